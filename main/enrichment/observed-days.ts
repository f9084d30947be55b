import { addDays, daysBetween, type PlainDate } from '../../shared/dates.ts';
import type { Period } from '../../shared/figures/period.ts';
import { mergedPeriods } from '../../shared/merged-periods.ts';
import type { Row } from './rows.ts';

/** The days on which a payment of some accounts would be seen if there was one. */
export interface ObservedDays {
  /** How many days after `date` are seen. */
  after(date: PlainDate): number;
  /** Whether each day after `date`, up to and with `until`, is seen. */
  all(date: PlainDate, until: PlainDate): boolean;
  /** The last of them; empty without any. */
  readonly last: PlainDate;
}

/** By account id; null is the account of rows whose account is not known. */
type AccountPeriods = ReadonlyMap<string | null, ReadonlySet<Period>>;

/** What rows show of each account: a load shows its days, rows without one all days between them. Linear in rows. */
export function periodsShown(rows: Iterable<Row>): AccountPeriods {
  const shown = new Map<string | null, Set<Period>>();
  const loose = new Map<string | null, { from: PlainDate; to: PlainDate }>();
  for (const { account, load, date } of rows) {
    const id = account?.id ?? null;
    const periods = shown.get(id) ?? new Set();
    shown.set(id, periods);
    if (load) periods.add(load);
    else if (date !== null) {
      const span = loose.get(id) ?? { from: date, to: date };
      loose.set(id, span);
      periods.add(span);
      if (date < span.from) span.from = date;
      if (date > span.to) span.to = date;
    }
  }
  return shown;
}

/** The days that some of these accounts show. */
export function observedDays(shown: AccountPeriods, accountIds: ReadonlySet<string | null>): ObservedDays {
  const periods = mergedPeriods([...accountIds].flatMap((id) => [...(shown.get(id) ?? [])]));
  const after = (date: PlainDate): number =>
    periods.reduce((days, { from, to }) => {
      const start = from > date ? addDays(from, -1) : date;
      return days + Math.max(0, daysBetween(start, to));
    }, 0);
  return {
    after,
    all: (date, until) => after(date) - after(until) === daysBetween(date, until),
    last: periods.at(-1)?.to ?? '',
  };
}
