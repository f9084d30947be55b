import { onTestFinished } from 'vitest';
import { openSync, type SyncFlow, type SyncOptions } from '../../main/sync/index.ts';
import { success } from '../../shared/result.ts';
import type { StoredCompany } from '../../shared/store/records.ts';
import { computingHere } from './computing-here.ts';

/** Longer waits are for something to happen, and not for time to pass. */
const LONGEST = 3_600_000;

export interface RunningSync {
  readonly sync: SyncFlow;
  /** Companies by id: changing one is changing the store. */
  readonly companies: Map<string, StoredCompany>;
}

/** A clock on which waiting takes no time: each wait moves it on. */
export function quickClock(): Pick<SyncOptions, 'now' | 'sleep'> {
  let skipped = 0;
  return {
    now: () => Date.now() + skipped,
    sleep: async (milliseconds, signal) => {
      if (milliseconds <= LONGEST) {
        skipped += milliseconds;
        return;
      }
      if (signal.aborted) return;
      await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
    },
  };
}

/** Sync over a folder, with a store of made companies, and its secret in memory. */
export async function runningSync(
  folder: string,
  made: readonly StoredCompany[],
  options: Partial<SyncOptions> = {},
): Promise<RunningSync> {
  const companies = new Map(made.map((one) => [one.company.id, one]));
  let secret: string | null = null;
  const sync = await openSync({
    folder,
    store: { 'store.company': async ({ id }) => companies.get(id) ?? null },
    computing: computingHere(),
    originals: {
      keep: async () => {},
      find: async () => null,
      load: async () => null,
      size: async () => 0,
      remove: async () => {},
    },
    secrets: {
      isKept: false,
      load: async () => secret,
      save: async (given) => {
        secret = given;
      },
      forget: async () => {
        secret = null;
      },
    },
    changeCorrections: async (companyId, next) => {
      const stored = companies.get(companyId);
      if (stored) companies.set(companyId, { ...stored, corrections: next(stored.corrections) });
      return success(null);
    },
    saveFile: async ({ suggestedName }) => success({ kind: 'saved', location: suggestedName }),
    permit: () => {},
    today: () => '2026-06-30',
    random: () => 0.5,
    fetch,
    patience: { short: 60_000, long: 60_000 },
    onChange: () => {},
    onError: (error) => {
      throw error;
    },
    ...quickClock(),
    ...options,
  });
  onTestFinished(() => sync.close());
  return { sync, companies };
}

/** What a result holds; a failure fails the test with its sentence. */
export function unwrapped<T>(result: { ok: true; value: T } | { ok: false; error: { message: string } }): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

export const BY_KEY = { authentication: 'key', user: '' } as const;
export const TRANSACTIONS = { content: 'transactions', maskNumbers: false } as const;
export const CORRECTIONS = { content: 'corrections', maskNumbers: false } as const;

/** Sends what there is to send, as a person does who has looked at it. */
export async function pushAll(
  sync: SyncFlow,
  companyId: string,
  choice: Parameters<SyncFlow['preview']>[1] = TRANSACTIONS,
) {
  const preview = unwrapped(await sync.preview(companyId, choice));
  unwrapped(await sync.push(companyId, choice, preview.digest));
  return preview;
}

const POLL = 5;

/** Waits until every item of the outbox is done, dropped or failed, or the outbox stands still. */
export async function untilSettled(sync: SyncFlow, patience = 30_000): Promise<void> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const { shipments, isPaused } = sync.state().outbox;
    if (isPaused || shipments.every(({ items }) => items.every(({ state }) => state !== 'waiting'))) return;
    if (shipments.some(({ items }) => items.some(({ state }) => state === 'failed'))) return;
    await new Promise((resolve) => setTimeout(resolve, POLL));
  }
  throw new Error(`the outbox is not settled: ${JSON.stringify(sync.state().outbox).slice(0, 2000)}`);
}
