import './row-line.css';
import type { ReactNode } from 'react';
import type { Row } from '../data/rows.ts';
import { Money } from './money.tsx';

interface RowLineProps {
  readonly row: Row;
  /** Below the row, in small print. */
  readonly note: ReactNode;
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
        <span className="dim row-line-account">{account}</span>
        <Money minor={transaction.amount} currency={statement.currency} signed />
      </span>
      <small>{note}</small>
    </button>
  );
}
