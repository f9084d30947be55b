import './row-line.css';
import type { Row } from '../data/rows.ts';
import { Money } from './money.tsx';

interface RowLineProps {
  readonly row: Row;
  /** Below the row, in small print, behind the account. */
  readonly note: string | null;
  /** Shows the row on its page. */
  readonly onShow: (row: Row) => void;
}

/** One transaction in a list about something else: when, what, how much, and a way to its page. */
export function RowLine({ row, note, onShow }: RowLineProps) {
  const { transaction, annotation, statement, account } = row;
  return (
    <button type="button" className="row-line" onClick={() => onShow(row)} title={transaction.description}>
      <span className="row-line-head">
        <span className="date">{transaction.date}</span>
        <span className="row-line-text">{annotation?.descriptionClean ?? transaction.description}</span>
        <Money minor={transaction.amount} currency={statement.currency} signed />
      </span>
      <small>
        {account}
        {note !== null && <> · {note}</>}
      </small>
    </button>
  );
}
