import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balanceChecks, type CheckedRow } from '../../../shared/checks/balance-check.ts';

const NO_TOTALS = { deposits: null, withdrawals: null, depositCount: null, withdrawalCount: null };
const amounts = fc.array(fc.integer({ min: -1e7, max: 1e7 }), { minLength: 1, maxLength: 40 });

/** Rows with their running balances from an opening balance. */
function ledger(opening: number, list: readonly number[]): { rows: CheckedRow[]; closing: number } {
  let balance = opening;
  const rows = list.map((amount) => {
    balance += amount;
    return { amount, balance, section: null };
  });
  return { rows, closing: balance };
}

const failed = (result: ReturnType<typeof balanceChecks>) => result.checks.filter(({ holds }) => !holds);

describe('laws', () => {
  test('a right ledger passes every check, in either direction', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e8, max: 1e8 }), amounts, fc.boolean(), (opening, list, newestFirst) => {
        const { rows, closing } = ledger(opening, list);
        const page = newestFirst ? rows.toReversed() : rows;
        const result = balanceChecks(page, { opening, closing, totals: NO_TOTALS });
        expect(failed(result)).toEqual([]);
        expect(result.checks.map(({ kind }) => kind)).toEqual(['chain', 'closing']);
      }),
    );
  });

  test('a row changed or lost never passes', () => {
    fc.assert(
      fc.property(amounts, fc.nat(), fc.integer({ min: 1, max: 1e6 }), fc.boolean(), (list, at, by, lose) => {
        const { rows, closing } = ledger(0, list);
        const index = at % rows.length;
        const changed = rows.map((row, i) => (i === index ? { ...row, amount: row.amount + by } : row));
        const page = lose && rows[index]?.amount !== 0 ? rows.toSpliced(index, 1) : changed;
        expect(failed(balanceChecks(page, { opening: 0, closing, totals: NO_TOTALS }))).not.toEqual([]);
      }),
    );
  });

  test('balances printed on some rows only are held against all rows between them', () => {
    fc.assert(
      fc.property(amounts, fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), (list, shown) => {
        const { rows, closing } = ledger(500, list);
        const page = rows.map((row, i) => (shown[i] ? row : { ...row, balance: null }));
        expect(failed(balanceChecks(page, { opening: 500, closing, totals: NO_TOTALS }))).toEqual([]);
      }),
    );
  });
});

test('the first broken row is named, once, with what it should be', () => {
  const { rows } = ledger(1000, [100, -50, 25, -10]);
  const broken = rows.map((row, i) => (i === 1 ? { ...row, balance: 9999 } : row));
  const [check] = balanceChecks(broken, { opening: 1000, closing: null, totals: NO_TOTALS }).checks;
  expect(check).toMatchObject({ kind: 'chain', holds: false, row: 1, computed: 1050, printed: 9999 });
});

test('printed totals and counts are by direction', () => {
  const rows = [100, -30, 0, -20].map((amount) => ({ amount, balance: null, section: null }));
  const totals = { deposits: 100, withdrawals: 51, depositCount: 1, withdrawalCount: 2 };
  const { checks } = balanceChecks(rows, { opening: null, closing: null, totals });
  expect(checks.map(({ kind, holds }) => [kind, holds])).toEqual([
    ['deposits', true],
    ['withdrawals', false],
    ['depositCount', true],
    ['withdrawalCount', true],
  ]);
});
