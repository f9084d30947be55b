import './overview.css';
import { Loader } from '@mantine/core';
import { lazy, Suspense, useMemo } from 'react';
import type { SummarySettings } from '../../../shared/model/index.ts';
import type { SettingName } from '../../../shared/settings/changes.ts';
import { attentionOf, type Opens } from '../../data/attention.ts';
import { accountNamer } from '../../data/coverage-lanes.ts';
import { figureAttention } from '../../data/figure-attention.ts';
import { fileNamer } from '../../data/file-namer.ts';
import type { Selection } from '../../data/selection.ts';
import { type CompanyData, useSummaries } from '../../data/use-company.ts';
import type { FiguresState } from '../../data/use-figures.ts';
import type { WantedEvidence } from '../../data/wanted-evidence.ts';
import { DefinitionNote } from '../figures/definition-note.tsx';
import { FigureScope } from '../figures/figure-scope.tsx';
import { AttentionList } from './attention-list.tsx';
import { SUMMARY_FIGURES, SummaryTable } from './summary-table.tsx';
import { Tally } from './tally.tsx';

interface OverviewProps {
  readonly companyId: string;
  readonly data: CompanyData;
  readonly figures: FiguresState;
  readonly settings: SummarySettings;
  readonly onSelect: (selection: Selection) => void;
  readonly onEvidence: (wanted: WantedEvidence) => void;
  readonly onAnswer: (documentId: string) => void;
  /** Follows what an item of the attention list leads to. */
  readonly onOpen: (opens: Opens) => void;
  /** Opens what changes a setting. */
  readonly onSetting: (name: SettingName) => void;
}

/** Charts weigh much: what needs no chart is there before them. */
const FigureOverview = lazy(async () => ({ default: (await import('./figure-overview.tsx')).FigureOverview }));

/** What a decision needs first: is it proven, the figures, and what to look at. */
export function Overview(props: OverviewProps) {
  const { companyId, data, figures, settings, onSelect, onEvidence, onAnswer, onOpen, onSetting } = props;
  const { documents, accounts, statements } = data;
  const summaries = useSummaries(companyId);
  const attention = useMemo(() => {
    const ofFigures = figures.figures
      ? figureAttention(figures.figures, accountNamer(accounts), fileNamer(documents))
      : [];
    return attentionOf(documents, statements, ofFigures);
  }, [documents, statements, accounts, figures.figures]);
  return (
    <>
      <FigureScope
        state={figures}
        onEvidence={onEvidence}
        lead={<Tally statements={statements} toLookAt={attention.length} />}
      >
        {(one) => (
          <Suspense fallback={<Loader size="sm" aria-label="Drawing the figures" />}>
            <FigureOverview figures={one} accounts={accounts} />
          </Suspense>
        )}
      </FigureScope>
      <section aria-labelledby="summary-title">
        <h2 id="summary-title">
          Account summary <DefinitionNote name="Account summary" figures={SUMMARY_FIGURES} />
        </h2>
        {summaries === null && (
          <p className="dim">
            {figures.failed === null ? 'The figures are being computed.' : 'They could not be computed.'}
          </p>
        )}
        {summaries && summaries.length > 0 && (
          <SummaryTable
            summaries={summaries}
            figures={figures.figures}
            settings={settings}
            onEvidence={onEvidence}
            onSetting={onSetting}
          />
        )}
        {summaries?.length === 0 && <p className="dim">No account has a statement yet.</p>}
      </section>
      <AttentionList
        items={attention}
        isWhole={figures.figures !== null}
        onSelect={onSelect}
        onAnswer={onAnswer}
        onOpen={onOpen}
      />
    </>
  );
}
