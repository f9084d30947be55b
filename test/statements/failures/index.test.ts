import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The ways in which real statements have defeated readers: see `FAILURES.md` of the project. */
const CASES = 32;

/** Cases the reader does not master yet, and what is missing. A case that gets its test leaves this list. */
const NOT_YET: Readonly<Record<number, string>> = {
  27: 'annotations over an amount are not looked at',
};

const NAMED = /\b(?:test|describe)(?:\.each\([\s\S]*?\))?\(\s*['"]FAILURES (\d+): /g;

const here = new URL('.', import.meta.url);
const texts = readdirSync(here)
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => readFileSync(new URL(name, here), 'utf8'));

test('every known failure has a test in this folder that names its number', () => {
  const tested = texts.flatMap((text) => [...text.matchAll(NAMED)].map(([, number]) => Number(number)));
  const all = [...new Set([...tested, ...Object.keys(NOT_YET).map(Number)])].sort((a, b) => a - b);
  expect(all).toEqual(Array.from({ length: CASES }, (_, index) => index + 1));
  expect(tested.filter((number) => number in NOT_YET)).toEqual([]);
});
