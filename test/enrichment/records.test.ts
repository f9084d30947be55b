import { describe, expect, test } from 'vitest';
import { enrichRows, type Row } from '../../main/enrichment/index.ts';

let made = 0;

const row = (part: Partial<Row> = {}): Row => ({
  id: `txn_${String(++made).padStart(4, '0')}`,
  account: { id: 'a', type: 'checking', number: null },
  load: null,
  currency: 'USD',
  date: '2024-01-05',
  amount: -450,
  description: 'COFFEE',
  balance: null,
  reference: null,
  hints: { mcc: null, given: null },
  asRead: null,
  occurrence: 0,
  ...part,
});

const originals = (rows: readonly Row[]): (string | null)[] => {
  const { annotations } = enrichRows(rows);
  return rows.map(({ id }) => annotations.get(id)?.duplicateOfId ?? null);
};

describe('rows without a document', () => {
  test('two equal coffees on a day are two', () => {
    expect(originals([row(), row()])).toEqual([null, null]);
  });

  test('an equal reference is the same transaction, a different one is another', () => {
    const [a, b, c] = [row({ reference: 'r1' }), row({ reference: 'r1' }), row({ reference: 'r2' })];
    expect(originals([a, b, c])).toEqual([null, a.id, null]);
    expect(originals([b, c, a])).toEqual([a.id, null, null]);
  });

  test('an equal balance is the same transaction, a different one is another', () => {
    const [a, b, c] = [row({ balance: 100 }), row({ balance: 100 }), row({ balance: -350 })];
    expect(originals([a, b, c])).toEqual([null, a.id, null]);
  });

  test('days in which every row stands twice were sent twice', () => {
    const month = ['RENT', 'COFFEE', 'COFFEE', 'PAYROLL'].map((description) => ({ description }));
    const rows = [...month, ...month].map((part) => row(part));
    const found = originals(rows);
    expect(found.filter((id) => id !== null)).toHaveLength(4);
    expect(found.every((id) => id === null || found[rows.findIndex((one) => one.id === id)] === null)).toBe(true);
  });

  test('a day with a row that stands once was sent once', () => {
    const rows = ['RENT', 'RENT', 'COFFEE', 'COFFEE', 'PAYROLL', 'PAYROLL', 'FUEL'];
    expect(originals(rows.map((description) => row({ description }))).every((id) => id === null)).toBe(true);
  });

  test('every suppression says why', () => {
    const [a, b] = [row({ reference: 'r' }), row({ reference: 'r' })];
    expect(enrichRows([a, b]).annotations.get(b.id)?.duplicateReason).toBe('Another row has the same reference.');
  });
});
