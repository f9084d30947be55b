import { Loader, Tabs } from '@mantine/core';
import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { attachedTo, type DetachedEdit } from '../../../shared/corrections/attached-to.ts';
import type { Company, Corrections, EnrichmentRule, SummarySettings } from '../../../shared/model/index.ts';
import type { SettingName } from '../../../shared/settings/changes.ts';
import type { StatementRecord } from '../../../shared/store/records.ts';
import { statementAfter } from '../../data/accounts.ts';
import type { Opens } from '../../data/attention.ts';
import type { Chosen } from '../../data/chosen.ts';
import type { CorrectionsChange } from '../../data/company-editor.ts';
import type { CorrectWhat } from '../../data/correct-keys.ts';
import { newRuleId } from '../../data/new-rule-id.ts';
import { printedRows } from '../../data/printed-rows.ts';
import { inPageOrder, type Row } from '../../data/rows.ts';
import { draftOf, emptyDraft } from '../../data/rule-draft.ts';
import type { Selection } from '../../data/selection.ts';
import type { TransactionsView } from '../../data/transactions-view.ts';
import type { CompanyData } from '../../data/use-company.ts';
import type { FiguresState } from '../../data/use-figures.ts';
import { useWanted } from '../../data/use-wanted.ts';
import type { WantedEvidence } from '../../data/wanted-evidence.ts';
import { WarningIcon } from '../../ui/icons.tsx';
import { Accounts } from '../accounts/accounts.tsx';
import { Definitions } from '../definitions/definitions.tsx';
import { Duplicates } from '../duplicates/duplicates.tsx';
import { Overview } from '../overview/overview.tsx';
import { Rules } from '../rules/rules.tsx';
import { StatementView } from '../statement/statement-view.tsx';
import { Sync } from '../sync/sync.tsx';
import { Transactions } from '../transactions/transactions.tsx';
import type { CorrectionForm } from './correction-forms.tsx';
import { NoStatements } from './no-statements.tsx';

interface CompanyTabsProps {
  readonly company: Company;
  readonly data: CompanyData;
  readonly figures: FiguresState;
  /** Undefined until all are read. */
  readonly rows: readonly Row[] | undefined;
  /** What there is of them until then. */
  readonly latest: readonly Row[] | undefined;
  readonly byId: ReadonlyMap<string, Row>;
  readonly corrections: Corrections;
  readonly settings: SummarySettings;
  readonly view: TransactionsView;
  readonly chosen: Chosen;
  readonly pageOpen: boolean;
  /** A tab that shows rows was opened. */
  readonly onRowsWanted: () => void;
  readonly onView: (view: TransactionsView) => void;
  readonly onChoose: (chosen: Chosen) => void;
  readonly onSelect: (selection: Selection) => void;
  readonly onShow: (row: Row) => void;
  /** Lists the transactions behind a figure. */
  readonly onEvidence: (wanted: WantedEvidence) => void;
  readonly onAnswer: (documentId: string) => void;
  readonly onMove: (documentId: string) => void;
  readonly onCorrect: (ids: ReadonlySet<string>, what?: CorrectWhat) => void;
  readonly onEdit: (row: Row) => void;
  readonly onEditFigures: (statement: StatementRecord) => void;
  /** The row that is shown on its page. */
  readonly selectedId: string | null;
  readonly onForm: (form: CorrectionForm) => void;
  readonly onSave: (label: string, change: CorrectionsChange) => void;
  readonly onCount: (row: Row) => void;
  readonly onLeaveOut: (row: Row) => void;
}

/** Charts weigh much: they are fetched when figures are first looked at, so that the window opens without them. */
const Figures = lazy(async () => ({ default: (await import('../figures/figures.tsx')).Figures }));

const WITH_ROWS: ReadonlySet<string | null> = new Set(['accounts', 'transactions', 'rules', 'duplicates']);

/** The screens of one company. */
export function CompanyTabs(props: CompanyTabsProps) {
  const { company, data, rows, byId, corrections, onRowsWanted, onSelect, onShow, onAnswer, onForm, onSave } = props;
  const { documents, accounts, statements } = data;
  const isEmpty = documents.length === 0;
  const [tab, setTab] = useState<string | null>('overview');
  /** The setting for which the definitions were opened. */
  const [setting, setSetting] = useState<SettingName | null>(null);
  const [statementId, setStatementId] = useState<string | null>(null);
  const opened = statements.find(({ id }) => id === statementId);
  const openedRows = useMemo(() => inPageOrder(rows, statementId), [rows, statementId]);
  /** The statement that the list of accounts leads to when it is shown next: the one that was left, or is looked for. */
  const [wantedId, setWantedId] = useState<string | null>(null);
  /** Another each time that transactions are looked for by the key or the menu. */
  const [search, setSearch] = useState<object | null>(null);
  const open = (next: string | null): void => {
    if (WITH_ROWS.has(next)) onRowsWanted();
    setTab(next);
    setSetting(null);
    setWantedId(null);
    setSearch(null);
  };
  useWanted({
    find: () => {
      open('transactions');
      setSearch({});
    },
  });
  const follow = (opens: Opens): void => {
    if (opens.kind === 'evidence') props.onEvidence(opens.wanted);
    else if (opens.kind === 'duplicates') open('duplicates');
    else {
      open('accounts');
      setStatementId(opens.kind === 'statement' ? opens.statementId : null);
      if (opens.kind === 'account') setWantedId(statementAfter(statements, opens));
      if (opens.kind === 'continuity') setWantedId(opens.statementId);
    }
  };
  const openSetting = (name: SettingName): void => {
    open('definitions');
    setSetting(name);
  };
  const attachment = useMemo(() => attachedTo(corrections, printedRows(rows ?? [])), [corrections, rows]);
  const [currency = null] = [...new Set(accounts.map((account) => account.currency))];
  const editRule = (rule: EnrichmentRule | null): void =>
    onForm(
      rule
        ? { kind: 'rule', draft: draftOf(rule, currency), exists: true }
        : { kind: 'rule', draft: emptyDraft(newRuleId(), currency), exists: false },
    );
  const showPlace = (edit: DetachedEdit): void => {
    if (edit.row.place) onSelect({ place: edit.row.place, row: null, finding: STOOD_HERE });
  };
  return (
    <Tabs value={tab} onChange={open} keepMounted={false} className="company-tabs">
      <Tabs.List>
        <Tabs.Tab value="overview">Overview</Tabs.Tab>
        <Tabs.Tab value="figures">Figures</Tabs.Tab>
        <Tabs.Tab value="accounts">Accounts</Tabs.Tab>
        <Tabs.Tab value="transactions">Transactions</Tabs.Tab>
        <Tabs.Tab value="rules" rightSection={rows !== undefined && attachment.detached.length > 0 && <DetachedMark />}>
          Rules
        </Tabs.Tab>
        <Tabs.Tab value="duplicates">Duplicates</Tabs.Tab>
        <Tabs.Tab value="definitions">Definitions</Tabs.Tab>
        <Tabs.Tab value="sync">Sync</Tabs.Tab>
      </Tabs.List>
      <StatementsPanel isEmpty={isEmpty} company={company} value="overview" className="company-scroll">
        <Overview
          companyId={company.id}
          data={data}
          figures={props.figures}
          settings={props.settings}
          onSelect={onSelect}
          onEvidence={props.onEvidence}
          onAnswer={onAnswer}
          onOpen={follow}
          onSetting={openSetting}
        />
      </StatementsPanel>
      <StatementsPanel isEmpty={isEmpty} company={company} value="figures" className="company-scroll">
        <Suspense fallback={<Loader size="sm" aria-label="Opening the figures" />}>
          <Figures state={props.figures} accounts={accounts} onEvidence={props.onEvidence} />
        </Suspense>
      </StatementsPanel>
      <StatementsPanel
        isEmpty={isEmpty}
        company={company}
        value="accounts"
        className={opened ? 'company-fill' : 'company-scroll'}
      >
        {opened && !openedRows && (
          <div className="company-loading">
            <Loader size="sm" aria-label="Reading the rows" />
          </div>
        )}
        {opened && openedRows && (
          <StatementView
            statement={opened}
            rows={openedRows}
            selectedId={props.selectedId}
            onSelect={onSelect}
            onAnswer={onAnswer}
            onShow={onShow}
            onEdit={props.onEdit}
            onEditFigures={() => props.onEditFigures(opened)}
            onBack={() => {
              setStatementId(null);
              setWantedId(opened.id);
            }}
          />
        )}
        {!opened && (
          <Accounts
            documents={documents}
            accounts={accounts}
            statements={statements}
            differences={props.figures.figures?.sourceDifferences ?? []}
            wantedId={wantedId}
            onOpen={setStatementId}
            onSelect={onSelect}
            onAnswer={onAnswer}
            onMove={props.onMove}
          />
        )}
      </StatementsPanel>
      <StatementsPanel isEmpty={isEmpty} company={company} value="transactions" className="company-fill">
        <Transactions
          rows={rows ?? props.latest}
          isWhole={rows !== undefined}
          search={search}
          view={props.view}
          onView={props.onView}
          chosen={props.chosen}
          onChoose={props.onChoose}
          pageOpen={props.pageOpen}
          onSelect={onSelect}
          onCorrect={props.onCorrect}
        />
      </StatementsPanel>
      <Tabs.Panel value="rules" className="company-scroll">
        <Rules
          companyId={company.id}
          documents={documents}
          accounts={accounts}
          statements={statements}
          rows={rows}
          byId={byId}
          corrections={corrections}
          attachment={attachment}
          onSave={onSave}
          onEdit={editRule}
          onShow={onShow}
          onShowPlace={showPlace}
        />
      </Tabs.Panel>
      <Tabs.Panel value="definitions" className="company-scroll">
        <Definitions companyId={company.id} wanted={setting} />
      </Tabs.Panel>
      <Tabs.Panel value="sync" className="company-scroll">
        <Sync companyId={company.id} />
      </Tabs.Panel>
      <StatementsPanel isEmpty={isEmpty} company={company} value="duplicates" className="company-scroll">
        <Duplicates
          rows={rows}
          byId={byId}
          corrections={corrections}
          onShow={onShow}
          onCount={props.onCount}
          onLeaveOut={props.onLeaveOut}
        />
      </StatementsPanel>
    </Tabs>
  );
}

interface StatementsPanelProps {
  readonly value: string;
  readonly className: string;
  readonly company: Company;
  /** It has no file. */
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}

/** A tab that is made of statements, and has nothing to show before there is one. */
const StatementsPanel = ({ value, className, company, isEmpty, children }: StatementsPanelProps) => (
  <Tabs.Panel value={value} className={isEmpty ? 'company-scroll' : className}>
    {isEmpty ? <NoStatements company={company.name} /> : children}
  </Tabs.Panel>
);

const STOOD_HERE = {
  severity: 'warning',
  message: 'Here stood the row that something was said of. It is not there any more as it was.',
} as const;

/** Something was said of a row that is not there any more as it was: a person should look. */
const DetachedMark = () => (
  <span className="detached-mark" role="img" aria-label="Some corrections came off their rows">
    <WarningIcon size={13} />
  </span>
);
