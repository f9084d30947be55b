import { isCount } from '../../shared/corrections/printed-figures.ts';
import type {
  PrintedFacts,
  PrintedFee,
  PrintedFigure,
  ReadCells,
  ReadDocument,
  Statement,
  Transaction,
} from '../../shared/model/index.ts';
import { findingJson, number, rowPlace } from './plain.ts';

/** One file of the `--json` document: what it is, and each statement in it with rows, places and verdict. */
export const documentJson = (document: ReadDocument): object => ({
  path: document.fileName,
  sha256: document.id,
  pages: document.pages,
  file_class: document.fileClass,
  format: document.format ?? null,
  columns: document.columns ?? null,
  error: document.error && { code: document.error.code, message: document.error.message },
  statements: document.statements.map(statementJson),
  findings: document.findings.map(findingJson),
});

/** One statement with its rows, their places, and its verdict. */
export function statementJson(statement: Statement): object {
  const { account, currency, printedTotals } = statement;
  return {
    institution_name: statement.institutionName,
    currency,
    start_date: statement.startDate,
    end_date: statement.endDate,
    account: { number: account.number, name: account.name, type: account.type, owner_name: account.ownerName },
    opening_balance: number(statement.openingBalance, currency),
    closing_balance: number(statement.closingBalance, currency),
    printed_totals: {
      deposits: number(printedTotals.deposits, currency),
      withdrawals: number(printedTotals.withdrawals, currency),
      no_deposits: printedTotals.depositCount,
      no_withdrawals: printedTotals.withdrawalCount,
    },
    ...(statement.printedFees && { printed_fees: statement.printedFees.map((fee) => feeJson(fee, currency)) }),
    ...(statement.asRead && { as_read: figuresAsReadJson(statement.asRead, currency) }),
    verdict: statement.verdict,
    anomaly_score: null,
    findings: statement.findings.map(findingJson),
    transactions: statement.transactions.map((row) => rowJson(row, currency)),
  };
}

const feeJson = ({ kind, period, yearToDate, page, bounds }: PrintedFee, currency: string | null): object => ({
  kind,
  period: number(period, currency),
  year_to_date: number(yearToDate, currency),
  ...rowPlace({ page, bounds }),
});

/** What was read in the cells that a person then corrected. */
const asReadJson = ({ amount, balance, ...texts }: ReadCells, currency: string | null): object => ({
  ...texts,
  ...(amount !== undefined && { amount: number(amount, currency) }),
  ...(balance !== undefined && { balance: number(balance, currency) }),
});

/** What was read in the balances, totals and counts that a person then corrected, each under its own name. */
function figuresAsReadJson(asRead: Partial<PrintedFacts>, currency: string | null): object {
  const read = (name: string, figure: PrintedFigure): object =>
    figure in asRead ? { [name]: isCount(figure) ? asRead[figure] : number(asRead[figure] ?? null, currency) } : {};
  const totals = {
    ...read('deposits', 'deposits'),
    ...read('withdrawals', 'withdrawals'),
    ...read('no_deposits', 'depositCount'),
    ...read('no_withdrawals', 'withdrawalCount'),
  };
  return {
    ...read('opening_balance', 'openingBalance'),
    ...read('closing_balance', 'closingBalance'),
    ...(Object.keys(totals).length > 0 && { printed_totals: totals }),
  };
}

const rowJson = (row: Transaction, currency: string | null): object => ({
  heron_id: row.id,
  date: row.date,
  description: row.description,
  amount: number(row.amount, currency),
  balance: number(row.balance, currency),
  ...rowPlace(row),
  source: row.source,
  derived: row.derived,
  ...(row.asRead && { as_read: asReadJson(row.asRead, currency) }),
});
