import { contentId } from '../../../shared/ids.ts';
import type { Finding, Statement, Transaction } from '../../../shared/model/index.ts';
import { toDecimal } from '../../../shared/money.ts';
import { isHeldBy, minorOf } from '../index.ts';
import type { PdfRecord } from './records.ts';
import { Refusal } from './refusal.ts';
import type { StatementPatch } from './schemas/pdf.ts';

/** A file of which one statement has the rows that a program sent, or is left out. Refuses a statement that is not there. */
export function patched(pdf: PdfRecord, { index, exclude, transactions }: StatementPatch): PdfRecord {
  const statements = pdf.document?.statements ?? [];
  const statement = statements[index];
  if (!pdf.document || !statement)
    throw new Refusal(422, { json: { index: { _schema: [`There is no statement ${index}; the first is 0.`] } } });
  const others = pdf.excludedStatementIds.filter((id) => id !== statement.id);
  if (exclude) return { ...pdf, excludedStatementIds: [...others, statement.id] };
  const changed = withRows(statement, rowsOf(transactions, statement));
  const document = { ...pdf.document, statements: statements.with(index, changed) };
  return { ...pdf, document, excludedStatementIds: others };
}

/** The rows that were sent; refuses amounts that the statement's currency cannot hold, by their index. */
function rowsOf(sent: StatementPatch['transactions'], statement: Statement): Transaction[] {
  const isHeld = (amount: number | null | undefined): boolean => amount == null || isHeldBy(amount, statement.currency);
  const bad = sent.flatMap(({ amount, balance }, at) =>
    isHeld(amount) && isHeld(balance) ? [] : [[at, { _schema: ['It has more digits than its currency.'] }] as const],
  );
  if (bad.length > 0) throw new Refusal(422, { json: { transactions: Object.fromEntries(bad) } });
  return sent.map((row, at) => rowOf(row, at, statement));
}

function rowOf(sent: StatementPatch['transactions'][number], at: number, statement: Statement): Transaction {
  const { amount, balance, description, timestamp: date, bounds } = sent;
  return {
    id: contentId('txn', statement.id, 'sent', at, date, amount, description),
    date,
    description,
    amount: minorOf(amount, statement.currency),
    balance: balance == null ? null : minorOf(balance, statement.currency),
    ...(bounds
      ? {
          page: bounds.page,
          bounds: { xMin: bounds.x_min, xMax: bounds.x_max, yMin: bounds.y_min, yMax: bounds.y_max },
        }
      : { page: null, bounds: null, inFile: `sent as row ${at + 1}` }),
    source: 'text',
    derived: [],
  };
}

/** Rows that nobody printed prove nothing; they can only contradict what is printed. What was found of other rows goes. */
function withRows(statement: Statement, transactions: readonly Transaction[]): Statement {
  const { openingBalance: opening, closingBalance: closing, currency } = statement;
  const kept = statement.findings.filter(({ code }) => code === 'currency_unknown');
  const reached = transactions.reduce((total, { amount }) => total + amount, opening ?? 0);
  const isContradicted = opening !== null && closing !== null && reached !== closing;
  const found = isContradicted
    ? finding(
        'closing_balance_differs',
        'error',
        `The rows that were sent come to ${toDecimal(reached, currency)}, and the statement prints ${toDecimal(closing, currency)}.`,
      )
    : finding('nothing_to_check', 'warning', 'The rows were sent, not printed: nothing proves them.');
  return { ...statement, transactions, verdict: isContradicted ? 'broken' : 'unproven', findings: [...kept, found] };
}

const finding = (code: Finding['code'], severity: Finding['severity'], message: string): Finding => ({
  code,
  severity,
  message,
  page: null,
  bounds: null,
  transactionId: null,
});
