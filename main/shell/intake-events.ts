import type { EventName, IntakeItem } from '../../shared/contract.ts';
import type { Wire } from '../../shared/wire.ts';

const EVENT: EventName = 'intake.changed';
const PAUSE = 50;

/** Tells the page about the queue, at most every 50 ms: many files change often, and each time all are told. */
export function createIntakeEvents(wire: Wire, items: () => readonly IntakeItem[]): { changed(): void } {
  let due = false;
  const tell = (): void => {
    due = false;
    wire.emit(EVENT, items());
  };
  return {
    changed: () => {
      if (due) return;
      due = true;
      setTimeout(tell, PAUSE);
    },
  };
}
