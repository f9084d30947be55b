import { randomUUID } from 'node:crypto';
import { contentId } from '../../../shared/ids.ts';
import type { Engine } from '../../heron/server/index.ts';
import { type ApiFlow, type ApiFlowOptions, openApiFlow } from './api-flow.ts';
import { APP_OWNER, createAppStored } from './app-stored.ts';
import { allOf } from './kept-records.ts';
import { openStore } from './open-store.ts';
import { createPostedFiles } from './posted-files.ts';
import { programRecords } from './program-records.ts';
import type { AppServices } from './services.ts';
import { createSnapshots } from './snapshots.ts';

export interface AppApiOptions
  extends AppServices,
    Omit<ApiFlowOptions, 'engine'>,
    Pick<Engine, 'readFile' | 'readPages' | 'cutPages' | 'enrichBody' | 'today'> {
  /** Whether a window holds the store. */
  readonly isOpen: () => boolean;
}

/** The local API over what the window works on. */
export interface AppApi {
  readonly flow: ApiFlow;
  /** These companies were changed, by whomever; null: everything. */
  changed(companyIds: readonly string[] | null): void;
}

/** Puts the local API of the app together. */
export async function openAppApi(options: AppApiOptions): Promise<AppApi> {
  const store = openStore(options.store, options.isOpen);
  const snapshots = createSnapshots(store);
  const batches = programRecords(store, 'batch');
  const batchesOf = (endUser: string) => allOf(batches, { owner: APP_OWNER, endUser });
  const posted = createPostedFiles({ ...options, store, batchesOf }, snapshots);
  const engine: Engine = {
    stored: createAppStored({ ...options, store }, snapshots, posted),
    readFile: options.readFile,
    readPages: options.readPages,
    cutPages: options.cutPages,
    enrichBody: options.enrichBody,
    now: () => new Date().toISOString(),
    newId: (prefix) => contentId(prefix, randomUUID()),
    today: options.today,
  };
  const flow = await openApiFlow({ ...options, engine });
  return {
    flow: { ...flow, close: () => flow.close().then(posted.close) },
    changed: (companyIds) => {
      snapshots.changed(companyIds);
      if (companyIds === null && options.isOpen()) posted.catchUp().catch(options.onError);
    },
  };
}
