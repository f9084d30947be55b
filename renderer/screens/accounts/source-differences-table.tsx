import type { SourceDifference, SourceDifferences } from '../../../shared/figures/source-differences.ts';
import type { DocumentRecord } from '../../../shared/store/records.ts';
import { countOf } from '../../data/figure-text.ts';
import { fileNamer } from '../../data/file-namer.ts';
import { placeLabel, placeOf } from '../../data/place.ts';
import { type Selection, selectFinding } from '../../data/selection.ts';
import { DifferingRows } from '../../ui/differing-rows.tsx';
import { ChevronRightIcon } from '../../ui/icons.tsx';

interface SourceDifferencesTableProps {
  readonly differences: SourceDifferences;
  readonly files: ReadonlyMap<string, DocumentRecord>;
  readonly onSelect: (selection: Selection) => void;
}

/** Rows that one file of an account has, and another one lacks that covers their days. */
export function SourceDifferencesTable({ differences, files, onSelect }: SourceDifferencesTableProps) {
  const { told, more } = differences;
  const nameOf = fileNamer([...files.values()]);
  return (
    <section className="source-differences" data-testid="source-differences" aria-label="Files that disagree">
      <h3>
        Files that disagree{' '}
        <span className="dim">{countOf(told.length + more, 'row')} in one file and not in another</span>
      </h3>
      <DifferingRows
        rows={told}
        total={told.length + more}
        keyOf={({ transactionId }) => transactionId}
        columns={{
          'Stands in': (one) => <Where difference={one} name={nameOf(one.has.documentId)} onSelect={onSelect} />,
          'Missing in': ({ lacks }) => nameOf(lacks.documentId),
        }}
      />
    </section>
  );
}

interface WhereProps {
  readonly difference: SourceDifference;
  readonly name: string;
  readonly onSelect: (selection: Selection) => void;
}

/** The file that a row stands in, with a way to its place. */
function Where({ difference, name, onSelect }: WhereProps) {
  const place = placeOf(difference.has.documentId, difference);
  const message = 'Another file covers this day and does not have this row.';
  return (
    <>
      {name}{' '}
      {place !== null && (
        <button
          type="button"
          className="page-link"
          aria-label={`${difference.description}: ${placeLabel(place)} of ${name}`}
          onClick={() => onSelect(selectFinding(place, { severity: 'warning', message }))}
        >
          {placeLabel(place)} <ChevronRightIcon size={13} />
        </button>
      )}
    </>
  );
}
