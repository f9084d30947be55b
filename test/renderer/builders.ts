import type { Row } from '../../renderer/data/rows.ts';
import type { Annotation, Finding, PagePlace, Transaction } from '../../shared/model/index.ts';
import type { StatementRecord } from '../../shared/store/records.ts';

/** Made-up records for the page's pure helpers: each test names only what it is about. */
export const statement = (part: Partial<StatementRecord> = {}): StatementRecord => ({
  id: 'dso_statement',
  companyId: 'eus_company',
  accountId: 'dso_account',
  documentId: 'd0c',
  transactionCount: 0,
  institutionName: 'Harbour Bank',
  currency: 'USD',
  startDate: '2025-01-01',
  endDate: '2025-01-31',
  account: { number: '0012 3456', name: null, type: 'checking', ownerName: null },
  openingBalance: null,
  closingBalance: null,
  printedTotals: { deposits: null, withdrawals: null, depositCount: null, withdrawalCount: null },
  verdict: 'proven',
  findings: [],
  ...part,
});

export const transaction = (part: Partial<Transaction & PagePlace> = {}): Transaction => ({
  id: 'txn_1',
  date: '2025-01-02',
  description: 'COFFEE 123',
  amount: -450,
  balance: null,
  page: 1,
  bounds: { xMin: 0, xMax: 1, yMin: 0, yMax: 1 },
  source: 'text',
  derived: [],
  ...part,
});

export const annotation = (part: Partial<Annotation> = {}): Annotation => ({
  transactionId: 'txn_1',
  descriptionClean: 'COFFEE',
  merchant: null,
  paymentProcessor: null,
  counterparty: null,
  category: {
    id: 'ctg_1',
    slug: 'meals',
    label: 'Meals',
    group: null,
    annotator: 'predicted',
    confidence: 0.9,
    reason: 'It says so.',
  },
  revenue: null,
  feeKind: null,
  isRecurring: null,
  frequency: null,
  recurrenceReason: null,
  duplicateReason: null,
  correctedBy: null,
  matchingTransactionId: null,
  duplicateOfId: null,
  ...part,
});

export const finding = (part: Partial<Finding> = {}): Finding => ({
  code: 'nothing_to_check',
  severity: 'info',
  message: 'Nothing to check.',
  page: null,
  bounds: null,
  transactionId: null,
  ...part,
});

export const row = (part: Partial<Row> = {}): Row => ({
  transaction: transaction(),
  annotation: null,
  statement: statement(),
  place: 0,
  account: 'Harbour Bank ··3456',
  flagged: false,
  ...part,
});
