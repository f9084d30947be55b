import type {
  Account,
  AccountSummary,
  Analysis,
  AnalyticsGroup,
  Annotation,
  Statement,
  Transaction,
} from '../../shared/model/index.ts';
import { CATEGORIES } from '../reference/index.ts';
import {
  type Calculations,
  calculate,
  type DayBalance,
  endOfDayBalances,
  inPostingOrder,
  isRevenue,
  postStatement,
} from '../summaries/index.ts';

/** An account as the sheets number it. */
export interface AccountEntry {
  /** 1 for the first. Formulas match on it: printed account numbers hold `*`, which a formula takes for "anything". */
  readonly number: number;
  readonly account: Account;
  readonly label: string;
  readonly summary: AccountSummary;
  /** What it held at the end of every day whose balance is known, oldest first. */
  readonly days: readonly DayBalance[];
  /** Whether it counts in the figures of the company. */
  readonly isEnabled: boolean;
}

/** A statement as the sheets number it. */
export interface StatementEntry {
  readonly number: number;
  readonly account: AccountEntry;
  readonly statement: Statement;
  readonly file: string;
}

export interface TransactionEntry {
  /** Its line on the sheet of transactions. */
  readonly line: number;
  readonly statement: StatementEntry;
  readonly row: Transaction;
  readonly annotation: Annotation | undefined;
  /** It repeats another and is left out of every figure. */
  readonly isDuplicate: boolean;
  /** As the figures count it. */
  readonly isRevenue: boolean;
  /** Of whoever is on the other side, as the sheet of counterparties numbers them; null where it counts in no figure. */
  readonly partyNumber: number | null;
  /** What the settings say of its category; a person, or the setting for factors, may say otherwise of it. */
  readonly isRevenueByCategory: boolean;
}

export interface CategoryEntry {
  readonly slug: string;
  readonly label: string;
  readonly group: AnalyticsGroup | null;
  /** Whether a deposit of this category is revenue, unless a person says otherwise of it. */
  readonly isRevenue: boolean;
}

/** Everything the sheets list, each in its order. */
export interface Contents {
  readonly analysis: Analysis;
  readonly accounts: readonly AccountEntry[];
  readonly statements: readonly StatementEntry[];
  readonly transactions: readonly TransactionEntry[];
  /** The same, by id. */
  readonly byId: ReadonlyMap<string, TransactionEntry>;
  readonly categories: readonly CategoryEntry[];
  /** The figures of the company, one entry a currency. */
  readonly calculations: readonly Calculations[];
}

export function contentsOf(analysis: Analysis): Contents {
  const summaries = new Map(analysis.summaries.map((summary) => [summary.accountId, summary]));
  const isDisabled = ({ id }: Account): boolean => analysis.settings.disabledAccountIds.includes(id);
  const accounts = analysis.accounts.flatMap((account) => {
    const summary = summaries.get(account.id);
    const days = endOfDayBalances(account.statements.map(postStatement));
    return summary ? [{ account, summary, label: accountLabel(account), days, isEnabled: !isDisabled(account) }] : [];
  });
  const numbered = accounts.map((entry, index) => ({ ...entry, number: index + 1 }));
  const statements = statementEntries(analysis, numbered);
  const categories = CATEGORIES.map(({ slug, label, group }) => ({
    slug,
    label,
    group,
    isRevenue: !analysis.settings.nonRevenueCategories.includes(slug),
  }));
  const calculations = calculate(analysis);
  const transactions = transactionEntries(analysis, statements, categories, partyNumbers(calculations));
  const byId = new Map(transactions.map((entry) => [entry.row.id, entry]));
  return { analysis, accounts: numbered, statements, transactions, byId, categories, calculations };
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

/** By transaction: 1 for the side that moved most, counted on over the currencies. */
function partyNumbers(calculations: readonly Calculations[]): Map<string, number> {
  const numbers = new Map<string, number>();
  const parties = calculations.flatMap(({ merchantSummary }) => merchantSummary.map(({ party }) => party));
  for (const [index, { entries }] of parties.entries()) for (const { id } of entries) numbers.set(id, index + 1);
  return numbers;
}

function transactionEntries(
  { annotations, settings }: Analysis,
  statements: readonly StatementEntry[],
  categories: readonly CategoryEntry[],
  partyNumbers: ReadonlyMap<string, number>,
): TransactionEntry[] {
  const revenueLabels = new Set(categories.filter(({ isRevenue }) => isRevenue).map(({ label }) => label));
  const entries: TransactionEntry[] = [];
  for (const statement of statements) {
    for (const row of inPostingOrder(statement.statement)) {
      const annotation = annotations.get(row.id);
      entries.push({
        line: entries.length + 2,
        statement,
        row,
        annotation,
        isDuplicate: (annotation?.duplicateOfId ?? null) !== null,
        isRevenue: isRevenue(row.amount, annotation, settings),
        partyNumber: partyNumbers.get(row.id) ?? null,
        isRevenueByCategory: row.amount > 0 && revenueLabels.has(annotation?.category.label ?? ''),
      });
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
