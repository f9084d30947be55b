import { runsOf } from '../../../shared/checks/part-totals.ts';
import type { PartTotal, RowRuns } from '../../../shared/model/index.ts';
import type { MoneyToken } from '../tokens/money-tokens.ts';
import type { CandidateRow } from './candidate-rows.ts';
import type { ClassifiedLine } from './classified-lines.ts';
import type { ReadRow } from './read-row.ts';

/** A total printed under the rows of a section. */
export interface SectionTotal {
  /** The section it closes. */
  readonly title: string;
  readonly sectionIndex: number;
  readonly money: MoneyToken;
}

const SUBTOTAL = /^sub ?total\b/;

/** The total a line prints for its section: "Total" with the section's title, a subtotal, or what stands beside the title. */
export function sectionTotalOf({
  line,
  kind,
  section,
  sectionTitle,
  sectionIndex,
}: ClassifiedLine): SectionTotal | null {
  const [money, other] = line.money;
  // Only a sum above its rows may have their day in front.
  if (!money || other || sectionTitle === null || section === 'skip') return null;
  if (line.dates.length > 0 && kind !== 'section') return null;
  const isTotal = kind === 'section' || SUBTOTAL.test(line.label) || line.label === `total ${sectionTitle}`;
  return isTotal ? { title: sectionTitle, sectionIndex, money } : null;
}

/** The rows that section totals close: those of the section itself, or of all its parts so far where it goes on over pages. */
export function sectionParts(totals: readonly SectionTotal[], rows: readonly ReadRow[]): readonly PartTotal[] {
  const indexesOf = (isOf: (row: CandidateRow) => boolean): RowRuns =>
    runsOf(rows.flatMap(({ row }, index) => (isOf(row) ? [index] : [])));
  return totals.map(({ title, sectionIndex, money }): PartTotal => {
    const since =
      totals.findLast((other) => other.title === title && other.sectionIndex < sectionIndex)?.sectionIndex ?? -1;
    const isPart = (row: CandidateRow): boolean => row.sectionTitle === title && row.sectionIndex <= sectionIndex;
    const groups = [
      indexesOf((row) => row.sectionIndex === sectionIndex),
      indexesOf(isPart),
      indexesOf((row) => isPart(row) && row.sectionIndex > since),
    ];
    return { printed: Math.abs(money.minor), groups, unnamed: false };
  });
}
