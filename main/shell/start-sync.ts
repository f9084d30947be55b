import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { EventName } from '../../shared/contract.ts';
import type { Wire } from '../../shared/wire.ts';
import { openSync, type SyncFlow, type SyncOptions } from '../sync/index.ts';
import { createAnnouncer } from './announcer.ts';

type Given = Pick<
  SyncOptions,
  'secrets' | 'permit' | 'saveFile' | 'store' | 'computing' | 'originals' | 'today' | 'changeCorrections' | 'onError'
>;

export interface StartSyncOptions extends Given {
  readonly dataFolder: string;
  readonly wire: Wire;
}

const EVENT: EventName = 'sync.changed';
/** How long an answer may take, in milliseconds: reading scans takes minutes. Node's `fetch` itself waits for no more than 300 s. */
const PATIENCE = { short: 60_000, long: 295_000 } as const;

/** Resolves early, and all the same, when the signal is given. */
const sleep = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  wait(milliseconds, undefined, { signal }).catch(() => undefined);

/** Opens sync in a data folder, and tells the page of its changes, at most every 100 ms. */
export async function startSync({
  dataFolder,
  wire,
  ...given
}: StartSyncOptions): Promise<{ readonly flow: SyncFlow; announce(): void }> {
  let flow: SyncFlow | null = null;
  const announce = createAnnouncer(() => flow && wire.emit(EVENT, flow.state()));
  flow = await openSync({
    ...given,
    folder: join(dataFolder, 'sync'),
    fetch: globalThis.fetch,
    now: Date.now,
    random: Math.random,
    patience: PATIENCE,
    sleep,
    onChange: announce,
  });
  return { flow, announce };
}
