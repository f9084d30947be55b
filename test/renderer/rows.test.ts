import { describe, expect, it } from 'vitest';
import { inPageOrder, mergeRows, type Row, totalsOf } from '../../renderer/data/rows.ts';
import { annotation, finding, row, statement, transaction } from './builders.ts';

const ids = (rows: readonly Row[]): string[] => rows.map(({ transaction: { id } }) => id);

describe('mergeRows', () => {
  it('orders by date and keeps the order of the page within a day', () => {
    const january = statement({ id: 'a' });
    const february = statement({ id: 'b', startDate: '2025-02-01', endDate: '2025-02-28' });
    const rows = mergeRows(
      [february, january],
      new Map([
        ['a', [transaction({ id: 'a1', date: '2025-01-05' }), transaction({ id: 'a2', date: '2025-01-05' })]],
        ['b', [transaction({ id: 'b1', date: '2025-02-01' }), transaction({ id: 'b2', date: '2025-01-01' })]],
      ]),
      new Map([['a2', annotation({ transactionId: 'a2' })]]),
    );
    expect(ids(rows)).toEqual(['b2', 'a1', 'a2', 'b1']);
    expect(rows.map((each) => each.annotation?.transactionId ?? null)).toEqual([null, null, 'a2', null]);
  });

  it('flags the rows that a finding speaks of', () => {
    const flagging = statement({ findings: [finding({ transactionId: 'txn_1' })] });
    const rows = mergeRows(
      [flagging],
      new Map([[flagging.id, [transaction(), transaction({ id: 'txn_2' })]]]),
      new Map(),
    );
    expect(rows.map(({ flagged }) => flagged)).toEqual([true, false]);
  });

  it('leaves out nothing but what is not there: a statement without rows adds none', () => {
    expect(mergeRows([statement()], new Map(), new Map())).toEqual([]);
  });
});

describe('inPageOrder', () => {
  it('lists the rows of one statement, and none before all are read: nothing may be summed up of them', () => {
    const january = statement({ id: 'a' });
    const rows = [row({ statement: january, place: 1 }), row(), row({ statement: january, place: 0 })];
    expect(inPageOrder(rows, 'a')?.map(({ place }) => place)).toEqual([0, 1]);
    expect(inPageOrder(undefined, 'a')).toBeUndefined();
  });
});

describe('totalsOf', () => {
  it('sums by currency and direction, and leaves duplicates out', () => {
    const rows = [
      row({ transaction: transaction({ amount: 1_000 }) }),
      row({ transaction: transaction({ amount: -300 }) }),
      row({ transaction: transaction({ amount: -300 }), annotation: annotation({ duplicateOfId: 'txn_0' }) }),
      row({ transaction: transaction({ amount: -40 }), statement: statement({ currency: 'JPY' }) }),
    ];
    expect(totalsOf(rows)).toEqual({
      count: 4,
      duplicates: 1,
      flows: [
        { currency: 'USD', inflow: 1_000, outflow: -300 },
        { currency: 'JPY', inflow: 0, outflow: -40 },
      ],
    });
  });
});
