import type { IntakeItem, IntakeState } from '../../shared/contract.ts';

const FINISHED: ReadonlySet<IntakeState> = new Set(['done', 'repeated', 'failed', 'cancelled']);

export const isFinished = ({ state }: IntakeItem): boolean => FINISHED.has(state);

export const STATE_LABELS: Readonly<Record<IntakeState, string>> = {
  waiting: 'Waiting',
  reading: 'Reading',
  password: 'Needs a password',
  saving: 'Saving',
  done: 'Read',
  repeated: 'Already here',
  failed: 'Could not be read',
  cancelled: 'Cancelled',
};

/** Whether it asks something of a person: for a password, whose it is, or how to read it. */
const isAsking = ({ state, question, leavesOpen }: IntakeItem): boolean =>
  state === 'password' || question !== null || leavesOpen !== null;

/** What a person should settle comes first, then what failed, what is under way, what waits, and what is done with. */
function rankOf(item: IntakeItem): number {
  if (isAsking(item)) return 0;
  if (item.state === 'failed') return 1;
  if (isFinished(item)) return 4;
  return item.state === 'waiting' ? 3 : 2;
}

/** The queue with what needs a person first; otherwise as the files were added. */
export const openFirst = (items: readonly IntakeItem[]): readonly IntakeItem[] =>
  items.toSorted((a, b) => rankOf(a) - rankOf(b));

/** One line for the whole queue: how far it has come or what it came to, and how many of its files need a person. */
export function queueSentence(items: readonly IntakeItem[]): string {
  const count = (is: (item: IntakeItem) => boolean): number => items.filter(is).length;
  const locked = count(({ state }) => state === 'password');
  const isReading = count(isFinished) + locked < items.length;
  const failed = count(({ state }) => state === 'failed');
  const cancelled = count(({ state }) => state === 'cancelled');
  const asking = count(isAsking) - locked;
  const parts = [
    [isReading ? 0 : count(isFinished) - failed - cancelled, 'finished'],
    [failed, 'could not be read'],
    [isReading ? 0 : cancelled, 'cancelled'],
    [locked, locked === 1 ? 'needs a password' : 'need passwords'],
    [asking, asking === 1 ? 'asks something' : 'ask something'],
  ] as const;
  return [
    ...(isReading ? [`Reading ${count(isFinished) + 1} of ${items.length}`] : []),
    ...parts.flatMap(([number, standing]) => (number > 0 ? [`${number} ${standing}`] : [])),
  ].join(', ');
}

/** How far a file has come in percent, null while its length is not known. */
export function progressOf({ state, page, pages }: IntakeItem): number | null {
  if (state === 'saving') return 100;
  return state === 'reading' && pages > 0 ? Math.round((100 * page) / pages) : null;
}
