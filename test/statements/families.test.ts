import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../accuracy/verdicts.ts';
import { FAMILIES, FAMILY_NAMES, type FamilyName, type Truth } from '../support/maker/index.ts';
import { type ReadMade, readerOfMade } from './read-made.ts';

const SEEDS = [101, 102];

/** Prints nothing to check against: nothing in it can be falsified, and a quiet month of it is no more than a letterhead. */
const UNCHECKABLE: readonly FamilyName[] = ['unproven'];

const CHECKABLE = FAMILY_NAMES.filter((family) => !UNCHECKABLE.includes(family));

const readMade = readerOfMade();

const facts = ({ date, amount, balance }: { date: string; amount: number; balance: number | null }) =>
  `${date} ${amount} ${balance}`;

const texts = ({ date, amount, description }: { date: string; amount: number; description: string }) =>
  `${date} ${amount} ${description}`;

/** Checks side by side have no order of their own. */
const asOrdered = (family: FamilyName, rows: readonly string[]): readonly string[] =>
  FAMILIES[family].layout.blocks.some(({ block }) => block === 'checks') ? [...rows].sort() : rows;

const printed = ({ opening, closing, currency, start, end, expectedVerdict }: Truth) => ({
  openingBalance: opening,
  closingBalance: closing,
  currency,
  startDate: start,
  endDate: end,
  verdict: expectedVerdict,
});

/** Every statement of the document: its rows in the order of the page, its balances, period, currency and verdict. */
function expectRight(family: FamilyName, { document, truths }: ReadMade): void {
  const rows = document.statements.map(({ transactions }) => asOrdered(family, transactions.map(facts)));
  expect(rows).toEqual(truths.map((truth) => asOrdered(family, truth.rows.map(facts))));
  expect(document.statements).toMatchObject(truths.map(printed));
  expect(outcomeOf(document, truths)).toMatchObject({ right: true, falselyProven: false });
}

describe.each(FAMILY_NAMES)('%s', (family) => {
  test.each(SEEDS)('seed %i is read to the cent, and proven where it can be', async (seed) => {
    expectRight(family, await readMade({ family }, seed));
  });

  test.each([
    ['a watermark through the rows', { watermark: true }],
    ['a page stored sideways', { rotate: 90 }],
    ['a page stored upside down', { rotate: 180 }],
    ['glyphs placed one by one', { perCharacter: true }],
  ] as const)('%s', async (_, oddity) => {
    expectRight(family, await readMade({ family, ...oddity }, 104));
  });
});

describe.each(FAMILY_NAMES)('%s', (family) => {
  test('each row has its description', async () => {
    const { document, truths } = await readMade({ family }, 105);
    const read = document.statements.map(({ transactions }) => asOrdered(family, transactions.map(texts)));
    expect(read).toEqual(truths.map(({ rows }) => asOrdered(family, rows.map(texts))));
  });
});

describe.each(CHECKABLE)('%s', (family) => {
  test.each(SEEDS)('seed %i with one figure falsified is broken, and told; its rows are still right', async (seed) => {
    const falsified = await readMade({ family, inconsistent: true }, seed);
    const { document, truths } = falsified;
    expect(document.statements.map(({ verdict }) => verdict)).toEqual(truths.map((truth) => truth.expectedVerdict));
    expect(document.statements[0]?.findings.some(({ severity }) => severity === 'error')).toBe(true);
    expectRight(family, falsified);
  });
});

describe.each(CHECKABLE)('%s', (family) => {
  test('a month without a row', async () => {
    expectRight(family, await readMade({ family, zeroActivity: true }, 104));
  });
});

test('reading twice gives the same statement, ids and all', async () => {
  const first = await readMade({ family: 'sections' }, 7);
  const second = await readMade({ family: 'sections' }, 7);
  expect(second.document).toEqual(first.document);
  const ids = first.document.statements[0]?.transactions.map(({ id }) => id) ?? [];
  expect(new Set(ids).size).toBe(ids.length);
});
