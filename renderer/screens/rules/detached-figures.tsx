import { Button } from '@mantine/core';
import { figureInWords, PRINTED_FIGURES } from '../../../shared/corrections/printed-figures.ts';
import type { CorrectedFigures, PrintedFigure } from '../../../shared/model/index.ts';
import type { DocumentRecord } from '../../../shared/store/records.ts';
import { provenanceSentence } from '../../data/said-sentences.ts';

interface DetachedFiguresProps {
  readonly figures: readonly CorrectedFigures[];
  readonly documents: readonly DocumentRecord[];
  readonly onDelete: (said: CorrectedFigures) => void;
}

/** What people read in the figures of statements that are not there any more. */
export function DetachedFigures({ figures, documents, onDelete }: DetachedFiguresProps) {
  return (
    <ul className="detached-figures" data-testid="detached-figures">
      {figures.map((said) => (
        <li key={said.statementId}>
          <span className="said-line">
            {figuresSentence(said)} · {provenanceSentence(said)}
            <small>{documents.find(({ id }) => id === said.documentId)?.fileName ?? 'A file that is not here'}</small>
          </span>
          <Button variant="default" onClick={() => onDelete(said)}>
            Delete
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** `Read by a person: closing balance 750.50`; no statement is left to tell the currency. */
function figuresSentence({ figures }: CorrectedFigures): string {
  const said = (Object.keys(PRINTED_FIGURES) as PrintedFigure[]).filter((name) => figures[name] !== null);
  return `Read by a person: ${said.map((name) => `${PRINTED_FIGURES[name]} ${figureInWords(name, figures[name], null)}`).join(', ')}`;
}
