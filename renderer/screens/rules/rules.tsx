import './rules.css';
import '../../ui/section-head.css';
import { Button, Loader } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Attachment, DetachedEdit } from '../../../shared/corrections/attached-to.ts';
import { merged, withoutFeedback, withoutFigures, withoutRule, withRule } from '../../../shared/corrections/edits.ts';
import { moveRule } from '../../../shared/corrections/move-rule.ts';
import { detachedFigures } from '../../../shared/corrections/printed-figures.ts';
import type { Corrections, EnrichmentRule } from '../../../shared/model/index.ts';
import type { AccountRecord, DocumentRecord, StatementRecord } from '../../../shared/store/records.ts';
import { call } from '../../bridge.ts';
import { accountLabel } from '../../data/accounts.ts';
import type { CorrectionsChange } from '../../data/company-editor.ts';
import { reattached, withoutDetached } from '../../data/reattached.ts';
import type { Row } from '../../data/rows.ts';
import { decidedRows } from '../../data/rule-counts.ts';
import { useAction } from '../../data/use-action.ts';
import { useChoices } from '../../data/use-choices.ts';
import { handOver } from '../../ui/hand-over.ts';
import { DownloadIcon, PlusIcon } from '../../ui/icons.tsx';
import { JsonFileButton } from '../../ui/json-file-button.tsx';
import { NoticeLine } from '../../ui/notice-line.tsx';
import { DetachedFigures } from './detached-figures.tsx';
import { DetachedList } from './detached-list.tsx';
import { FeedbackList } from './feedback-list.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { RuleList } from './rule-list.tsx';

interface RulesProps {
  readonly companyId: string;
  readonly documents: readonly DocumentRecord[];
  readonly accounts: readonly AccountRecord[];
  readonly statements: readonly StatementRecord[];
  /** Undefined until first read. */
  readonly rows: readonly Row[] | undefined;
  readonly byId: ReadonlyMap<string, Row>;
  readonly corrections: Corrections;
  /** Which of them are of rows that are there. */
  readonly attachment: Attachment;
  readonly onSave: (label: string, change: CorrectionsChange) => void;
  /** Opens the form of a rule; null: of a new one. */
  readonly onEdit: (rule: EnrichmentRule | null) => void;
  readonly onShow: (row: Row) => void;
  readonly onShowPlace: (edit: DetachedEdit) => void;
}

/** A file of rules that waits to be taken in. */
interface ReadFile {
  readonly fileName: string;
  readonly taken: Corrections;
}

/** What people said over inference: rules in their order, corrections, and those that came off their rows. */
export function Rules(props: RulesProps) {
  const { companyId, documents, accounts, statements, rows, byId, corrections, attachment } = props;
  const { onSave, onEdit, onShow, onShowPlace } = props;
  const choices = useChoices();
  const { notice, run } = useAction();
  const [read, setRead] = useState<ReadFile | null>(null);
  const decided = useMemo(() => decidedRows(rows ?? []), [rows]);
  const { attached, detached } = attachment;
  const goneFigures = detachedFigures(corrections.printed, statements);
  const newestFirst = useMemo(() => attached.feedback.toReversed(), [attached]);
  if (rows === undefined) return <Loader size="sm" aria-label="Opening the rules" />;

  const accountName = (id: string): string => {
    const account = accounts.find((one) => one.id === id);
    return account ? accountLabel(account) : 'that is not here';
  };
  const readFile = async (file: File): Promise<void> => {
    const taken = await run('read', async () => call('corrections.read', { file: await file.text() }));
    if (taken) setRead({ fileName: file.name, taken });
  };
  const { rules } = corrections;
  return (
    <>
      <section aria-labelledby="rules-title">
        <header className="section-head">
          <h2 id="rules-title">
            Rules <span className="dim">{rules.length}</span>
          </h2>
          <Button leftSection={<PlusIcon size={14} />} onClick={() => onEdit(null)}>
            New rule
          </Button>
          <JsonFileButton holds="rules and corrections" testId="rules-input" onFile={readFile} />
          <Button
            variant="default"
            leftSection={<DownloadIcon size={14} />}
            disabled={isEmpty(corrections)}
            data-testid="export-rules"
            onClick={() => run('export', () => call('corrections.export', { companyId }), handOver)}
          >
            Export
          </Button>
        </header>
        <NoticeLine notice={notice} />
        <p className="dim rules-explained">
          Rules are tried in this order, and the first that fits a row decides it. What was said of a row, or of all
          rows with its counterparty, comes before every rule.
        </p>
        {rules.length === 0 ? (
          <p className="rules-none">No rule yet. Make one here, or from a transaction: choose it and press C.</p>
        ) : (
          <RuleList
            rules={rules}
            decided={decided}
            choices={choices}
            accountName={accountName}
            onMove={({ id, name }, place) =>
              onSave(`Rule moved: ${name}`, (now) => ({ ...now, rules: moveRule(now.rules, id, place) }))
            }
            onEnable={(rule, enabled) =>
              onSave(`Rule switched ${enabled ? 'on' : 'off'}: ${rule.name}`, (now) =>
                withRule(now, { ...rule, enabled }),
              )
            }
            onEdit={onEdit}
            onDelete={({ id, name }) => onSave(`Rule deleted: ${name}`, (now) => withoutRule(now, id))}
          />
        )}
      </section>
      <section aria-labelledby="feedback-title">
        <h2 id="feedback-title">
          Corrections <span className="dim">{attached.feedback.length.toLocaleString('en-US')}</span>
        </h2>
        {attached.feedback.length === 0 ? (
          <p className="rules-none">No transaction was corrected. Choose one and press C.</p>
        ) : (
          <FeedbackList
            feedback={newestFirst}
            decided={decided}
            choices={choices}
            byId={byId}
            onShow={onShow}
            onTakeBack={({ id }) => onSave('Correction taken back', (now) => withoutFeedback(now, new Set([id])))}
          />
        )}
      </section>
      {detached.length > 0 && (
        <section aria-labelledby="detached-title">
          <h2 id="detached-title">
            Detached <span className="dim">{detached.length.toLocaleString('en-US')}</span>
          </h2>
          <p className="dim rules-explained">
            The rows these were said of are not there any more as they were. They are kept, and applied to no row.
          </p>
          <DetachedList
            detached={detached}
            choices={choices}
            documents={documents}
            byId={byId}
            onShow={onShowPlace}
            onAttach={(edit, row) =>
              onSave('Correction put on the row in its place', (now) => reattached(now, edit, row))
            }
            onDelete={(edit) => onSave('Detached correction deleted', (now) => withoutDetached(now, edit))}
          />
        </section>
      )}
      {goneFigures.length > 0 && (
        <section aria-labelledby="gone-figures-title">
          <h2 id="gone-figures-title">
            Detached figures <span className="dim">{goneFigures.length.toLocaleString('en-US')}</span>
          </h2>
          <p className="dim rules-explained">
            The statements these were read in are not there any more as they were. They are kept, and applied to none.
          </p>
          <DetachedFigures
            figures={goneFigures}
            documents={documents}
            onDelete={({ statementId }) =>
              onSave('Detached figures deleted', (now) => withoutFigures(now, statementId))
            }
          />
        </section>
      )}
      {read && (
        <ImportDialog
          companyId={companyId}
          fileName={read.fileName}
          corrections={corrections}
          taken={read.taken}
          byId={byId}
          onClose={() => setRead(null)}
          onTakeIn={() => {
            onSave(`Taken in: ${read.fileName}`, (now) => merged(now, read.taken));
            setRead(null);
          }}
        />
      )}
    </>
  );
}

const isEmpty = ({ rules, feedback, counted, cells, printed = [] }: Corrections): boolean =>
  rules.length + feedback.length + counted.length + cells.length + printed.length === 0;
