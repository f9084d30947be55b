import './company.css';
import { Loader } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import { withCounted, withoutCounted } from '../../../shared/corrections/edits.ts';
import { editsDigest } from '../../../shared/edits-digest.ts';
import type { Company, SummarySettings } from '../../../shared/model/index.ts';
import { chooseOne, NONE_CHOSEN } from '../../data/chosen.ts';
import type { CorrectionsChange } from '../../data/company-editor.ts';
import type { CorrectWhat } from '../../data/correct-keys.ts';
import { saidRow } from '../../data/correct-rows.ts';
import { figuresBehind } from '../../data/figures-behind.ts';
import { rowName } from '../../data/row-name.ts';
import type { Row } from '../../data/rows.ts';
import { FIRST_VIEW } from '../../data/transactions-view.ts';
import { useCompany } from '../../data/use-company.ts';
import { editorOf, useEdits } from '../../data/use-edits.ts';
import { useFigures } from '../../data/use-figures.ts';
import { useProvenance } from '../../data/use-provenance.ts';
import { useRowList } from '../../data/use-row-list.ts';
import { useRows } from '../../data/use-rows.ts';
import { useShownPage } from '../../data/use-shown-page.ts';
import type { WantedEvidence } from '../../data/wanted-evidence.ts';
import { FocusBack } from '../../ui/focus-back.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { DefinitionScope } from '../definitions/definition-scope.tsx';
import { MoveFileDialog } from '../move-file/move-file-dialog.tsx';
import { AnswerDialog } from '../reading/answer-dialog.tsx';
import { RowList } from '../row-list/row-list.tsx';
import { CompanyHeader } from './company-header.tsx';
import { CompanyPage } from './company-page.tsx';
import { CompanyTabs } from './company-tabs.tsx';
import { type CorrectionForm, CorrectionForms } from './correction-forms.tsx';
import { EditHistoryButtons } from './edit-history-buttons.tsx';
import { useEditKeys } from './edit-keys.ts';
import { EditNotice } from './edit-notice.tsx';

/** One company: its header, its tabs, and beside them the page a figure comes from. */
export function CompanyScreen({ company }: { readonly company: Company }) {
  const stored = useCompany(company.id);
  const edits = useEdits(company.id);
  const { corrections, settings } = edits;
  const editor = editorOf(company.id);
  const provenance = useProvenance();
  const [chosen, setChosen] = useState(NONE_CHOSEN);
  const [view, setView] = useState(FIRST_VIEW);
  /** The file whose reading is being settled. */
  const [asked, setAsked] = useState<string | null>(null);
  /** The file that may be another company's. */
  const [moving, setMoving] = useState<string | null>(null);
  const [form, setForm] = useState<CorrectionForm | null>(null);
  const [rowsWanted, setRowsWanted] = useState(false);
  const { company: data, rows, latest, kept } = useRows(company.id, stored, rowsWanted);
  const said = useMemo(() => editsDigest(edits), [edits]);
  const byId = useMemo(() => new Map((rows ?? latest ?? []).map((row) => [row.transaction.id, row])), [rows, latest]);
  const figures = useFigures(company.id, kept?.inputs);
  const { content: rowList, open: openRowList, close: closeRowList } = useRowList(company.id);
  const page = useShownPage(rows, ({ transaction }) => setChosen(chooseOne(transaction.id)));
  const closePage = page.close;
  const showEvidence = useCallback(
    (wanted: WantedEvidence) => {
      setRowsWanted(true);
      closePage();
      openRowList(wanted);
    },
    [closePage, openRowList],
  );
  useEditKeys(editor);

  if (data === undefined) {
    return (
      <main className="company-loading">
        <Loader size="sm" aria-label={`Opening ${company.name}`} />
      </main>
    );
  }
  const { documents, accounts, statements, read } = data;
  const isBehind = figuresBehind(kept, { said, read, companyName: company.name }, figures.figures?.inputs ?? null);
  const save = (label: string, change: CorrectionsChange): void =>
    void editor.apply(label, (now) => ({ ...now, corrections: change(now.corrections) }));
  const define = (label: string, change: (settings: SummarySettings) => SummarySettings): void =>
    void editor.apply(label, (now) => ({ ...now, settings: change(now.settings) }));
  const correct = (ids: ReadonlySet<string>, what: CorrectWhat = 'all'): void => {
    const [first] = [...ids].flatMap((id) => byId.get(id) ?? []);
    if (what === 'cells') {
      if (first) page.edit(first);
    } else setForm(what === 'all' ? { kind: 'correct', ids } : { kind: 'quick', what, ids });
  };
  const count = (row: Row): void =>
    save(`Counted after all: ${rowName(row)}`, (now) => withCounted(now, [{ ...saidRow(row), ...provenance() }]));
  const leaveOut = (row: Row): void =>
    save(`Left out again: ${rowName(row)}`, (now) => withoutCounted(now, row.transaction.id));
  const moved = documents.find(({ id }) => id === moving);
  return (
    <div className="company">
      <main className="company-main">
        <CompanyHeader
          company={company}
          statements={statements}
          gaps={figures.figures?.gaps ?? null}
          sheets={settings.sheets}
        >
          <EditHistoryButtons editor={editor} />
        </CompanyHeader>
        <DefinitionScope value={{ accounts, settings, onDefine: define }}>
          <CompanyTabs
            company={company}
            data={data}
            figures={figures}
            rows={rows}
            latest={latest}
            byId={byId}
            corrections={corrections}
            settings={settings}
            view={view}
            chosen={chosen}
            pageOpen={page.selection !== null || rowList !== null}
            onRowsWanted={() => setRowsWanted(true)}
            onView={setView}
            onChoose={setChosen}
            onSelect={page.select}
            onShow={page.show}
            onEvidence={showEvidence}
            onAnswer={setAsked}
            onMove={setMoving}
            onCorrect={correct}
            onEdit={page.edit}
            onEditFigures={page.editFigures}
            selectedId={page.selection?.row?.transaction.id ?? null}
            onForm={setForm}
            onSave={save}
            onCount={count}
            onLeaveOut={leaveOut}
          />
        </DefinitionScope>
        <EditNotice editor={editor} isBehind={isBehind} companyId={company.id} />
      </main>
      {asked !== null && (
        <AnswerDialog
          documentId={asked}
          onClose={() => setAsked(null)}
          onQueued={() => {
            setAsked(null);
            // What it shows is of the reading before.
            page.close();
          }}
        />
      )}
      {moved && (
        <MoveFileDialog
          key={moved.id}
          file={{ ...moved, documentId: moved.id, question: null }}
          onClose={() => setMoving(null)}
        />
      )}
      {form && rows && (
        <FocusBack>
          <CorrectionForms
            key={form.kind === 'rule' ? form.draft.id : 'correct'}
            companyId={company.id}
            form={form}
            accounts={accounts}
            rows={rows}
            byId={byId}
            corrections={corrections}
            onForm={setForm}
            onSave={save}
          />
        </FocusBack>
      )}
      {rowList && !page.selection && (
        <SidePanel label="Transactions behind a figure" onClose={closeRowList}>
          <RowList content={rowList} byId={rows && byId} onShow={page.show} onClose={closeRowList} />
        </SidePanel>
      )}
      <CompanyPage
        page={page}
        documents={documents}
        statements={statements}
        rows={rows}
        byId={byId}
        corrections={corrections}
        onSave={save}
        onCorrect={correct}
        onCount={count}
        onLeaveOut={leaveOut}
      />
    </div>
  );
}
