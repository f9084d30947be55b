import type { Finding, FindingCode, Place } from '../model/index.ts';
import { formatMoney } from '../money.ts';
import type { Check, CheckKind } from './balance-check.ts';
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

/** Checks that are made at rows. */
type RowCheck = Extract<CheckKind, 'chain' | 'day' | 'row'>;

const isRowCheck = (kind: CheckKind): kind is RowCheck => kind === 'chain' || kind === 'day' || kind === 'row';

const finding = (code: FindingCode, message: string, place: Place | undefined): Finding =>
  note(code, 'error', message, place);

/** What a check says that failed at a row. */
function ofRowCheck(check: Check, kind: RowCheck, { currency, source, rowAt }: CheckedFigures): Finding {
  const money = (minor: number): string => formatMoney(minor, currency);
  const difference = `difference ${money(check.printed - check.computed)}`;
  const { states } = SOURCES[source];
  const row = check.row === null ? undefined : rowAt(check.row);
  const name = row ? `Row ${(check.row ?? 0) + 1} (${row.date}, ${row.description.slice(0, 60)})` : 'A row';
  const says = {
    chain: `the rows up to here give a balance of ${money(check.computed)}, ${states} ${money(check.printed)}`,
    day: `the rows up to this day give a balance of ${money(check.computed)}, the list of balances has ${money(check.printed)}`,
    row: `its amount is ${money(check.computed)}, the figures that make it up come to ${money(check.printed)}`,
  }[kind];
  const code = kind === 'row' ? 'printed_total_differs' : 'balance_chain_broken';
  return { ...finding(code, `${name}: ${says} (${difference}).`, row), transactionId: row?.id ?? null };
}

function ofCheck(check: Check, figures: CheckedFigures): Finding {
  const { currency, source, places } = figures;
  const money = (minor: number): string => formatMoney(minor, currency);
  const difference = `difference ${money(check.printed - check.computed)}`;
  const { states, stated, lists } = SOURCES[source];
  if (isRowCheck(check.kind)) return ofRowCheck(check, check.kind, figures);
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
