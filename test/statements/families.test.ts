import { afterAll, describe, expect, test } from 'vitest';
import { readDocument } from '../../main/flows/read-document.ts';
import { createReader } from '../../main/reading/index.ts';
import type { Rectangle, Statement } from '../../shared/model/index.ts';
import { FAMILY_NAMES, makeStatement, type StatementSpec, type Truth } from '../support/maker/index.ts';

const SEEDS = [101, 102, 103];
const COVERED = 0.8;

const reader = createReader();
afterAll(() => reader.close());

async function readMade(
  spec: StatementSpec,
  seed: number,
): Promise<{ truth: Truth; statement: Statement | undefined }> {
  const { pdf, truth } = makeStatement(spec, seed);
  const document = await readDocument(reader, { fileName: spec.family, bytes: pdf }, { passwords: [] });
  return { truth, statement: document.statements[0] };
}

const facts = ({ date, amount, balance }: { date: string; amount: number; balance: number | null }) =>
  `${date} ${amount} ${balance}`;

function expectRight(statement: Statement | undefined, truth: Truth): void {
  expect(statement?.transactions.map(facts)).toEqual(truth.rows.map(facts));
  expect(statement).toMatchObject({
    openingBalance: truth.opening,
    closingBalance: truth.closing,
    currency: truth.currency,
    startDate: truth.start,
    endDate: truth.end,
    verdict: truth.expectedVerdict,
  });
}

const areaOf = ({ xMin, xMax, yMin, yMax }: Rectangle): number => Math.max(0, xMax - xMin) * Math.max(0, yMax - yMin);

/** The share of two rectangles that both cover: their common part over all that either covers. */
function overlap(a: Rectangle, b: Rectangle): number {
  const common = areaOf({
    xMin: Math.max(a.xMin, b.xMin),
    xMax: Math.min(a.xMax, b.xMax),
    yMin: Math.max(a.yMin, b.yMin),
    yMax: Math.min(a.yMax, b.yMax),
  });
  return common / (areaOf(a) + areaOf(b) - common);
}

describe.each(FAMILY_NAMES)('%s', (family) => {
  test.each(SEEDS)('seed %i is read to the cent and proven', async (seed) => {
    const { statement, truth } = await readMade({ family }, seed);
    expectRight(statement, truth);
  });

  test.each(SEEDS)('seed %i with one figure falsified is broken, its rows still right', async (seed) => {
    const { statement, truth } = await readMade({ family, inconsistent: true }, seed);
    expectRight(statement, truth);
    expect(statement?.findings.some(({ severity }) => severity === 'error')).toBe(true);
  });

  test.each([
    ['a watermark through the rows (FAILURES 25)', { watermark: true }],
    ['a page stored sideways', { rotate: 90 }],
    ['a page stored upside down', { rotate: 180 }],
    ['glyphs placed one by one', { perCharacter: true }],
    ['a month without a row (FAILURES 23)', { zeroActivity: true }],
  ] as const)('%s', async (_, oddity) => {
    const { statement, truth } = await readMade({ family, ...oddity }, 104);
    expectRight(statement, truth);
  });

  test('each row knows its rectangle and its description', async () => {
    const { statement, truth } = await readMade({ family }, 105);
    truth.rows.forEach((row, index) => {
      const read = statement?.transactions[index];
      expect(read?.page).toBe(row.page);
      expect(read && overlap(read.bounds, row.bounds), row.description).toBeGreaterThanOrEqual(COVERED);
      expect(read?.description).toBe(row.description);
    });
  });
});

test('reading twice gives the same statement, ids and all', async () => {
  const first = await readMade({ family: 'sections' }, 7);
  const second = await readMade({ family: 'sections' }, 7);
  expect(second.statement).toEqual(first.statement);
  const ids = first.statement?.transactions.map(({ id }) => id) ?? [];
  expect(new Set(ids).size).toBe(ids.length);
});
