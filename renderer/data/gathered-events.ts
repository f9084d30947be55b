import type { PlainDate } from '../../shared/dates.ts';
import type { LenderPosition } from '../../shared/figures/position-figures.ts';

/** The same thing once, or several times in a row. */
export interface GatheredEvents {
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Their places among the events of the position. */
  readonly first: number;
  readonly last: number;
  readonly message: string;
}

/** Events of which several in a row say the same are told once. */
export function gatheredEvents(events: LenderPosition['events']): GatheredEvents[] {
  const gathered: GatheredEvents[] = [];
  for (const [at, { date, message }] of events.entries()) {
    const before = gathered.at(-1);
    if (before?.message === message) gathered[gathered.length - 1] = { ...before, to: date, last: at };
    else gathered.push({ from: date, to: date, first: at, last: at, message });
  }
  return gathered;
}
