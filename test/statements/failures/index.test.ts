import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The ways in which real statements have defeated readers: see `FAILURES.md` of the project. */
const CASES = 32;

const NAMED = /\b(?:test|describe)(?:\.each\([\s\S]*?\))?\(\s*['"]FAILURES (\d+): /g;

const here = new URL('.', import.meta.url);
const texts = readdirSync(here)
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => readFileSync(new URL(name, here), 'utf8'));

test('every known failure has a test in this folder that names its number', () => {
  const tested = texts.flatMap((text) => [...text.matchAll(NAMED)].map(([, number]) => Number(number)));
  const all = [...new Set(tested)].sort((a, b) => a - b);
  expect(all).toEqual(Array.from({ length: CASES }, (_, index) => index + 1));
});
