import { addDays } from '../../shared/dates.ts';
import type { SourceDifference, SourceDifferences } from '../../shared/figures/source-differences.ts';
import { groupBy } from '../../shared/group-by.ts';
import type { Account, Annotation, Finding, ReadDocument, Statement, Transaction } from '../../shared/model/index.ts';
import { formatMoney } from '../../shared/money.ts';

/** Rows of one account that are told one by one; of more the number is. */
const TOLD = 20;

/** A statement with the days of which it tells every row. */
interface Part {
  readonly statement: Statement;
  readonly from: string;
  readonly to: string;
}

/** What tells of an account by itself: all its pages, or one file without pages. */
interface Source {
  readonly isOnPages: boolean;
  readonly parts: readonly Part[];
  /** The rows that it has, each by the row that it repeats in the end. */
  readonly rows: ReadonlySet<string>;
}

const NO_DAYS = { from: '9999-12-31', to: '0000-01-01' };

function partOf(statement: Statement): Part {
  const days = statement.transactions.map(({ date }) => date).sort();
  const from = statement.startDate ?? days[0] ?? '9999-12-31';
  const to = statement.endDate ?? days.at(-1) ?? '0000-01-01';
  if (statement.tells === 'some') return { statement, ...NO_DAYS };
  return { statement, from, to: statement.tells === 'so_far' ? addDays(to, -1) : to };
}

const PAGES = 'pages';

/** Pages first: they are what a person can look at. */
const pagesFirst = (a: Source, b: Source): number => Number(b.isOnPages) - Number(a.isOnPages);

const nameOfSource = ({ documentId, transactions }: Statement): string =>
  transactions.some(({ page }) => page === null) ? documentId : PAGES;

/** The row that a row repeats, and that one repeats, up to the one that counts. */
function rootOf(id: string, annotations: ReadonlyMap<string, Annotation>): string {
  const seen = new Set<string>();
  let root = id;
  for (let next: string | null = id; next !== null && !seen.has(next); ) {
    seen.add(next);
    root = next;
    next = annotations.get(next)?.duplicateOfId ?? null;
  }
  return root;
}

interface Missing {
  readonly row: Transaction;
  readonly has: Statement;
  readonly lacks: Statement;
}

/** The first other source that speaks of a day and lacks a row of it; null where there is none. */
function lacking(others: readonly Source[], { date }: Transaction, root: string): Statement | null {
  for (const { parts, rows } of others) {
    const part = rows.has(root) ? undefined : parts.find(({ from, to }) => date >= from && date <= to);
    if (part) return part.statement;
  }
  return null;
}

/** Rows of one source on days of which another one speaks too, and does not list them. */
function missingOf({ statements }: Account, annotations: ReadonlyMap<string, Annotation>): Missing[] {
  const telling = statements.filter(({ transactions }) => transactions.length > 0);
  const sources = [...groupBy(telling, nameOfSource)]
    .map(
      ([name, own]): Source => ({
        isOnPages: name === PAGES,
        parts: own.map(partOf),
        rows: new Set(own.flatMap(({ transactions }) => transactions.map(({ id }) => rootOf(id, annotations)))),
      }),
    )
    .sort(pagesFirst);
  return sources.flatMap((source) => {
    const others = sources.filter((other) => other !== source);
    const told = new Set<string>();
    return source.parts.flatMap(({ statement: has }) =>
      has.transactions.flatMap((row) => {
        const root = rootOf(row.id, annotations);
        // A row that two overlapping statements print is told once.
        if (told.has(root)) return [];
        told.add(root);
        const lacks = lacking(others, row, root);
        return lacks ? [{ row, has, lacks }] : [];
      }),
    );
  });
}

const differenceOf = ({ row, has, lacks }: Missing): SourceDifference => ({
  transactionId: row.id,
  date: row.date,
  description: row.description,
  amount: row.amount,
  currency: has.currency,
  page: row.page,
  bounds: row.bounds,
  ...(row.page === null && { inFile: row.inFile }),
  has: { statementId: has.id, documentId: has.documentId },
  lacks: { statementId: lacks.id, documentId: lacks.documentId },
});

/**
 * Where several sources speak of the same days of an account, pages and feeds or several feeds: what the one has and the
 * other lacks, by the rows that enrichment paired. Accounts of which all sources say the same are left out.
 */
export function sourceDifferences(
  accounts: readonly Account[],
  annotations: ReadonlyMap<string, Annotation>,
): SourceDifferences[] {
  return accounts.flatMap((account) => {
    const missing = missingOf(account, annotations);
    if (missing.length === 0) return [];
    const told = missing.slice(0, TOLD).map(differenceOf);
    return [{ accountId: account.id, accountNumber: account.number, told, more: missing.length - told.length }];
  });
}

function findingOf(difference: SourceDifference, nameOf: (id: string) => string): Finding {
  const { date, amount, currency, description, has, lacks, page, bounds, inFile, transactionId } = difference;
  const what = `${date}, ${formatMoney(amount, currency)}, "${description.slice(0, 60)}"`;
  return {
    code: 'sources_differ',
    severity: 'warning',
    message: `${what} stands in ${nameOf(has.documentId)} and not in ${nameOf(lacks.documentId)}, which covers that day.`,
    page,
    bounds,
    ...(inFile !== undefined && { inFile }),
    transactionId,
  };
}

/** The same as findings, for those who read no tables. */
export function sourceFindings(
  differences: readonly SourceDifferences[],
  documents: readonly ReadDocument[],
): Finding[] {
  const names = new Map(documents.map(({ id, fileName }) => [id, fileName]));
  return differences.flatMap(({ accountNumber, told, more }) => {
    const findings = told.map((one) => findingOf(one, (id) => names.get(id) ?? 'another file'));
    if (more === 0) return findings;
    const message = `${more} more rows of account ${accountNumber ?? 'without a number'} stand in one file and not in another that covers their days.`;
    return [
      ...findings,
      { code: 'sources_differ', severity: 'warning', message, page: null, bounds: null, transactionId: null },
    ];
  });
}
