import type { Finding } from '../../../shared/model/index.ts';
import { placeLabel, placeOf } from '../../data/place.ts';
import { type Selection, selectFinding } from '../../data/selection.ts';
import { ChevronRightIcon } from '../../ui/icons.tsx';

interface PageLinkProps {
  readonly documentId: string;
  readonly finding: Finding;
  readonly onSelect: (selection: Selection) => void;
}

/** Leads to the place a finding speaks of, where it names one. */
export function PageLink({ documentId, finding, onSelect }: PageLinkProps) {
  const place = placeOf(documentId, finding);
  if (place === null) return null;
  return (
    <button type="button" className="page-link" onClick={() => onSelect(selectFinding(place, finding))}>
      {placeLabel(place)} <ChevronRightIcon size={13} />
    </button>
  );
}
