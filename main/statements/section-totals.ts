import type { Check } from './balance-check.ts';
import type { MoneyToken } from './money-tokens.ts';
import type { TokenLine } from './read-line.ts';
import type { ReadRow } from './readings.ts';

/** A total printed under the rows of a section. */
export interface SectionTotal {
  /** The section it closes. */
  readonly title: string;
  readonly sectionIndex: number;
  readonly money: MoneyToken;
}

const SUBTOTAL = /^sub ?total\b/;

/** The total a line prints for its section: "Total" with the section's title, or a subtotal; null for any other line. */
export function sectionTotalOf(line: TokenLine, title: string | null, sectionIndex: number): SectionTotal | null {
  const [money, other] = line.money;
  if (!money || other || title === null || line.dates.length > 0) return null;
  return SUBTOTAL.test(line.label) || line.label === `total ${title}` ? { title, sectionIndex, money } : null;
}

/**
 * Holds section totals against the rows they close: those of the section itself, or of all its parts so far where it goes
 * on over pages.
 */
export function sectionChecks(totals: readonly SectionTotal[], rows: readonly ReadRow[]): Check[] {
  return totals.flatMap(({ title, sectionIndex, money }): Check[] => {
    const sum = (of: readonly ReadRow[]): number => Math.abs(of.reduce((total, { amount }) => total + amount, 0));
    const own = sum(rows.filter(({ row }) => row.sectionIndex === sectionIndex));
    const since =
      totals.findLast((other) => other.title === title && other.sectionIndex < sectionIndex)?.sectionIndex ?? -1;
    const parts = rows.filter(({ row }) => row.sectionTitle === title && row.sectionIndex <= sectionIndex);
    const candidates = [own, sum(parts), sum(parts.filter(({ row }) => row.sectionIndex > since))];
    const printed = Math.abs(money.minor);
    return [{ kind: 'section', holds: candidates.includes(printed), computed: own, printed, row: null }];
  });
}
