import { useCallback, useState } from 'react';
import type { StatementRecord } from '../../shared/store/records.ts';
import type { Row } from './rows.ts';
import { type Selection, selectRow } from './selection.ts';

/** The page of an original beside a company's screens, and what is being corrected there. */
export interface ShownPage {
  readonly selection: Selection | null;
  /** The row whose cells are being corrected. */
  readonly editing: string | null;
  /** The statement whose balances and totals are being corrected. */
  readonly figuresOf: string | null;
  readonly select: (selection: Selection) => void;
  readonly show: (row: Row) => void;
  readonly edit: (row: Row) => void;
  readonly editFigures: (statement: StatementRecord) => void;
  readonly endEditing: () => void;
  readonly endFigures: () => void;
  readonly close: () => void;
}

/**
 * @param rows of the company; undefined until all are read
 * @param onShow is told each row that is shown
 */
export function useShownPage(rows: readonly Row[] | undefined, onShow: (row: Row) => void): ShownPage {
  const [selection, select] = useState<Selection | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const [figuresOf, setFiguresOf] = useState<string | null>(null);
  const show = (row: Row): void => {
    setFiguresOf(null);
    onShow(row);
    select(selectRow(row));
  };
  return {
    selection,
    editing,
    figuresOf,
    select,
    show,
    edit: (row) => {
      if (row.transaction.page === null) return;
      show(row);
      setEditing(row.transaction.id);
    },
    editFigures: ({ id, documentId, findings }) => {
      const onPage = rows?.find(({ statement, transaction }) => statement.id === id && transaction.page !== null);
      const page = onPage?.transaction.page ?? findings.find((finding) => finding.page !== null)?.page ?? 1;
      setFiguresOf(id);
      select({ place: { documentId, page, bounds: null }, row: null, finding: null });
    },
    endEditing: () => setEditing(null),
    endFigures: () => setFiguresOf(null),
    close: useCallback(() => select(null), []),
  };
}
