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

/** Whether a file waits for a person: to say whose it is, for its password, or to be tried again. */
const isOpen = ({ question, state }: IntakeItem): boolean =>
  question !== null || state === 'password' || state === 'failed';

/** The queue with what a person should settle first. */
export const openFirst = (items: readonly IntakeItem[]): readonly IntakeItem[] =>
  items.toSorted((a, b) => Number(isOpen(b)) - Number(isOpen(a)));

/** One line for the whole queue: how much is done, what it waits for, or what it came to. */
export function queueSentence(items: readonly IntakeItem[]): string {
  const finished = items.filter(isFinished).length;
  const locked = items.filter(({ state }) => state === 'password').length;
  if (locked > 0 && finished + locked === items.length)
    return locked === 1 ? '1 file needs a password' : `${locked} files need passwords`;
  if (finished < items.length) return `Reading ${finished + 1} of ${items.length}`;
  return endingSentence(items);
}

/** How many files came to which end. */
function endingSentence(items: readonly IntakeItem[]): string {
  const failed = items.filter(({ state }) => state === 'failed').length;
  const cancelled = items.filter(({ state }) => state === 'cancelled').length;
  const finished = items.length - failed - cancelled;
  const parts = [
    [finished, 'finished'],
    [failed, 'could not be read'],
    [cancelled, 'cancelled'],
  ] as const;
  return parts.flatMap(([count, end]) => (count > 0 ? [`${count} ${end}`] : [])).join(', ');
}

/** How far a file has come in percent, null while its length is not known. */
export function progressOf({ state, page, pages }: IntakeItem): number | null {
  if (state === 'saving') return 100;
  return state === 'reading' && pages > 0 ? Math.round((100 * page) / pages) : null;
}
