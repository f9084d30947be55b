import { addDays } from '../shared/dates.ts';
import { contentId } from '../shared/ids.ts';
import type { Transaction } from '../shared/model/index.ts';
import { packTransactions } from '../shared/packed.ts';
import type { Import } from '../shared/store/records.ts';
import { postedTransactions } from './posted-transactions.ts';

const ACCOUNTS = 5;
const FIRST_DAY = '2024-01-01';
const DAYS_A_STATEMENT = 30;
const LINES_A_PAGE = 40;
const LINE_HEIGHT = 14;

interface Posted {
  readonly amount: number;
  readonly description: string;
}

/** What a company with five accounts brings to the store, a statement a month and account. */
export function largeCompany(id: string, name: string, months: number, rows: number): readonly Import[] {
  const posted = postedTransactions(rows, 1) as readonly Posted[];
  const statements = ACCOUNTS * months;
  const share = Math.ceil(rows / statements);
  return Array.from({ length: statements }, (_, at) =>
    importOf({ id, name }, at % ACCOUNTS, Math.floor(at / ACCOUNTS), posted.slice(at * share, (at + 1) * share)),
  );
}

function importOf(company: Import['company'], account: number, month: number, posted: readonly Posted[]): Import {
  const companyId = company.id;
  const documentId = `${companyId}-file-${account}-${month}`;
  const id = contentId('dso', documentId);
  const accountId = contentId('dso', companyId, account);
  const startDate = addDays(FIRST_DAY, month * DAYS_A_STATEMENT);
  const transactions = rowsOf(documentId, startDate, posted);
  const total = transactions.reduce((sum, { amount }) => sum + amount, 0);
  const named = { number: `10020030${account}`, name: null, type: 'checking', ownerName: company.name } as const;
  const bank = { institutionName: 'Example Bank', currency: 'USD' };
  const file = { id: documentId, companyId, fileName: `${documentId}.pdf`, pages: 1, error: null, findings: [] };
  return {
    company,
    document: { ...file, fileClass: 'bank_statement' },
    statements: [
      {
        ...{ id, documentId, companyId, accountId, ...bank, startDate },
        endDate: addDays(startDate, DAYS_A_STATEMENT - 1),
        account: named,
        openingBalance: 0,
        closingBalance: total,
        printedTotals: { deposits: null, withdrawals: null, depositCount: null, withdrawalCount: null },
        verdict: 'proven',
        findings: [],
        transactionCount: transactions.length,
      },
    ],
    transactions: [{ statementId: id, companyId, packed: packTransactions(transactions) }],
  };
}

const rowsOf = (documentId: string, startDate: string, posted: readonly Posted[]): readonly Transaction[] =>
  posted.map(({ amount, description }, at): Transaction => {
    const yMin = (at % LINES_A_PAGE) * LINE_HEIGHT;
    return {
      id: contentId('txn', documentId, at),
      date: addDays(startDate, Math.floor((at * DAYS_A_STATEMENT) / posted.length)),
      description,
      amount: Math.round(amount * 100),
      balance: null,
      page: 1 + Math.floor(at / LINES_A_PAGE),
      bounds: { xMin: 40, xMax: 560, yMin, yMax: yMin + LINE_HEIGHT },
      source: 'text',
      derived: [],
    };
  });
