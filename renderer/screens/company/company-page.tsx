import { useMemo } from 'react';
import type { Corrections } from '../../../shared/model/index.ts';
import type { DocumentRecord, StatementRecord } from '../../../shared/store/records.ts';
import type { CorrectionsChange } from '../../data/company-editor.ts';
import { spotsOf } from '../../data/row-spots.ts';
import type { Row } from '../../data/rows.ts';
import type { ShownPage } from '../../data/use-shown-page.ts';
import { SidePanel } from '../../ui/side-panel.tsx';
import { PageView } from '../page-view/page-view.tsx';
import { RowActions } from '../page-view/row-actions.tsx';
import { CellForm } from '../statement/cell-form.tsx';
import { FiguresForm } from '../statement/figures-form.tsx';

interface CompanyPageProps {
  readonly page: ShownPage;
  readonly documents: readonly DocumentRecord[];
  readonly statements: readonly StatementRecord[];
  /** Undefined until all are read. */
  readonly rows: readonly Row[] | undefined;
  readonly byId: ReadonlyMap<string, Row>;
  readonly corrections: Corrections;
  readonly onSave: (label: string, change: CorrectionsChange) => void;
  /** Opens the form that corrects some rows. */
  readonly onCorrect: (ids: ReadonlySet<string>) => void;
  readonly onCount: (row: Row) => void;
  readonly onLeaveOut: (row: Row) => void;
}

/** The page that a figure comes from, with what can be said of the row or the statement that is shown on it. */
export function CompanyPage(props: CompanyPageProps) {
  const { page, documents, statements, rows, byId, corrections, onSave } = props;
  const { selection, editing } = page;
  const shownFile = selection?.place.documentId;
  const spots = useMemo(() => (shownFile && rows ? spotsOf(rows, shownFile) : []), [rows, shownFile]);
  const shown = documents.find(({ id }) => id === shownFile);
  if (!selection || !shown) return null;
  // What is said of a row may have changed since it was selected.
  const row = selection.row && (byId.get(selection.row.transaction.id) ?? selection.row);
  const corrected = row ? undefined : statements.find(({ id }) => id === page.figuresOf);
  const pick = (transactionId: string): void => {
    const picked = byId.get(transactionId);
    if (picked) page.show(picked);
  };
  return (
    <SidePanel label="Page of the original" onClose={page.close}>
      <PageView document={shown} selection={selection} row={row} spots={spots} onPick={pick} onClose={page.close}>
        {corrected?.documentId === shown.id && (
          <FiguresForm
            key={corrected.id}
            statement={corrected}
            corrections={corrections}
            onSave={onSave}
            onClose={page.endFigures}
          />
        )}
        {row && editing === row.transaction.id && (
          <CellForm key={editing} row={row} corrections={corrections} onSave={onSave} onClose={page.endEditing} />
        )}
        {row && editing !== row.transaction.id && (
          <RowActions
            row={row}
            byId={byId}
            onCorrect={props.onCorrect}
            onEdit={page.edit}
            onShow={page.show}
            counted={corrections.counted.some(({ transactionId }) => transactionId === row.transaction.id)}
            onCount={props.onCount}
            onLeaveOut={props.onLeaveOut}
          />
        )}
      </PageView>
    </SidePanel>
  );
}
