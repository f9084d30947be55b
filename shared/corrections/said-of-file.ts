import type { Corrections, SaidRow } from '../model/index.ts';
import { parted } from '../parted.ts';
import { withFigures } from './edits.ts';

export interface PartedByFile {
  /** What is said of single rows and statements of the file. */
  readonly ofFile: Corrections;
  /** Everything else: rules, other sides, and rows of other files. */
  readonly others: Corrections;
}

/**
 * Parts what was said of a file's own rows and statements from everything else. A row belongs to the file in which it stood when it was
 * spoken of; where its place was not kept, its id tells.
 *
 * @param transactionIds the rows that were read in the file
 */
export function saidOfFile(
  { rules, feedback, counted, cells, printed = [] }: Corrections,
  documentId: string,
  transactionIds: ReadonlySet<string>,
): PartedByFile {
  const isOfFile = ({ place, transactionId }: SaidRow): boolean =>
    place === null ? transactionIds.has(transactionId) : place.documentId === documentId;
  const [feedbackOfFile, otherFeedback] = parted(
    feedback,
    ({ scope }) => scope.kind !== 'counterparty' && isOfFile(scope),
  );
  const [countedOfFile, otherCounted] = parted(counted, isOfFile);
  const [cellsOfFile, otherCells] = parted(cells, isOfFile);
  const [figuresOfFile, otherFigures] = parted(printed, (one) => one.documentId === documentId);
  const ofFile = { rules: [], feedback: feedbackOfFile, counted: countedOfFile, cells: cellsOfFile };
  const others = { rules, feedback: otherFeedback, counted: otherCounted, cells: otherCells };
  return { ofFile: withFigures(ofFile, figuresOfFile), others: withFigures(others, otherFigures) };
}
