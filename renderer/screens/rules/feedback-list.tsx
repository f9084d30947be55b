import { Button } from '@mantine/core';
import type { CorrectionChoices } from '../../../shared/contract.ts';
import type { EnrichmentFeedback } from '../../../shared/model/index.ts';
import type { Row } from '../../data/rows.ts';
import { DECIDES_NONE, type DecidedRows } from '../../data/rule-counts.ts';
import { factsSentence, provenanceSentence, rowCount } from '../../data/said-sentences.ts';
import { sideLabel } from '../../data/sides.ts';
import { RowLine } from '../../ui/row-line.tsx';
import { VirtualList } from '../../ui/virtual-list.tsx';

interface FeedbackListProps {
  readonly feedback: readonly EnrichmentFeedback[];
  readonly decided: ReadonlyMap<string, DecidedRows>;
  readonly choices: CorrectionChoices;
  readonly byId: ReadonlyMap<string, Row>;
  readonly onShow: (row: Row) => void;
  readonly onTakeBack: (feedback: EnrichmentFeedback) => void;
}

/** What was said of single rows and of other sides, each with a way to take it back. */
export function FeedbackList({ feedback, decided, choices, byId, onShow, onTakeBack }: FeedbackListProps) {
  return (
    <VirtualList items={feedback} keyOf={({ id }) => id} label="Corrections" testId="feedback">
      {(one) => (
        <>
          <FeedbackText one={one} counts={decided.get(one.id) ?? DECIDES_NONE} {...{ choices, byId, onShow }} />
          <Button variant="default" onClick={() => onTakeBack(one)}>
            Take back
          </Button>
        </>
      )}
    </VirtualList>
  );
}

interface FeedbackTextProps extends Pick<FeedbackListProps, 'choices' | 'byId' | 'onShow'> {
  readonly one: EnrichmentFeedback;
  readonly counts: DecidedRows;
}

function FeedbackText({ one, counts, choices, byId, onShow }: FeedbackTextProps) {
  const { scope, facts } = one;
  const row = scope.kind !== 'counterparty' ? byId.get(scope.transactionId) : undefined;
  const note = `${factsSentence(facts, choices) || 'As inferred'} · ${provenanceSentence(one)}`;
  if (row) return <RowLine row={row} note={note} onShow={onShow} />;
  if (scope.kind !== 'counterparty') return <span className="said-line">{note}</span>;
  return (
    <span className="said-line">
      {sideLabel(scope)}{' '}
      {counts.decided === 0 ? (
        <span className="said-of-none">decides no row now</span>
      ) : (
        <span className="dim">{rowCount(counts.decided)}</span>
      )}
      <small>{note}</small>
    </span>
  );
}
