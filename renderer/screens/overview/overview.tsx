import './overview.css';
import type { SummarySettings } from '../../../shared/model/index.ts';
import type { SettingName } from '../../../shared/settings/changes.ts';
import type { DocumentRecord, StatementRecord } from '../../../shared/store/records.ts';
import { attentionOf } from '../../data/attention.ts';
import type { Selection } from '../../data/selection.ts';
import { useSummaries } from '../../data/use-company.ts';
import { verdictTally } from '../../data/verdicts.ts';
import { VerdictBadge } from '../../ui/verdict-badge.tsx';
import { AttentionList } from './attention-list.tsx';
import { SummaryTable } from './summary-table.tsx';

interface OverviewProps {
  readonly companyId: string;
  readonly documents: readonly DocumentRecord[];
  readonly statements: readonly StatementRecord[];
  readonly settings: SummarySettings;
  readonly onSelect: (selection: Selection) => void;
  readonly onAnswer: (documentId: string) => void;
  /** Opens what changes a setting. */
  readonly onSetting: (name: SettingName) => void;
}

/** What a decision needs first: is it proven, the figures, and what to look at. */
export function Overview(props: OverviewProps) {
  const { companyId, documents, statements, settings, onSelect, onAnswer, onSetting } = props;
  const summaries = useSummaries(companyId);
  return (
    <>
      <ul className="tally" aria-label="Statements by verdict">
        {verdictTally(statements).map(({ verdict, count }) => (
          <li key={verdict}>
            <strong>{count}</strong> <VerdictBadge verdict={verdict} />
          </li>
        ))}
      </ul>
      <section aria-labelledby="summary-title">
        <h2 id="summary-title">Account summary</h2>
        {summaries === null && <p className="dim">The figures are being computed.</p>}
        {summaries && summaries.length > 0 && (
          <SummaryTable summaries={summaries} settings={settings} onSetting={onSetting} />
        )}
        {summaries?.length === 0 && <p className="dim">No account has a statement yet.</p>}
      </section>
      <AttentionList items={attentionOf(documents, statements)} onSelect={onSelect} onAnswer={onAnswer} />
    </>
  );
}
