import { parseArgs } from 'node:util';
import { createDocumentReader } from '../main/flows/index.ts';
import { readDocument } from '../main/flows/read-document.ts';
import { FAMILY_NAMES, type FamilyName } from '../test/support/maker/index.ts';
import { type Case, makeCase, makeOthers, VARIANTS, type Variant } from './variants.ts';
import { type Outcome, outcomeOf } from './verdicts.ts';

/**
 * Measures the reader against made statements and prints a table by family and variant, and the confusion of verdicts.
 *
 *   npm run accuracy -- [--seeds 1,2,3] [--variants digital,scan-200] [--families card,uk]
 */
const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1,2,3' },
    variants: { type: 'string', default: 'digital,inconsistent' },
    families: { type: 'string' },
  },
});

const FILES_AT_ONCE = 2;
const seeds = values.seeds.split(',').map(Number);
const variants = values.variants.split(',').filter((name): name is Variant => VARIANTS.some((known) => known === name));
const families = (values.families?.split(',') ?? FAMILY_NAMES) as FamilyName[];

const reader = createDocumentReader({ workers: FILES_AT_ONCE });
const verdicts = new Map<string, number>();
let falselyProven = 0;

async function read(name: string, { pdf, truths }: Case): Promise<Outcome> {
  const outcome = outcomeOf(await readDocument(reader, { fileName: name, bytes: pdf }, { passwords: [] }), truths);
  for (const verdict of outcome.verdicts) verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
  if (outcome.falselyProven) {
    falselyProven += 1;
    console.log(`WRONG AND CALLED PROVEN: ${name}`);
  }
  return outcome;
}

/** How many of a family's documents of one variant come out right, as "right/all". */
async function share(family: FamilyName, variant: Variant): Promise<[number, number]> {
  const outcomes = await Promise.all(
    seeds.map(async (seed) => {
      const made = await makeCase(family, variant, seed);
      return made && read(`${family} ${variant} ${seed}`, made);
    }),
  );
  const all = outcomes.filter((outcome) => outcome !== null);
  return [all.filter(({ right }) => right).length, all.length];
}

const totals = new Map(variants.map((variant) => [variant, [0, 0] as [number, number]]));
console.log(['family'.padEnd(18), ...variants.map((variant) => variant.padStart(14))].join(''));
for (const family of families) {
  const cells: string[] = [];
  for (const variant of variants) {
    const [right, all] = await share(family, variant);
    const total = totals.get(variant);
    if (total) totals.set(variant, [total[0] + right, total[1] + all]);
    cells.push((all === 0 ? '–' : `${right}/${all}`).padStart(14));
  }
  console.log(family.padEnd(18) + cells.join(''));
}
const shares = variants.map((variant) => {
  const [right, all] = totals.get(variant) ?? [0, 0];
  return `${right}/${all} ${((100 * right) / Math.max(1, all)).toFixed(1)}%`.padStart(14);
});
console.log('all'.padEnd(18) + shares.join(''));

const others = seeds.flatMap(makeOthers);
const taken = (await Promise.all(others.map((other, at) => read(`non-statement ${at}`, other)))).filter(
  ({ right }) => !right,
);
console.log(`\nnon-statements taken for statements: ${taken.length} of ${others.length}`);
console.log(`wrong and called proven or repaired: ${falselyProven}`);
console.log('verdicts, expected→read:');
for (const [verdict, count] of [...verdicts].sort()) console.log(`  ${verdict.padEnd(22)} ${count}`);
await reader.close();
