import type { EnrichmentFeedback, Transaction } from '../../shared/model/index.ts';
import { packTransactions } from '../../shared/packed.ts';
import type { Import } from '../../shared/store/records.ts';

const transaction = (id: string, page: number): Transaction => ({
  id,
  date: '2024-01-05',
  description: 'COFFEE',
  amount: -350,
  balance: 99_650,
  page,
  bounds: { xMin: 40, xMax: 560, yMin: 100, yMax: 112 },
  source: 'text',
  derived: [],
});

/** One thing that a person said of a row. */
export const FEEDBACK: EnrichmentFeedback = {
  id: 'fbk_1',
  scope: {
    kind: 'transaction',
    transactionId: 'txn march 0',
    place: { documentId: 'document march', page: 1, bounds: { xMin: 40, xMax: 560, yMin: 100, yMax: 112 } },
  },
  facts: { categorySlug: 'rent', merchantName: null, merchantGroup: null, revenue: null },
  createdOn: '2024-06-01',
  createdBy: 'maria',
};

/** One document with one statement of `rows` rows, all ids made from `name`. */
export function importOf(name: string, rows = 3, companyId = 'eus_company'): Import {
  const [documentId, statementId, accountId] = [`document ${name}`, `statement ${name}`, `account ${companyId}`];
  const account = { number: '123', name: 'Checking', type: 'checking', ownerName: 'Heron Ltd' } as const;
  const transactions = Array.from({ length: rows }, (_, row) => transaction(`txn ${name} ${row}`, 1));
  return {
    company: { id: companyId, name: 'Heron Ltd' },
    document: {
      id: documentId,
      fileName: `${name}.pdf`,
      pages: 1,
      fileClass: 'bank_statement',
      error: null,
      findings: [],
      companyId,
    },
    statements: [
      {
        id: statementId,
        documentId,
        companyId,
        accountId,
        institutionName: 'Bank',
        currency: 'USD',
        startDate: '2024-01-01',
        endDate: '2024-01-31',
        account,
        openingBalance: 100_000,
        closingBalance: 99_650,
        printedTotals: { deposits: null, withdrawals: null, depositCount: null, withdrawalCount: null },
        verdict: 'proven',
        findings: [],
        transactionCount: rows,
      },
    ],
    transactions: [{ statementId, companyId, packed: packTransactions(transactions) }],
  };
}
