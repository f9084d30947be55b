import { describe, expect, it, test } from 'vitest';
import { conditionCount, createFilter, NO_FILTER, type RowFilter } from '../../renderer/data/row-filter.ts';
import { FLAGS } from '../../renderer/data/row-flags.ts';
import { annotation, row, statement, transaction } from './builders.ts';

const revenue = { verdict: 'review', rule: 'Cash.' } as const;
const rows = [
  row({ transaction: transaction({ id: 'coffee', amount: -123_450 }), annotation: annotation() }),
  row({
    transaction: transaction({
      id: 'rent',
      amount: -90_000,
      description: 'RENT MAY',
      date: '2025-05-01',
      asRead: { amount: -60_000 },
    }),
  }),
  row({
    transaction: transaction({ id: 'yen', amount: 1_500, date: '2025-06-01' }),
    statement: statement({ currency: 'JPY', accountId: 'yen-account', verdict: 'broken' }),
    annotation: annotation({
      transactionId: 'yen',
      revenue,
      isRecurring: true,
      frequency: 'monthly',
      correctedBy: { kind: 'rule', id: 'rul_1', inferred: annotation() },
    }),
  }),
  row({
    transaction: transaction({ id: 'twice', amount: -90_000, derived: ['amount'] }),
    flagged: true,
    annotation: annotation({ transactionId: 'twice', duplicateOfId: 'rent', matchingTransactionId: 'yen' }),
  }),
];
const filter = createFilter(rows);
const shown = (part: Partial<RowFilter>): string[] =>
  filter.apply({ ...NO_FILTER, ...part }).map(({ transaction: { id } }) => id);

describe('a filter by text', () => {
  it('gives all rows for nothing but spaces', () => {
    expect(shown({ text: '  ' })).toHaveLength(rows.length);
  });

  it.each([
    ['1,234.50', ['coffee']],
    ['1234.5', ['coffee']],
    ['2025-05 may', ['rent']],
    ['rENT', ['rent']],
    ['rent coffee', []],
  ])('finds %s', (text, expected) => {
    expect(shown({ text })).toEqual(expected);
  });
});

test('what was prepared is found as what was not', () => {
  const prepared = createFilter(rows);
  for (const index of rows.keys()) prepared.prepare(index);
  const byText = (text: string) => ({ ...NO_FILTER, text });
  for (const text of ['1,234.50', 'rent', '2025-06', 'nothing'])
    expect(prepared.apply(byText(text))).toEqual(createFilter(rows).apply(byText(text)));
});

describe('a filter by conditions', () => {
  it.each<[string, Partial<RowFilter>, string[]]>([
    ['an amount at least, in major units of each row’s currency', { amountFrom: '1,000' }, ['coffee', 'yen']],
    ['an amount at most, whatever its sign', { amountTo: '900' }, ['rent', 'twice']],
    ['an exact amount', { amountFrom: '1234.50', amountTo: '1234.50' }, ['coffee']],
    ['money in', { direction: 'in' }, ['yen']],
    ['money out', { direction: 'out' }, ['coffee', 'rent', 'twice']],
    ['days, both included', { dateFrom: '2025-05-01', dateTo: '2025-06-01' }, ['rent', 'yen']],
    ['a month, all of it', { dateFrom: '2025-05', dateTo: '2025-06' }, ['rent', 'yen']],
    ['a day that is being typed', { dateFrom: '2025-05-0', dateTo: '2025-05-0' }, ['rent']],
    ['what is no day', { dateTo: '1 June' }, []],
    ['an account', { accounts: ['yen-account'] }, ['yen']],
    ['any of some categories', { categories: ['meals', 'rent'] }, ['coffee', 'yen', 'twice']],
    ['no merchant that there is', { merchants: ['Nobody'] }, []],
    ['text and conditions together', { text: 'rent', direction: 'out' }, ['rent']],
  ])('by %s', (_, part, expected) => {
    expect(shown(part)).toEqual(expected);
  });

  it('shows nothing by a bound that is no amount, or has more digits than the currency', () => {
    expect(shown({ amountFrom: 'a lot' })).toEqual([]);
    expect(shown({ amountFrom: '1500.00', accounts: ['yen-account'] })).toEqual([]);
  });

  it('counts what is asked for beside the text', () => {
    expect(conditionCount({ ...NO_FILTER, text: 'rent' })).toBe(0);
    expect(conditionCount({ ...NO_FILTER, amountTo: '5', flags: ['review'], direction: 'in' })).toBe(3);
  });
});

describe('flags', () => {
  it.each([
    ['review', ['yen']],
    ['recurring', ['yen']],
    ['unproven', ['yen']],
    ['duplicate', ['twice']],
    ['transfer', ['twice']],
    ['finding', ['twice']],
    ['derived', ['twice']],
    ['corrected', ['rent', 'yen']],
  ] as const)('%s', (flag, expected) => {
    expect(shown({ flags: [flag] })).toEqual(expected);
  });

  it('hold all at once, and each has its test above', () => {
    expect(shown({ flags: ['duplicate', 'review'] })).toEqual([]);
    expect(FLAGS).toHaveLength(8);
  });
});
