import type { TokenLine } from '../tokens/read-line.ts';
import { fold } from '../words/fold.ts';
import type { SectionTitle } from './section-title.ts';
import { type ColumnHeading, isMoneyHeading } from './table-headings.ts';

/**
 * The title of a section that stands in front of its column headings, on their line ("Withdrawals  Date  Location"); null where
 * none does. No amounts stand in front of dates that are all amounts have a heading for.
 */
export function titleInHeadings(line: TokenLine, headings: readonly ColumnHeading[]): SectionTitle | null {
  const [first, second, ...others] = headings;
  if (first?.role !== 'debit' && first?.role !== 'credit') return null;
  if (second?.role !== 'date' || others.some(isMoneyHeading)) return null;
  const words = line.words.filter(({ bounds }) => bounds.xMin >= first.bounds.xMin && bounds.xMax <= first.bounds.xMax);
  return { kind: first.role === 'credit' ? 'in' : 'out', title: fold(words.map(({ text }) => text).join(' ')) };
}
