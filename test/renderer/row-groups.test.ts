import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { GROUPINGS, groupRows, type Lines, linesOfGroups, linesOfRows } from '../../renderer/data/row-groups.ts';
import type { Row } from '../../renderer/data/rows.ts';
import { annotation, row, statement, transaction } from './builders.ts';

const of = (id: string, date: string, amount: number, currency = 'USD', counterparty: string | null = null): Row =>
  row({
    transaction: transaction({ id, date, amount }),
    statement: statement({ currency, accountId: currency }),
    annotation: annotation({ transactionId: id, counterparty }),
  });

const told = (lines: Lines): (string | undefined)[] =>
  Array.from({ length: lines.count }, (_, at) => {
    const line = lines.at(at);
    return line?.kind === 'group' ? line.group.title : line?.row.transaction.id;
  });

const rows = [
  of('a', '2025-01-03', -500, 'USD', 'ACME'),
  of('b', '2025-02-01', 900),
  of('c', '2025-02-07', -40, 'JPY', 'ACME'),
];

describe('groupRows', () => {
  it('gathers by month, the latest first, and sums each currency apart', () => {
    const [february, january, ...others] = groupRows(rows, 'month');
    expect(others).toEqual([]);
    expect(january).toMatchObject({ title: 'Jan 2025', totals: { flows: [{ currency: 'USD', outflow: -500 }] } });
    expect(february?.totals.flows).toEqual([
      { currency: 'USD', inflow: 900, outflow: 0 },
      { currency: 'JPY', inflow: 0, outflow: -40 },
    ]);
  });

  it('puts rows without a value last, under a name that says so', () => {
    expect(groupRows(rows, 'counterparty').map(({ title, rows: own }) => [title, own.length])).toEqual([
      ['ACME', 2],
      ['No counterparty', 1],
    ]);
  });

  test('every row is in one group, and the sums of all groups are the sum of all rows', () => {
    const some = fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer(), fc.constantFrom('USD', 'JPY')));
    fc.assert(
      fc.property(some, fc.constantFrom(...GROUPINGS), (facts, { key }) => {
        const all = facts.map(([month, amount, currency], at) =>
          of(String(at), `2025-${String(month).padStart(2, '0')}-01`, amount, currency),
        );
        const groups = groupRows(all, key);
        expect(groups.flatMap((group) => group.rows).length).toBe(all.length);
        for (const wanted of ['USD', 'JPY']) {
          const net = groups
            .flatMap(({ totals }) => totals.flows)
            .filter(({ currency }) => currency === wanted)
            .reduce((sum, { inflow, outflow }) => sum + inflow + outflow, 0);
          const direct = facts.reduce((sum, [, amount, currency]) => (currency === wanted ? sum + amount : sum), 0);
          expect(net).toBe(direct);
        }
      }),
    );
  });
});

describe('linesOfGroups', () => {
  it('leaves the rows of closed groups out, and keeps their heads', () => {
    const lines = linesOfGroups(groupRows(rows, 'month'), new Set(['2025-02']));
    expect(told(lines)).toEqual(['Feb 2025', 'Jan 2025', 'a']);
    expect(lines.rows()).toEqual([rows[0]]);
  });
});

test('the head of a group has a line of text for each currency, a row has one', () => {
  const lines = linesOfGroups(groupRows(rows, 'month'), new Set());
  expect(told(lines)).toEqual(['Feb 2025', 'b', 'c', 'Jan 2025', 'a']);
  expect(Array.from({ length: lines.count }, (_, at) => lines.textLines(at))).toEqual([2, 1, 1, 1, 1]);
});

test('months stand in the order of the calendar, not of their names', () => {
  const titles = groupRows([of('d', '2025-04-01', 1), of('j', '2025-01-01', 1), of('n', '2024-12-01', 1)], 'month');
  expect(titles.map(({ title }) => title)).toEqual(['Apr 2025', 'Jan 2025', 'Dec 2024']);
});

describe('linesOfRows', () => {
  it('has a line for each row, and none beyond', () => {
    const lines = linesOfRows(rows);
    expect(told(lines)).toEqual(['a', 'b', 'c']);
    expect([lines.at(-1), lines.at(lines.count)]).toEqual([null, null]);
    expect(lines.rows()).toBe(rows);
  });
});
