import type {
  Account,
  AccountSummary,
  Analysis,
  Annotation,
  Statement,
  Transaction,
} from '../../shared/model/index.ts';
import { inPostingOrder, isRevenue } from '../summaries/index.ts';

/** An account as the sheets number it. */
export interface AccountEntry {
  /** 1 for the first. Formulas match on it: printed account numbers hold `*`, which a formula takes for "anything". */
  readonly number: number;
  readonly account: Account;
  readonly label: string;
  readonly summary: AccountSummary;
}

/** A statement as the sheets number it. */
export interface StatementEntry {
  readonly number: number;
  readonly account: AccountEntry;
  readonly statement: Statement;
  readonly file: string;
}

export interface TransactionEntry {
  readonly statement: StatementEntry;
  readonly row: Transaction;
  readonly annotation: Annotation | undefined;
  /** As the figures count it. */
  readonly isRevenue: boolean;
}

/** Everything the sheets list, each in its order. */
export interface Contents {
  readonly analysis: Analysis;
  readonly accounts: readonly AccountEntry[];
  readonly statements: readonly StatementEntry[];
  readonly transactions: readonly TransactionEntry[];
}

export function contentsOf(analysis: Analysis): Contents {
  const summaries = new Map(analysis.summaries.map((summary) => [summary.accountId, summary]));
  const accounts = analysis.accounts.flatMap((account) => {
    const summary = summaries.get(account.id);
    return summary ? [{ account, summary, label: accountLabel(account) }] : [];
  });
  const numbered = accounts.map((entry, index) => ({ ...entry, number: index + 1 }));
  const statements = statementEntries(analysis, numbered);
  return { analysis, accounts: numbered, statements, transactions: transactionEntries(analysis, statements) };
}

function statementEntries(analysis: Analysis, accounts: readonly AccountEntry[]): StatementEntry[] {
  const files = new Map(analysis.documents.map((document) => [document.id, document.fileName]));
  return accounts
    .flatMap((entry) => entry.account.statements.map((statement) => ({ account: entry, statement })))
    .map(({ account, statement }, index) => ({
      number: index + 1,
      account,
      statement,
      file: files.get(statement.documentId) ?? statement.documentId,
    }));
}

function transactionEntries(
  { annotations, settings }: Analysis,
  statements: readonly StatementEntry[],
): TransactionEntry[] {
  const entries: TransactionEntry[] = [];
  for (const statement of statements) {
    for (const row of inPostingOrder(statement.statement)) {
      const annotation = annotations.get(row.id);
      entries.push({ statement, row, annotation, isRevenue: isRevenue(row.amount, annotation, settings) });
    }
  }
  return entries;
}

const TYPE_LABELS = {
  checking: 'Checking account',
  savings: 'Savings account',
  credit_card: 'Credit card',
  loan: 'Loan',
  unknown: 'Account without a number',
} as const;

/** What a person calls an account: its number, else its name, else what it is. */
const accountLabel = ({ number, name, type }: Account): string => number ?? name ?? TYPE_LABELS[type];
