import { addDays, daysBetween, type PlainDate } from '../../../shared/dates.ts';
import type { Row } from '../rows/rows.ts';

/** Days, both ends included. */
interface Span {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

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
  const loads = new Map<string | null, Set<Span>>();
  const alone = new Map<string | null, Span>();
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
    daysOf(merged([...accounts].flatMap((id) => [...(loads.get(id) ?? []), alone.get(id) ?? []].flat())));
}

/** The spans in order, those that meet or overlap as one. */
function merged(spans: readonly Span[]): readonly Span[] {
  const apart: Span[] = [];
  for (const span of spans.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const last = apart.at(-1);
    if (last && span.from <= addDays(last.to, 1))
      apart[apart.length - 1] = { from: last.from, to: later(last.to, span.to) };
    else apart.push(span);
  }
  return apart;
}

const daysOf = (spans: readonly Span[]): SeenDays => ({
  last: spans.at(-1)?.to ?? '',
  hold: (first, last) => spans.some(({ from, to }) => from <= first && last <= to),
  after: (day) =>
    spans.reduce((days, { from, to }) => days + (to <= day ? 0 : daysBetween(later(from, addDays(day, 1)), to) + 1), 0),
});
