import type { Annotation, Transaction } from '../../shared/model/index.ts';
import type { StatementRecord } from '../../shared/store/records.ts';
import { accountLabel, byPeriod } from './accounts.ts';

/** One transaction with everything a screen says about it. */
export interface Row {
  readonly transaction: Transaction;
  /** Null until the figures are computed. */
  readonly annotation: Annotation | null;
  readonly statement: StatementRecord;
  /** Its index among the rows of its statement, in the order of the page. */
  readonly place: number;
  readonly account: string;
  /** A finding speaks of this row. */
  readonly flagged: boolean;
}

/**
 * In the order of time; within a day and a statement, in the order of the page. Nothing is said of them yet. Takes a step a
 * statement.
 *
 * @param transactionsOf a statement, by its id
 */
export function* placeRows(
  statements: readonly StatementRecord[],
  transactionsOf: (statementId: string) => readonly Transaction[],
): Generator<void, readonly Row[]> {
  const rows: Row[] = [];
  for (const statement of statements.toSorted(byPeriod)) {
    const account = accountLabel({ institutionName: statement.institutionName, number: statement.account.number });
    const flagged = new Set(statement.findings.map(({ transactionId }) => transactionId));
    for (const [place, transaction] of transactionsOf(statement.id).entries())
      rows.push({ transaction, annotation: null, statement, place, account, flagged: flagged.has(transaction.id) });
    yield;
  }
  return rows.sort((a, b) => compareText(a.transaction.date, b.transaction.date));
}

/**
 * Puts to rows what is said of them, again and again. Of a row of which the same is said, the same object comes back: after
 * a correction nearly all are, and nothing that hangs on them is made again.
 */
export function createAnnotator(): (
  placed: readonly Row[],
  annotations: ReadonlyMap<string, Annotation>,
) => readonly Row[] {
  let last: { readonly placed: readonly Row[]; readonly rows: readonly Row[] } | null = null;
  return (placed, annotations) => {
    const before = last?.placed === placed ? last.rows : placed;
    const rows = before.map((row): Row => {
      const annotation = annotations.get(row.transaction.id) ?? null;
      return row.annotation === annotation ? row : { ...row, annotation };
    });
    last = { placed, rows };
    return rows;
  };
}

/** The rows of one statement as its pages list them; undefined until all rows are read. */
export const inPageOrder = (rows: readonly Row[] | undefined, statementId: string | null): readonly Row[] | undefined =>
  rows?.filter(({ statement }) => statement.id === statementId).sort((a, b) => a.place - b.place);

/** ISO dates need no locale, and comparing by code is many times faster over 100,000 rows. */
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What flowed in one currency. */
export interface Flow {
  readonly currency: string | null;
  readonly inflow: number;
  readonly outflow: number;
}

export const haveSeveralCurrencies = (rows: readonly Row[]): boolean =>
  rows.some(({ statement }) => statement.currency !== rows[0]?.statement.currency);

export interface Totals {
  readonly count: number;
  /** Rows that repeat another; they are left out of every figure. */
  readonly duplicates: number;
  /** That of the most rows first, as everywhere. */
  readonly flows: readonly Flow[];
}

export function totalsOf(rows: readonly Row[]): Totals {
  const flows = new Map<string | null, { inflow: number; outflow: number; rows: number }>();
  let duplicates = 0;
  for (const { transaction, annotation, statement } of rows) {
    if (annotation?.duplicateOfId) {
      duplicates += 1;
      continue;
    }
    const flow = flows.get(statement.currency) ?? { inflow: 0, outflow: 0, rows: 0 };
    if (transaction.amount > 0) flow.inflow += transaction.amount;
    else flow.outflow += transaction.amount;
    flow.rows += 1;
    flows.set(statement.currency, flow);
  }
  const ordered = [...flows].sort(([, a], [, b]) => b.rows - a.rows);
  return {
    count: rows.length,
    duplicates,
    flows: ordered.map(([currency, { inflow, outflow }]) => ({ currency, inflow, outflow })),
  };
}
