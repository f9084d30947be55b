import { expect, test } from 'vitest';
import { brokenWall, HERON_NAMES, specifiersOf } from '../../scripts/walls.ts';

test.each([
  ['main/statements/judge/judge.ts', 'node:fs'],
  ['main/statements/judge/judge.ts', 'electron'],
  ['main/statements/judge/judge.ts', '../reading/index.ts'],
  ['main/flows/import.ts', '../statements/judge/judge.ts'],
  ['main/statements/words/fold.ts', '../judge/judge.ts'],
  ['main/statements/judge/judge.ts', '../read-statements.ts'],
  ['main/summaries/index.ts', '../enrichment/index.ts'],
  ['renderer/app.tsx', 'electron'],
  ['renderer/app.tsx', '../main/flows/index.ts'],
  ['shared/money.ts', '../main/statements/index.ts'],
  ['preload/index.ts', 'node:fs'],
])('%s may not import %s', (from, specifier) => {
  expect(brokenWall({ from, specifier })).toContain(from);
});

test.each([
  ['main/flows/import.ts', '../statements/index.ts'],
  ['main/statements/header/period.ts', '../words/lines.ts'],
  ['main/statements/read-statements.ts', './judge/judge.ts'],
  ['main/statements/header/period.ts', '../../../shared/dates.ts'],
  ['renderer/app.tsx', '../shared/store/index.ts'],
  ['main/workbook/index.ts', 'xlsx'],
])('%s may import %s', (from, specifier) => {
  expect(brokenWall({ from, specifier })).toBeNull();
});

test('imports are found however they are written', () => {
  const source = `import a from 'a';\nimport {\n  b,\n} from './b.ts';\nimport './c.css';\nexport * from '../d.ts';\nimport type { E } from 'e';\nconst f = await import('f');`;
  expect(specifiersOf(source)).toEqual(['a', './b.ts', './c.css', '../d.ts', 'e', 'f']);
});

test("Heron's names are recognised as strings and as fields", () => {
  expect(HERON_NAMES.test("x['heron_id']")).toBe(true);
  expect(HERON_NAMES.test('x.heron_id')).toBe(true);
  expect(HERON_NAMES.test('const heronId = 1')).toBe(false);
});
