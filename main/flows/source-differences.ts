import { groupBy } from '../../shared/group-by.ts';
import type { Account, Annotation, Finding, ReadDocument, Statement, Transaction } from '../../shared/model/index.ts';
import { formatMoney } from '../../shared/money.ts';

/** Rows of one account that are told one by one; of more the number is. */
const TOLD = 20;

interface Source {
  readonly statement: Statement;
  readonly from: string;
  readonly to: string;
}

function sourceOf(statement: Statement): Source {
  const days = statement.transactions.map(({ date }) => date).sort();
  return {
    statement,
    from: statement.startDate ?? days[0] ?? '9999-12-31',
    to: statement.endDate ?? days.at(-1) ?? '0000-01-01',
  };
}

const isOnPages = ({ statement }: Source): boolean => statement.transactions.some(({ page }) => page !== null);
const isInFile = ({ statement }: Source): boolean => statement.transactions.some(({ page }) => page === null);

interface Missing {
  readonly row: Transaction;
  readonly has: Statement;
  readonly lacks: Statement;
}

/** Rows of one kind of source on days of which a source of the other kind speaks too, and does not list them. */
const missingIn = (
  sources: readonly Source[],
  others: readonly Source[],
  isMatched: (row: Transaction) => boolean,
): Missing[] =>
  sources.flatMap(({ statement }) =>
    statement.transactions.flatMap((row) => {
      const other = others.find(({ from, to }) => row.date >= from && row.date <= to);
      return other && !isMatched(row) ? [{ row, has: statement, lacks: other.statement }] : [];
    }),
  );

function findingOf({ row, has, lacks }: Missing, nameOf: (id: string) => string): Finding {
  const what = `${row.date}, ${formatMoney(row.amount, has.currency)}, "${row.description.slice(0, 60)}"`;
  return {
    code: 'sources_differ',
    severity: 'warning',
    message: `${what} stands in ${nameOf(has.documentId)} and not in ${nameOf(lacks.documentId)}, which covers that day.`,
    page: row.page,
    bounds: row.bounds,
    ...(row.page === null && { inFile: row.inFile }),
    transactionId: row.id,
  };
}

function ofAccount(
  { statements }: Account,
  repeats: ReadonlyMap<string, readonly string[]>,
  originals: ReadonlySet<string>,
): Missing[] {
  const sources = statements.map(sourceOf);
  const [paged, filed] = [sources.filter(isOnPages), sources.filter(isInFile)];
  if (paged.length === 0 || filed.length === 0) return [];
  return [
    ...missingIn(paged, filed, ({ id }) => repeats.has(id)),
    ...missingIn(filed, paged, ({ id }) => originals.has(id)),
  ];
}

/**
 * Where pages and a feed speak of the same days of an account: what the one has and the other lacks, by the rows that
 * enrichment paired.
 */
export function sourceDifferences(
  accounts: readonly Account[],
  annotations: ReadonlyMap<string, Annotation>,
  documents: readonly ReadDocument[],
): Finding[] {
  const names = new Map(documents.map(({ id, fileName }) => [id, fileName]));
  const repeated = [...annotations.values()].filter(({ duplicateOfId }) => duplicateOfId !== null);
  const repeats = groupBy(
    repeated.map(({ transactionId }) => transactionId),
    (id) => annotations.get(id)?.duplicateOfId ?? '',
  );
  const originals = new Set(repeated.map(({ transactionId }) => transactionId));
  return accounts.flatMap((account) => {
    const missing = ofAccount(account, repeats, originals);
    const told = missing.slice(0, TOLD).map((one) => findingOf(one, (id) => names.get(id) ?? 'another file'));
    if (missing.length <= TOLD) return told;
    const message = `${missing.length - TOLD} more rows of account ${account.number ?? 'without a number'} stand in one file and not in another that covers their days.`;
    return [
      ...told,
      { code: 'sources_differ', severity: 'warning', message, page: null, bounds: null, transactionId: null },
    ];
  });
}
