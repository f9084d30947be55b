import { addDays, daysBetween, type PlainDate } from '../../../shared/dates.ts';
import type { Period } from '../../../shared/figures/period.ts';
import { mergedPeriods } from '../../../shared/merged-periods.ts';
import type { Row } from '../rows/rows.ts';

/** The days whose rows are known, of one account or of several together. */
export interface SeenDays {
  /** The last of them; the empty text where there is none. */
  readonly last: PlainDate;
  /** True when all days from one to another are among them. */
  hold(from: PlainDate, to: PlainDate): boolean;
  /** How many lie after a day. */
  after(day: PlainDate): number;
}

const earlier = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? a : b);
const later = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);

/**
 * Tells of accounts which of their days are known: the periods of what was read at once; of rows that came one by one, all
 * days between the first and the last.
 *
 * @returns asked by ids of accounts; null is an account that is not known
 */
export function seenDays(rows: readonly Row[]): (accounts: ReadonlySet<string | null>) => SeenDays {
  const loads = new Map<string | null, Set<Period>>();
  const alone = new Map<string | null, Period>();
  for (const { account, load, date } of rows) {
    const id = account?.id ?? null;
    if (load) {
      const known = loads.get(id);
      if (known) known.add(load);
      else loads.set(id, new Set([load]));
    } else if (date !== null) {
      const { from, to } = alone.get(id) ?? { from: date, to: date };
      alone.set(id, { from: earlier(from, date), to: later(to, date) });
    }
  }
  return (accounts) =>
    daysOf(mergedPeriods([...accounts].flatMap((id) => [...(loads.get(id) ?? []), alone.get(id) ?? []].flat())));
}

const daysOf = (spans: readonly Period[]): SeenDays => ({
  last: spans.at(-1)?.to ?? '',
  hold: (first, last) => spans.some(({ from, to }) => from <= first && last <= to),
  after: (day) =>
    spans.reduce((days, { from, to }) => days + (to <= day ? 0 : daysBetween(later(from, addDays(day, 1)), to) + 1), 0),
});
