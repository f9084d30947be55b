import { Button } from '@mantine/core';
import type { CorrectionChoices } from '../../../shared/contract.ts';
import type { DetachedEdit } from '../../../shared/corrections/attached-to.ts';
import { placeName } from '../../../shared/model/index.ts';
import type { DocumentRecord } from '../../../shared/store/records.ts';
import { placeLabel } from '../../data/place.ts';
import type { Row } from '../../data/rows.ts';
import { cellsSentence, factsSentence, provenanceSentence } from '../../data/said-sentences.ts';
import { VirtualList } from '../../ui/virtual-list.tsx';

interface DetachedListProps {
  readonly detached: readonly DetachedEdit[];
  readonly choices: CorrectionChoices;
  readonly documents: readonly DocumentRecord[];
  readonly byId: ReadonlyMap<string, Row>;
  /** Shows the place where the row stood. */
  readonly onShow: (edit: DetachedEdit) => void;
  /** Says the same of the row that stands there now. */
  readonly onAttach: (edit: DetachedEdit, row: Row) => void;
  readonly onDelete: (edit: DetachedEdit) => void;
}

/** What was said of rows that are not there any more as they were. It is kept, and applied to none. */
export function DetachedList({ detached, choices, documents, byId, onShow, onAttach, onDelete }: DetachedListProps) {
  return (
    <VirtualList
      items={detached}
      keyOf={({ kind, row }) => `${kind} ${row.transactionId}`}
      label="Detached corrections"
      testId="detached"
    >
      {(edit) => {
        const row = edit.standsThere === null ? undefined : byId.get(edit.standsThere);
        return (
          <>
            <span className="said-line">
              {whatIsSaid(edit, choices)}
              <small>
                {placeText(edit, documents)} ·{' '}
                {row ? `there is now “${row.transaction.description}”` : 'no row is there now'}
              </small>
            </span>
            {edit.row.place && documents.some(({ id }) => id === edit.row.place?.documentId) && (
              <Button variant="subtle" color="gray" onClick={() => onShow(edit)}>
                Show the place
              </Button>
            )}
            {row && (
              <Button variant="default" onClick={() => onAttach(edit, row)}>
                Say it of this row
              </Button>
            )}
            <Button variant="default" onClick={() => onDelete(edit)}>
              Delete
            </Button>
          </>
        );
      }}
    </VirtualList>
  );
}

function whatIsSaid(edit: DetachedEdit, choices: CorrectionChoices): string {
  if (edit.kind === 'counted') return `Counts after all · ${provenanceSentence(edit.counted)}`;
  if (edit.kind === 'cells') return `${cellsSentence(edit.corrected.cells)} · ${provenanceSentence(edit.corrected)}`;
  return `${factsSentence(edit.feedback.facts, choices) || 'As inferred'} · ${provenanceSentence(edit.feedback)}`;
}

function placeText({ row: { place } }: DetachedEdit, documents: readonly DocumentRecord[]): string {
  if (place === null) return 'Its place was not kept';
  const file = documents.find(({ id }) => id === place.documentId);
  return file ? `${file.fileName}, ${placeName(place)}` : `${placeLabel(place)} of a file that is not here`;
}
