import { type BooksInput, type Calculations, calculate, summariseAccounts } from '../../main/summaries/index.ts';
import type { PlainDate } from '../../shared/dates.ts';
import { contentId } from '../../shared/ids.ts';
import {
  type Account,
  type AccountType,
  type Analysis,
  type AnalyticsGroup,
  type Annotation,
  DEFAULT_SETTINGS,
  type FeeKind,
  type Position,
  type ReadDocument,
  type Statement,
  type Transaction,
  type Verdict,
} from '../../shared/model/index.ts';

/** A row as a test writes it: date, amount in minor units and, where it matters, the rest. */
export type RowSketch = readonly [date: PlainDate, amount: number, rest?: RowDetails];

export interface RowDetails {
  readonly balance?: number;
  readonly description?: string;
  readonly category?: readonly [slug: string, label: string, group: AnalyticsGroup | null];
  readonly merchant?: string;
  readonly merchantGroup?: string;
  readonly counterparty?: string;
  /** What a person said of the deposit. */
  readonly saidRevenue?: boolean;
  readonly isForReview?: boolean;
  readonly feeKind?: FeeKind;
  readonly confidence?: number;
  readonly duplicateOfId?: string;
  readonly matchingTransactionId?: string;
}

export interface StatementSketch {
  readonly currency?: string | null;
  readonly type?: AccountType;
  readonly number?: string | null;
  readonly start?: PlainDate | null;
  readonly end?: PlainDate | null;
  readonly opening?: number | null;
  readonly closing?: number | null;
  readonly verdict?: Verdict;
  readonly rows: readonly RowSketch[];
}

export const REVENUE = ['revenue', 'Revenue', 'revenue'] as const;
export const FEE = ['overdraft_nsf_fees', 'Overdraft/NSF Fees', 'operational_expenses'] as const;
export const REVERSAL = ['dd_reversals', 'DD Reversals', 'other'] as const;
const OTHER = ['other_expenses', 'Other Expenses', 'operational_expenses'] as const;

/** Statements of one account, their annotations and the document each came from. */
export interface Sketch {
  readonly account: Account;
  readonly annotations: Map<string, Annotation>;
  readonly documents: ReadDocument[];
}

export function sketchAccount(statements: readonly StatementSketch[], name = 'a'): Sketch {
  const annotations = new Map<string, Annotation>();
  const built = statements.map((sketch, index) => buildStatement(sketch, `${name}-${index}`, annotations));
  const [first] = statements;
  const currency = first?.currency === undefined ? 'USD' : first.currency;
  const type = first?.type ?? 'checking';
  const number = first?.number === undefined ? `****${name}` : first.number;
  const account: Account = {
    id: contentId('dso', name, currency),
    institutionName: 'Example Bank',
    number,
    name: 'Everyday',
    type,
    ownerName: 'Acme LLC',
    currency,
    statements: built,
  };
  return { account, annotations, documents: built.map(documentOf) };
}

export function sketchAnalysis(sketches: readonly Sketch[]): Analysis {
  const accounts = sketches.map((sketch) => sketch.account);
  const annotations = new Map(sketches.flatMap((sketch) => [...sketch.annotations]));
  return {
    company: { id: contentId('eus', 'Acme LLC'), name: 'Acme LLC' },
    asOf: '2024-06-30',
    documents: sketches.flatMap((sketch) => sketch.documents),
    accounts,
    annotations,
    summaries: summariseAccounts(accounts, annotations, DEFAULT_SETTINGS),
    positions: [],
    settings: DEFAULT_SETTINGS,
    others: [],
    findings: [],
  };
}

/** The calculations of accounts in one currency. */
export function calculationsOf(sketches: readonly Sketch[], rest: Partial<BooksInput> = {}): Calculations {
  const analysis = sketchAnalysis(sketches);
  const [calculations] = calculate({ ...analysis, ...rest });
  if (!calculations) throw new Error('accounts give calculations');
  return calculations;
}

/** The id of a row of a sketched account. */
export const idOf = (sketch: Sketch, statement: number, row: number): string =>
  sketch.account.statements[statement]?.transactions[row]?.id ?? '';

/** The figures of one account made of these statements. */
export function summaryOf(...statements: readonly StatementSketch[]) {
  const { account, annotations } = sketchAccount(statements);
  const [summary] = summariseAccounts([account], annotations, DEFAULT_SETTINGS);
  if (!summary) throw new Error('one account gives one summary');
  return summary;
}

const documentOf = (statement: Statement, index: number): ReadDocument => ({
  id: statement.documentId,
  fileName: `statement-${index + 1}.pdf`,
  pages: 3,
  fileClass: 'bank_statement',
  error: null,
  findings: [],
  statements: [statement],
});

function buildStatement(sketch: StatementSketch, name: string, annotations: Map<string, Annotation>): Statement {
  const transactions = sketch.rows.map((row, index) => buildRow(row, `${name}-${index}`, index));
  for (const [index, transaction] of transactions.entries()) {
    annotations.set(transaction.id, annotate(transaction, sketch.rows[index]?.[2] ?? {}));
  }
  return {
    id: contentId('dso', 'statement', name),
    documentId: `sha-${name}`,
    institutionName: 'Example Bank',
    currency: sketch.currency === undefined ? 'USD' : sketch.currency,
    startDate: sketch.start ?? null,
    endDate: sketch.end ?? null,
    account: {
      number: sketch.number ?? null,
      name: 'Everyday',
      type: sketch.type ?? 'checking',
      ownerName: 'Acme LLC',
    },
    openingBalance: sketch.opening ?? null,
    closingBalance: sketch.closing ?? null,
    printedTotals: { deposits: null, withdrawals: null, depositCount: null, withdrawalCount: null },
    verdict: sketch.verdict ?? 'proven',
    findings: [],
    transactions,
  };
}

const buildRow = ([date, amount, rest]: RowSketch, name: string, index: number): Transaction => ({
  id: contentId('txn', name),
  date,
  description: rest?.description ?? `ROW ${index + 1}`,
  amount,
  balance: rest?.balance ?? null,
  page: 1,
  bounds: { xMin: 40, xMax: 560, yMin: 100 + index, yMax: 110 + index },
  source: 'text',
  derived: [],
});

function annotate(transaction: Transaction, details: RowDetails): Annotation {
  const [slug, label, group] = details.category ?? OTHER;
  const merchant = {
    id: contentId('mrc', details.merchant ?? details.merchantGroup ?? ''),
    name: details.merchant ?? 'Example Funding',
    url: 'https://example.com',
    groupId: details.merchantGroup ?? null,
    mcc: { code: '6012', description: 'Financial institutions', slug: 'financial_institutions' },
    confidence: 0.9,
    reason: 'The description names it.',
  };
  const known = details.merchantGroup === undefined && details.merchant === undefined ? null : merchant;
  const category = {
    id: contentId('ctg', slug),
    slug,
    label,
    group,
    annotator: 'predicted',
    confidence: details.confidence ?? 0.8,
    reason: 'The description says so.',
  } as const;
  const counterparty = details.counterparty ?? null;
  const inferred = { category, merchant: known, counterparty, revenue: null };
  return {
    transactionId: transaction.id,
    descriptionClean: transaction.description.toLowerCase(),
    merchant: known,
    paymentProcessor: null,
    counterparty,
    category,
    revenue: revenueOf(details),
    feeKind: details.feeKind ?? null,
    isRecurring: null,
    frequency: null,
    recurrenceReason: null,
    duplicateReason: null,
    correctedBy: details.saidRevenue === undefined ? null : { kind: 'feedback', id: 'fbk_1', inferred },
    matchingTransactionId: details.matchingTransactionId ?? null,
    duplicateOfId: details.duplicateOfId ?? null,
  };
}

function revenueOf({ saidRevenue, isForReview }: RowDetails): Annotation['revenue'] {
  if (saidRevenue !== undefined) return { verdict: saidRevenue, rule: 'A person said so.' };
  return isForReview ? { verdict: 'review', rule: 'A person must say.' } : null;
}

/** A position with a funder that these rows repay. */
export function sketchPosition(repayments: readonly Transaction[], rest: Partial<Position> = {}): Position {
  const total = repayments.reduce((sum, { amount }) => sum - amount, 0);
  const last = repayments.at(-1);
  return {
    id: contentId('pos', 'Example Funding'),
    lenderId: contentId('mrc', 'debt.mca_or_rbf'),
    lenderName: 'Example Funding',
    groupId: 'debt.mca_or_rbf',
    productType: 'mca',
    currency: 'USD',
    status: 'active',
    advance: null,
    repayments: {
      count: repayments.length,
      total,
      latestAmount: last ? -last.amount : null,
      firstDate: repayments[0]?.date ?? null,
      lastDate: last?.date ?? null,
      frequency: 'weekly',
      transactionIds: repayments.map(({ id }) => id),
    },
    isRenewal: false,
    parentId: null,
    rightToReceive: null,
    remaining: null,
    missedPayments: [],
    events: [],
    ...rest,
  };
}
