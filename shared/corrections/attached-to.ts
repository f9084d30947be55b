import type {
  CorrectedRow,
  Corrections,
  CountedRow,
  EnrichmentFeedback,
  Place,
  Rectangle,
  SaidRow,
} from '../model/index.ts';

/** A row and the file it is printed in. */
export interface PrintedRow {
  readonly documentId: string;
  readonly transaction: { readonly id: string } & Place;
}

/** Something that was said of one row. */
export type RowEdit = (
  | { readonly kind: 'feedback'; readonly feedback: EnrichmentFeedback }
  | { readonly kind: 'counted'; readonly counted: CountedRow }
  | { readonly kind: 'cells'; readonly corrected: CorrectedRow }
) & { readonly row: SaidRow };

/** What was said of a row which is not there any more as it was. */
export type DetachedEdit = RowEdit & {
  /** Id of the row that now stands in its place, null where none does. */
  readonly standsThere: string | null;
};

export interface Attachment {
  /** What is said of rows that are there; rules, other sides and figures of statements are never detached from a row. */
  readonly attached: Corrections;
  /** What is kept, listed, and applied to no row. */
  readonly detached: readonly DetachedEdit[];
}

/**
 * Tells what was said of rows that are there from what was said of rows that are not. A row is there when its id is, and it
 * stands where it stood: of equal rows the id counts them, so that one found later can take the id of its neighbour.
 */
export function attachedTo(corrections: Corrections, rows: Iterable<PrintedRow>): Attachment {
  const edits = editsOf(corrections);
  if (edits.length === 0) return { attached: corrections, detached: [] };
  const known = knownPlaces(edits, rows);
  const isThere = ({ transactionId, place }: SaidRow): boolean => {
    const now = known.byId.get(transactionId);
    return now !== undefined && (place === null || standsAt(now, place));
  };
  return {
    attached: {
      ...corrections,
      feedback: corrections.feedback.filter(({ scope }) => scope.kind !== 'transaction' || isThere(scope)),
      counted: corrections.counted.filter(isThere),
      cells: corrections.cells.filter(isThere),
    },
    detached: edits
      .filter(({ row }) => !isThere(row))
      .map((edit) => ({ ...edit, standsThere: standingThere(edit.row, known.byPage) })),
  };
}

function editsOf({ feedback, counted, cells }: Corrections): readonly RowEdit[] {
  const said = feedback.flatMap((one): RowEdit[] =>
    one.scope.kind === 'transaction' ? [{ kind: 'feedback', feedback: one, row: one.scope }] : [],
  );
  return [
    ...said,
    ...counted.map((one): RowEdit => ({ kind: 'counted', counted: one, row: one })),
    ...cells.map((one): RowEdit => ({ kind: 'cells', corrected: one, row: one })),
  ];
}

interface KnownPlaces {
  /** Of the rows that something was said of. */
  readonly byId: ReadonlyMap<string, PrintedRow>;
  /** All rows of the pages that something was said of. */
  readonly byPage: ReadonlyMap<string, readonly PrintedRow[]>;
}

/** Rows are looked for on their page; a place in a file is one of its own. */
const pageKey = (documentId: string, place: Place): string => `${documentId}|${place.page ?? place.inFile}`;

/** One pass over all rows, however many, that keeps the few that matter. */
function knownPlaces(edits: readonly RowEdit[], rows: Iterable<PrintedRow>): KnownPlaces {
  const ids = new Set(edits.map(({ row }) => row.transactionId));
  const byId = new Map<string, PrintedRow>();
  const byPage = new Map<string, PrintedRow[]>(
    edits.flatMap(({ row: { place } }) => (place ? [[pageKey(place.documentId, place), []]] : [])),
  );
  for (const row of rows) {
    const { id } = row.transaction;
    if (ids.has(id)) byId.set(id, row);
    byPage.get(pageKey(row.documentId, row.transaction))?.push(row);
  }
  return { byId, byPage };
}

function standingThere({ place }: SaidRow, byPage: KnownPlaces['byPage']): string | null {
  if (place === null) return null;
  const rows = byPage.get(pageKey(place.documentId, place)) ?? [];
  return rows.find((row) => standsAt(row, place))?.transaction.id ?? null;
}

/** Rectangles of two readings may differ by a hair; those of two rows do not hold each other's middle. */
const standsAt = ({ documentId, transaction }: PrintedRow, place: NonNullable<SaidRow['place']>): boolean =>
  documentId === place.documentId && isSamePlace(transaction, place);

function isSamePlace(a: Place, b: Place): boolean {
  if (a.page === null || b.page === null) return a.inFile === b.inFile;
  return a.page === b.page && holdsMiddle(a.bounds, b.bounds) && holdsMiddle(b.bounds, a.bounds);
}

const holdsMiddle = (outer: Rectangle, { xMin, xMax, yMin, yMax }: Rectangle): boolean => {
  const [x, y] = [(xMin + xMax) / 2, (yMin + yMax) / 2];
  return x >= outer.xMin && x <= outer.xMax && y >= outer.yMin && y <= outer.yMax;
};
