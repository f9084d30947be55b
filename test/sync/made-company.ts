import { NO_CORRECTIONS } from '../../shared/corrections/none.ts';
import { addDays } from '../../shared/dates.ts';
import { contentId } from '../../shared/ids.ts';
import { type Corrections, DEFAULT_SETTINGS, type Transaction } from '../../shared/model/index.ts';
import { packTransactions } from '../../shared/packed.ts';
import type { StoredCompany } from '../../shared/store/records.ts';

/** What a row of a made company is: its text and its amount in cents. */
export type MadeRow = readonly [description: string, amount: number];

const FIRST_DAY = '2026-01-01';
const OPENING = 1_000_000;
const ROWS_A_DAY = 50;

/** A row a few to a day, each of its own text and amount, so that none seems to repeat another. */
export const manyRows = (count: number): MadeRow[] =>
  Array.from({ length: count }, (_, at) => [
    `${at % 3 === 0 ? 'DEPOSIT FROM CUSTOMER' : 'CARD PAYMENT SHOP'} ${String(at).padStart(6, '0')}`,
    at % 3 === 0 ? 10_000 + at : -(100 + at),
  ]);

/** A company of one proven checking account, as the store has it: written by hand, without reading any file. */
export function madeCompany(
  name: string,
  rows: readonly MadeRow[],
  corrections: Corrections = NO_CORRECTIONS,
): StoredCompany {
  const companyId = contentId('eus', name.toLowerCase());
  const documentId = name
    .toLowerCase()
    .padEnd(64, '0')
    .replace(/[^0-9a-f]/g, 'a')
    .slice(0, 64);
  const statementId = contentId('dso', name, rows.length);
  let balance = OPENING;
  const transactions = rows.map(([description, amount], at): Transaction => {
    balance += amount;
    return {
      id: contentId('txn', name, at),
      date: addDays(FIRST_DAY, Math.floor(at / ROWS_A_DAY)),
      description,
      amount,
      balance,
      page: null,
      bounds: null,
      inFile: `line ${at + 1}`,
      source: 'text',
      derived: [],
    };
  });
  return {
    company: { id: companyId, name },
    documents: [
      {
        id: documentId,
        companyId,
        fileName: `${name}.csv`,
        pages: 0,
        format: 'CSV',
        fileClass: 'bank_statement',
        error: null,
        findings: [],
      },
    ],
    statements: [
      {
        id: statementId,
        documentId,
        companyId,
        accountId: contentId('dso', name, 'account'),
        institutionName: 'First Bank',
        currency: 'USD',
        startDate: FIRST_DAY,
        endDate: transactions.at(-1)?.date ?? FIRST_DAY,
        account: { number: '000123456789', name: 'Checking', type: 'checking', ownerName: name },
        openingBalance: OPENING,
        closingBalance: balance,
        printedTotals: { deposits: null, withdrawals: null, depositCount: null, withdrawalCount: null },
        verdict: 'proven',
        findings: [],
        transactionCount: transactions.length,
      },
    ],
    transactions: [{ statementId, companyId, packed: packTransactions(transactions) }],
    figures: null,
    corrections,
    settings: DEFAULT_SETTINGS,
  };
}
