import { describe, expect, it } from 'vitest';
import { atOnce } from '../../renderer/data/in-slices.ts';
import { createAnnotator, inPageOrder, placeRows, type Row, totalsOf } from '../../renderer/data/rows.ts';
import type { Annotation, Transaction } from '../../shared/model/index.ts';
import type { StatementRecord } from '../../shared/store/records.ts';
import { annotation, finding, row, statement, transaction } from './builders.ts';

const ids = (rows: readonly Pick<Row, 'transaction'>[]): string[] => rows.map(({ transaction: { id } }) => id);

const placed = (statements: readonly StatementRecord[], rows: Readonly<Record<string, readonly Transaction[]>>) =>
  atOnce(placeRows(statements, (id) => rows[id] ?? []));

describe('placeRows', () => {
  it('orders by date and keeps the order of the page within a day', () => {
    const january = statement({ id: 'a' });
    const february = statement({ id: 'b', startDate: '2025-02-01', endDate: '2025-02-28' });
    const rows = placed([february, january], {
      a: [transaction({ id: 'a1', date: '2025-01-05' }), transaction({ id: 'a2', date: '2025-01-05' })],
      b: [transaction({ id: 'b1', date: '2025-02-01' }), transaction({ id: 'b2', date: '2025-01-01' })],
    });
    expect(ids(rows)).toEqual(['b2', 'a1', 'a2', 'b1']);
  });

  it('flags the rows that a finding speaks of', () => {
    const flagging = statement({ findings: [finding({ transactionId: 'txn_1' })] });
    const rows = placed([flagging], { [flagging.id]: [transaction(), transaction({ id: 'txn_2' })] });
    expect(rows.map(({ flagged }) => flagged)).toEqual([true, false]);
  });

  it('leaves out nothing but what is not there: a statement without rows adds none', () => {
    expect(placed([statement()], {})).toEqual([]);
  });
});

describe('createAnnotator', () => {
  const [first, second] = [annotation({ transactionId: 'txn_1' }), annotation({ transactionId: 'txn_2' })];
  const said = (...annotations: readonly Annotation[]) =>
    new Map(annotations.map((one) => [one.transactionId, one] as const));
  const own = statement();
  const place = () => placed([own], { [own.id]: [transaction(), transaction({ id: 'txn_2' })] });

  it('puts to each row what is said of it, and null to the others', () => {
    expect(createAnnotator()(place(), said(second)).map((each) => each.annotation)).toEqual([null, second]);
  });

  it('gives the same rows back but those of which something else is said', () => {
    const annotate = createAnnotator();
    const rows = place();
    const before = annotate(rows, said(first, second));
    const other = annotation({ transactionId: 'txn_2', descriptionClean: 'TEA' });
    const after = annotate(rows, said(first, other));
    expect(after[0]).toBe(before[0]);
    expect(after[1]).toEqual({ ...before[1], annotation: other });
    expect(annotate(rows, said(first)).map((each) => each.annotation)).toEqual([first, null]);
  });

  it('keeps nothing of rows that were put in order anew', () => {
    const annotate = createAnnotator();
    const [before] = annotate(place(), said(first));
    const corrected = placed([own], { [own.id]: [transaction({ amount: -1 })] });
    const [after] = annotate(corrected, said(first));
    expect(after).toEqual({ ...before, transaction: transaction({ amount: -1 }) });
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
  it('sums by currency and direction, that of the most rows first, and leaves duplicates out', () => {
    const rows = [
      row({ transaction: transaction({ amount: -40 }), statement: statement({ currency: 'JPY' }) }),
      row({ transaction: transaction({ amount: 1_000 }) }),
      row({ transaction: transaction({ amount: -300 }) }),
      row({ transaction: transaction({ amount: -300 }), annotation: annotation({ duplicateOfId: 'txn_0' }) }),
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
