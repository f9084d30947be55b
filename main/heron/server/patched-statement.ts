import { contentId } from '../../../shared/ids.ts';
import type { Statement, Transaction, Verdict } from '../../../shared/model/index.ts';
import { minorOf } from '../index.ts';
import type { PdfRecord } from './records.ts';
import { Refusal } from './refusal.ts';
import type { StatementPatch } from './schemas/pdf.ts';

/** A file of which one statement has the rows that a program sent, or is left out. Refuses a statement that is not there. */
export function patched(pdf: PdfRecord, { index, exclude, transactions }: StatementPatch): PdfRecord {
  const statements = pdf.document?.statements ?? [];
  const statement = statements[index];
  if (!pdf.document || !statement)
    throw new Refusal(422, { json: { index: { _schema: [`There is no statement ${index}; the first is 0.`] } } });
  const rows = transactions.map((sent, at) => rowOf(sent, at, statement));
  const changed = exclude ? [] : [{ ...statement, transactions: rows, verdict: verdictOf(statement, rows) }];
  return { ...pdf, document: { ...pdf.document, statements: statements.toSpliced(index, 1, ...changed) } };
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

/** Rows that nobody printed prove nothing; they can only contradict what is printed. */
function verdictOf({ openingBalance, closingBalance }: Statement, rows: readonly Transaction[]): Verdict {
  if (openingBalance === null || closingBalance === null) return 'unproven';
  const sum = rows.reduce((total, { amount }) => total + amount, 0);
  return openingBalance + sum === closingBalance ? 'unproven' : 'broken';
}
