import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../shared/dates.ts';
import { REVENUE, type RowSketch, type StatementSketch, summaryOf } from './builders.ts';

const START = '2024-01-01';

const rowSketch: fc.Arbitrary<RowSketch> = fc
  .record({ day: fc.nat(30), amount: fc.integer({ min: -1_000_000, max: 1_000_000 }), isRevenue: fc.boolean() })
  .map(({ day, amount, isRevenue }) => [addDays(START, day), amount, isRevenue ? { category: REVENUE } : {}]);

const statementSketch: fc.Arbitrary<StatementSketch> = fc
  .record({ rows: fc.array(rowSketch, { maxLength: 40 }), opening: fc.integer({ min: -500_000, max: 500_000 }) })
  .map(({ rows, opening }) => {
    const closing = rows.reduce((balance, [, amount]) => balance + amount, opening);
    return { start: START, end: addDays(START, 30), opening, closing, rows };
  });

describe('summariseAccounts, whatever the rows', () => {
  it('splits deposits into revenue and the rest, to the cent', () => {
    fc.assert(
      fc.property(statementSketch, (sketch) => {
        const { figures } = summaryOf(sketch);
        expect(figures.totalRevenue + figures.nonRevenue).toBe(figures.totalDeposits);
      }),
    );
  });

  it('accounts for the whole way from opening to closing', () => {
    fc.assert(
      fc.property(statementSketch, (sketch) => {
        const { figures } = summaryOf(sketch);
        const moved = (figures.endingBalance ?? 0) - (figures.startingBalance ?? 0);
        expect(figures.totalDeposits - figures.totalWithdrawals).toBe(moved);
      }),
    );
  });

  it('averages and counts as a plain walk over 31 days does', () => {
    fc.assert(
      fc.property(statementSketch, (sketch) => {
        const ends = Array.from({ length: 31 }, (_, day) => {
          const rows = sketch.rows.filter(([date]) => date <= addDays(START, day));
          return rows.reduce((balance, [, amount]) => balance + amount, sketch.opening ?? 0);
        });
        const sum = ends.reduce((total, balance) => total + balance, 0);
        const { figures } = summaryOf(sketch);
        expect(Math.abs((figures.averageBalance ?? Number.NaN) - sum / 31)).toBeLessThanOrEqual(0.5);
        expect(figures.negativeBalanceDays).toBe(ends.filter((balance) => balance < 0).length);
        expect(figures.lowBalanceDays).toBe(ends.filter((balance) => balance < 100_000).length);
      }),
    );
  });

  it('does not depend on the direction of the page', () => {
    fc.assert(
      fc.property(statementSketch, (sketch) => {
        const { noOverdraftTransactions: _, ...forwards } = summaryOf(sketch).figures;
        const backwards = summaryOf({ ...sketch, rows: sketch.rows.toReversed() }).figures;
        expect(backwards).toMatchObject(forwards);
      }),
    );
  });
});
