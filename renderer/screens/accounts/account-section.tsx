import { ActionIcon, Tooltip } from '@mantine/core';
import type { SourceDifferences } from '../../../shared/figures/source-differences.ts';
import { formatMoney } from '../../../shared/money.ts';
import type { AccountRecord, DocumentRecord, StatementRecord } from '../../../shared/store/records.ts';
import { typeLabel } from '../../data/accounts.ts';
import { type Continuity, continuityOf } from '../../data/continuity.ts';
import { saidSentence, settingsOf } from '../../data/reading.ts';
import type { Selection } from '../../data/selection.ts';
import { explainingFinding, verdictSentence } from '../../data/verdicts.ts';
import { CheckCircleIcon, MoveIcon, SettingsIcon } from '../../ui/icons.tsx';
import { Money } from '../../ui/money.tsx';
import { VerdictBadge } from '../../ui/verdict-badge.tsx';
import { WholeDates } from '../../ui/whole-dates.tsx';
import { FindingList } from './finding-list.tsx';
import { PageLink } from './page-link.tsx';
import { PeriodLink } from './period-link.tsx';
import { SourceDifferencesTable } from './source-differences-table.tsx';

interface AccountSectionProps {
  readonly account: AccountRecord;
  readonly statements: readonly StatementRecord[];
  readonly files: ReadonlyMap<string, DocumentRecord>;
  /** What its files and others disagree about; null: nothing. */
  readonly differences: SourceDifferences | null;
  /** The statement that whoever comes here is led to; null: none. */
  readonly wantedId: string | null;
  readonly onOpen: (statementId: string) => void;
  readonly onSelect: (selection: Selection) => void;
  readonly onAnswer: (documentId: string) => void;
  readonly onMove: (documentId: string) => void;
}

/** One account and its statements, oldest first. */
export function AccountSection({
  account,
  statements,
  files,
  differences,
  wantedId,
  onOpen,
  onSelect,
  onAnswer,
  onMove,
}: AccountSectionProps) {
  const continuity = continuityOf(statements);
  const { type, number, name, ownerName, currency } = account;
  const details = new Set([typeLabel(type), number, name, ownerName, currency].filter(Boolean));
  return (
    <section className="account" data-testid="account">
      <h2>
        {account.institutionName ?? 'Unnamed bank'} <small>{[...details].join(' · ')}</small>
      </h2>
      <div className="table-scroll">
        <table className="figures">
          <thead>
            <tr>
              <th scope="col" className="period">
                Period
              </th>
              <th scope="col" className="file">
                File
              </th>
              <th scope="col" className="number rows">
                Rows
              </th>
              <th scope="col" className="number opening">
                Opening
              </th>
              <th scope="col" className="number closing">
                Closing
              </th>
              <th scope="col">Verdict</th>
            </tr>
          </thead>
          {statements.map((statement, at) => (
            <StatementRows
              key={statement.id}
              statement={statement}
              continuity={continuity[at] ?? FIRST}
              isWanted={statement.id === wantedId}
              onOpen={onOpen}
              file={files.get(statement.documentId)}
              onSelect={onSelect}
              onAnswer={onAnswer}
              onMove={onMove}
            />
          ))}
        </table>
      </div>
      {differences && <SourceDifferencesTable differences={differences} files={files} onSelect={onSelect} />}
    </section>
  );
}

interface StatementRowsProps {
  readonly statement: StatementRecord;
  /** How it goes on from the one before. */
  readonly continuity: Continuity;
  readonly file: DocumentRecord | undefined;
  readonly isWanted: boolean;
  readonly onOpen: (statementId: string) => void;
  readonly onSelect: (selection: Selection) => void;
  readonly onAnswer: (documentId: string) => void;
  readonly onMove: (documentId: string) => void;
}

/** A statement's line, and below it what else was found about it. */
function StatementRows(props: StatementRowsProps) {
  const { statement, continuity, file, isWanted, onOpen, onSelect, onAnswer, onMove } = props;
  const { currency, verdict } = statement;
  const explaining = explainingFinding(statement);
  const others = statement.findings.filter((finding) => finding !== explaining);
  return (
    <tbody data-testid="statement">
      <tr>
        <td className="date">
          <PeriodLink statement={statement} isWanted={isWanted} onOpen={onOpen} />
        </td>
        <td className="file">{file && <FileCell file={file} onAnswer={onAnswer} onMove={onMove} />}</td>
        <td className="number rows">{statement.transactionCount.toLocaleString('en-US')}</td>
        <td className="number">
          {continuity.kind === 'follows' && <FollowsMark />}
          <Money minor={statement.openingBalance} currency={currency} />
          <ContinuityNote continuity={continuity} currency={currency} />
        </td>
        <td className="number">
          <Money minor={statement.closingBalance} currency={currency} />
        </td>
        <td>
          <div className="verdict">
            <VerdictBadge verdict={verdict} />
            {verdict !== 'proven' && (
              <span>
                {verdictSentence(statement)}{' '}
                {explaining && <PageLink documentId={statement.documentId} finding={explaining} onSelect={onSelect} />}
              </span>
            )}
          </div>
        </td>
      </tr>
      {others.length > 0 && (
        <tr className="findings">
          <td colSpan={6}>
            <FindingList documentId={statement.documentId} findings={others} onSelect={onSelect} onAnswer={onAnswer} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

const FIRST: Continuity = { kind: 'first' };

const FOLLOWS = 'Opens with what the one before closed with';

const FollowsMark = () => (
  <span className="follows" role="img" aria-label={FOLLOWS} title={FOLLOWS}>
    <CheckCircleIcon size={13} />
  </span>
);

interface ContinuityNoteProps {
  readonly continuity: Continuity;
  readonly currency: string | null;
}

/** Below the opening balance, where it does not simply go on from the closing balance before. */
function ContinuityNote({ continuity, currency }: ContinuityNoteProps) {
  switch (continuity.kind) {
    case 'first':
    case 'follows':
      return null;
    case 'unknown':
      return <small className="continuity">not comparable</small>;
    case 'gap':
      return <SpanNote text={`gap: ${spanOf(continuity)}`} />;
    case 'overlap':
      return <SpanNote text={`overlap: ${spanOf(continuity)}`} />;
    case 'balances_differ':
      return (
        <small className="continuity continuity-off">
          {formatMoney(continuity.difference, currency)} from the close before
        </small>
      );
  }
}

const SpanNote = ({ text }: { readonly text: string }) => (
  <small className="continuity continuity-off">
    <WholeDates>{text}</WholeDates>
  </small>
);

const spanOf = ({ from, to }: { readonly from: string; readonly to: string }): string =>
  from === to ? from : `${from} to ${to}`;

interface FileCellProps {
  readonly file: DocumentRecord;
  readonly onAnswer: (documentId: string) => void;
  readonly onMove: (documentId: string) => void;
}

/** The file's name, what was said of how to read it, and the ways to say so and to say whose it is. */
function FileCell({ file, onAnswer, onMove }: FileCellProps) {
  const said = saidSentence(settingsOf(file));
  const label = `How ${file.fileName} is read`;
  return (
    <div className="file-cell">
      <div>
        <span className="file-name" title={file.fileName}>
          {file.fileName}
        </span>
        {said !== null && <small data-testid="said">{said}</small>}
      </div>
      <Tooltip label="How this file is read">
        <ActionIcon size={22} aria-label={label} onClick={() => onAnswer(file.id)}>
          <SettingsIcon size={14} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Move to another company">
        <ActionIcon size={22} aria-label={`Move ${file.fileName} to another company`} onClick={() => onMove(file.id)}>
          <MoveIcon size={14} />
        </ActionIcon>
      </Tooltip>
    </div>
  );
}
