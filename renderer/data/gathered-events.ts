import type { PlainDate } from '../../shared/dates.ts';
import type { LenderPosition } from '../../shared/figures/position-figures.ts';

/** The same thing once, or several times in a row. */
export interface GatheredEvents {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly count: number;
  readonly message: string;
}

/** Events of which several in a row say the same are told once. */
export function gatheredEvents(events: LenderPosition['events']): GatheredEvents[] {
  const gathered: GatheredEvents[] = [];
  for (const { date, message } of events) {
    const last = gathered.at(-1);
    if (last?.message === message) gathered[gathered.length - 1] = { ...last, to: date, count: last.count + 1 };
    else gathered.push({ from: date, to: date, count: 1, message });
  }
  return gathered;
}
