import { programRecordId, programRecordPrefix } from '../../../shared/store/program-records.ts';
import { createOneAtATime } from '../../flows/index.ts';
import { type BatchRecord, Refusal } from '../../heron/server/index.ts';
import { postedImport } from './posted-document.ts';
import type { AppServices } from './services.ts';
import type { Snapshots } from './snapshots.ts';

/** The window's files of what programs posted, one a company, brought up to date behind the requests. */
export interface PostedFiles {
  /** Changes what was posted of a company. Once it resolves, the file follows, though the process should end before. */
  changing<T>(companyId: string, change: () => Promise<T>): Promise<T>;
  /** Brings up to date what was left behind when Egret ended, or its window was closed. */
  catchUp(): Promise<void>;
  /** Waits for the files that are being written. */
  close(): Promise<void>;
}

export interface PostedFilesOptions extends Pick<AppServices, 'store' | 'onRows'> {
  readonly batchesOf: (companyId: string) => Promise<readonly BatchRecord[]>;
  readonly onError: (error: unknown) => void;
}

/** Milliseconds from a change until its file is written: programs post in bursts. */
const PAUSE = 500;
/** Of the time that the last file took: however much was posted, writing takes a fifth of the time at most. */
const REST = 4;

/** Marks of files that are behind, by company: a mark is kept before the change it speaks of. */
const BEHIND = programRecordPrefix('', 'behind');
const markOf = (companyId: string): string => programRecordId('', 'behind', companyId);

const isClosed = (error: unknown): boolean => error instanceof Refusal && error.status === 503;

/** Files of which none is known to be behind yet; see `catchUp`. */
export function createPostedFiles(
  { store, onRows, batchesOf, onError }: PostedFilesOptions,
  snapshots: Pick<Snapshots, 'of'>,
): PostedFiles {
  const alone = createOneAtATime();
  /** Changed since their file was last begun. */
  const behind = new Set<string>();
  /** How many changes of a company are not done yet. */
  const changes = new Map<string, number>();
  const timers = new Map<string, NodeJS.Timeout>();
  const running = new Set<Promise<void>>();
  let pause = PAUSE;

  const mark = async (companyId: string): Promise<void> => {
    if (behind.has(companyId)) return;
    await store['store.saveProgramRecord']({ id: markOf(companyId), companyId, json: '{}' });
    behind.add(companyId);
  };
  const unmark = async (companyId: string): Promise<void> => {
    if (behind.has(companyId) || changes.has(companyId)) return;
    await store['store.removeProgramRecord']({ id: markOf(companyId), companyId });
  };
  const count = (companyId: string, by: number): void => {
    const now = (changes.get(companyId) ?? 0) + by;
    if (now === 0) changes.delete(companyId);
    else changes.set(companyId, now);
  };

  const write = async (companyId: string): Promise<void> => {
    behind.delete(companyId);
    const start = performance.now();
    const stored = await snapshots.of(companyId);
    if (stored) {
      await store['store.saveImport'](postedImport(stored.company, await batchesOf(companyId)));
      onRows(companyId);
    }
    pause = Math.max(PAUSE, REST * (performance.now() - start));
    await alone(companyId, () => unmark(companyId));
  };
  const begin = (companyId: string): void => {
    timers.delete(companyId);
    // A closed window writes nothing: the mark stays until it is open again.
    const work: Promise<void> = alone(`file of ${companyId}`, () => write(companyId))
      .catch((error: unknown) => (isClosed(error) ? undefined : onError(error)))
      .finally(() => running.delete(work));
    running.add(work);
  };
  const later = (companyId: string): void => {
    if (timers.has(companyId)) return;
    timers.set(companyId, setTimeout(begin, pause, companyId).unref());
  };

  return {
    changing: async (companyId, change) => {
      count(companyId, 1);
      try {
        await alone(companyId, () => mark(companyId));
        return await change();
      } finally {
        count(companyId, -1);
        later(companyId);
      }
    },
    catchUp: async () => {
      const marks = await store['store.programRecordIds']({ prefix: BEHIND });
      for (const mark of marks) later(mark.slice(BEHIND.length));
    },
    close: async () => {
      for (const timer of timers.values()) clearTimeout(timer);
      await Promise.all(running);
    },
  };
}
