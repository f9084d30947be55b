import type { Finding, FindingCode, Place } from '../model/index.ts';
import { formatMoney } from '../money.ts';
import type { Check } from './balance-check.ts';
import { note } from './note.ts';

/** A transaction as far as a finding needs it. */
export type NamedRow = { readonly id: string; readonly date: string; readonly description: string } & Place;

/** The figures that checks hold rows against, where they stand and who says them. */
export interface CheckedFigures {
  readonly currency: string | null;
  /** What states them: a page prints, a file gives. */
  readonly source: 'page' | 'file';
  readonly places: { readonly [Name in 'closing' | 'deposits' | 'withdrawals']?: Place | undefined };
  /** The transaction a checked row became; undefined where it became none. */
  rowAt(index: number): NamedRow | undefined;
}

const SOURCES = {
  page: { states: 'the page prints', stated: 'printed', lists: 'the page lists' },
  file: { states: 'the file gives', stated: 'given', lists: 'the file lists' },
} as const;

const TOTAL_NAMES = {
  deposits: 'total of deposits and credits',
  withdrawals: 'total of withdrawals and charges',
  depositCount: 'number of deposits and credits',
  withdrawalCount: 'number of withdrawals and charges',
} as const;

const finding = (code: FindingCode, message: string, place: Place | undefined): Finding =>
  note(code, 'error', message, place);

function ofCheck(check: Check, { currency, source, places, rowAt: rowOf }: CheckedFigures): Finding {
  const money = (minor: number): string => formatMoney(minor, currency);
  const difference = `difference ${money(check.printed - check.computed)}`;
  const { states, stated, lists } = SOURCES[source];
  if (check.kind === 'chain') {
    const row = check.row === null ? undefined : rowOf(check.row);
    const name = row ? `Row ${(check.row ?? 0) + 1} (${row.date}, ${row.description.slice(0, 60)})` : 'A row';
    const message = `${name}: the rows up to here give a balance of ${money(check.computed)}, ${states} ${money(check.printed)} (${difference}).`; // prettier-ignore
    return { ...finding('balance_chain_broken', message, row), transactionId: row?.id ?? null };
  }
  if (check.kind === 'closing') {
    const message = `The opening balance and the rows give ${money(check.computed)}, ${states} a closing balance of ${money(check.printed)} (${difference}).`; // prettier-ignore
    return finding('closing_balance_differs', message, places.closing);
  }
  if (check.kind === 'section') {
    const message = `A section's printed total is ${money(check.printed)}, its rows add up to ${money(check.computed)} (${difference}).`;
    return finding('printed_total_differs', message, undefined);
  }
  if (check.kind === 'deposits' || check.kind === 'withdrawals') {
    const message = `The ${stated} ${TOTAL_NAMES[check.kind]} is ${money(check.printed)}, the rows add up to ${money(check.computed)} (${difference}).`; // prettier-ignore
    return finding('printed_total_differs', message, places[check.kind]);
  }
  const place = check.kind === 'depositCount' ? places.deposits : places.withdrawals;
  const message = `The ${stated} ${TOTAL_NAMES[check.kind]} is ${check.printed}, ${lists} ${check.computed}.`;
  return finding('printed_count_differs', message, place);
}

/** What failed checks say, each naming the row or the figure and the difference. */
export const failedChecks = (checks: readonly Check[], figures: CheckedFigures): Finding[] =>
  checks.filter(({ holds }) => !holds).map((check) => ofCheck(check, figures));
