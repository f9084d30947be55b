import { formatMoney, fromTyped, toDecimal } from '../../shared/money.ts';
import { FLAGS, type FlagKey } from './row-flags.ts';
import type { Row } from './rows.ts';
import { isDateBound } from './typed-date.ts';

/** What rows must be like to be shown; an empty list or text asks for nothing. */
export interface RowFilter {
  /** Every word of it must occur. */
  readonly text: string;
  /** Magnitudes as they were typed, both included: what they come to depends on each row's currency. */
  readonly amountFrom: string;
  readonly amountTo: string;
  readonly direction: 'in' | 'out' | null;
  /** Days, months or years as they were typed, both included. */
  readonly dateFrom: string;
  readonly dateTo: string;
  /** Any one of each list. */
  readonly categories: readonly string[];
  readonly merchants: readonly string[];
  readonly accounts: readonly string[];
  /** All of them. */
  readonly flags: readonly FlagKey[];
}

export const NO_FILTER: RowFilter = {
  text: '',
  amountFrom: '',
  amountTo: '',
  direction: null,
  dateFrom: '',
  dateTo: '',
  categories: [],
  merchants: [],
  accounts: [],
  flags: [],
};

/** How many conditions a filter has beside its text. */
export const conditionCount = ({ text: _text, ...conditions }: RowFilter): number =>
  Object.values(conditions).filter((condition) => condition !== null && condition.length > 0).length;

type Test = (row: Row, index: number) => boolean;

/** A filter over fixed rows. */
export interface Filter {
  /** Makes what the row at an index is searched in, ahead of the first search. */
  prepare(index: number): void;
  apply(filter: RowFilter): readonly Row[];
}

export function createFilter(rows: readonly Row[]): Filter {
  const texts: string[] = new Array(rows.length);
  const textAt = (index: number): string => {
    texts[index] ??= searchedText(rows[index] as Row);
    return texts[index];
  };
  const textTest = (text: string): Test | null => {
    const words = text.toLowerCase().split(/\s+/).filter(Boolean);
    if (words.length === 0) return null;
    return (_, index) => words.every((word) => textAt(index).includes(word));
  };
  return {
    prepare: textAt,
    apply: (filter) => {
      const tests = [...conditionsOf(filter), textTest(filter.text)].filter((test) => test !== null);
      return tests.length === 0 ? rows : rows.filter((row, index) => tests.every((test) => test(row, index)));
    },
  };
}

const oneOf = (wanted: readonly string[], read: (row: Row) => string | null | undefined): Test | null => {
  if (wanted.length === 0) return null;
  const set = new Set(wanted);
  return (row) => set.has(read(row) ?? '');
};

function conditionsOf(filter: RowFilter): readonly (Test | null)[] {
  const { direction } = filter;
  const sign = direction === 'in' ? 1 : -1;
  return [
    amountTest(filter),
    direction === null ? null : ({ transaction }) => transaction.amount * sign > 0,
    dateTest(filter.dateFrom, (date, from) => date >= from),
    dateTest(filter.dateTo, (date, to) => date <= to),
    oneOf(filter.categories, ({ annotation }) => annotation?.category.slug),
    oneOf(filter.merchants, ({ annotation }) => annotation?.merchant?.name),
    oneOf(filter.accounts, ({ statement }) => statement.accountId),
    ...FLAGS.filter(({ key }) => filter.flags.includes(key)).map(({ holds }) => holds),
  ];
}

/** A bound that is no amount of a row's currency holds for no row of it: nothing is shown by a bound that was not understood. */
function amountTest({ amountFrom, amountTo }: RowFilter): Test | null {
  if (amountFrom === '' && amountTo === '') return null;
  const bounds = new Map<string | null, (amount: number) => boolean>();
  const boundsOf = (currency: string | null): ((amount: number) => boolean) => {
    const from = amountFrom === '' ? 0 : (fromTyped(amountFrom, currency) ?? Number.NaN);
    const to = amountTo === '' ? Number.POSITIVE_INFINITY : (fromTyped(amountTo, currency) ?? Number.NaN);
    return (amount) => Math.abs(amount) >= from && Math.abs(amount) <= to;
  };
  return ({ transaction, statement: { currency } }) => {
    const within = bounds.get(currency) ?? boundsOf(currency);
    bounds.set(currency, within);
    return within(transaction.amount);
  };
}

/** Holds a day against a bound by as much of it as the bound tells: all of March lies on either side of `2025-03`. */
function dateTest(typed: string, holds: (date: string, bound: string) => boolean): Test | null {
  const bound = typed.trim();
  if (bound === '') return null;
  if (!isDateBound(bound)) return () => false;
  return ({ transaction }) => holds(transaction.date.slice(0, bound.length), bound);
}

const made = new WeakMap<Row, string>();

/** What a row is searched in for text: made once, however often rows are put in another order. */
function searchedText(row: Row): string {
  const known = made.get(row);
  if (known !== undefined) return known;
  const text = textOf(row);
  made.set(row, text);
  return text;
}

function textOf({ transaction, annotation, statement, account }: Row): string {
  const { currency } = statement;
  return [
    transaction.date,
    transaction.description,
    annotation?.descriptionClean,
    annotation?.category.label,
    annotation?.merchant?.name,
    annotation?.counterparty,
    account,
    statement.account.number,
    formatMoney(transaction.amount, currency),
    toDecimal(transaction.amount, currency),
  ]
    .join('\n')
    .toLowerCase();
}
