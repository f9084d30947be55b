import { randomUUID } from 'node:crypto';
import { contentId } from '../../../shared/ids.ts';
import type { Engine } from '../../heron/server/index.ts';
import { type ApiFlow, type ApiFlowOptions, openApiFlow } from './api-flow.ts';
import { createAppStored } from './app-stored.ts';
import { openStore } from './open-store.ts';
import type { AppServices } from './services.ts';
import { createSnapshots } from './snapshots.ts';

export interface AppApiOptions
  extends AppServices,
    Omit<ApiFlowOptions, 'engine'>,
    Pick<Engine, 'readFile' | 'readPages' | 'cutPages' | 'today'> {
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
  const engine: Engine = {
    stored: createAppStored({ ...options, store }, snapshots),
    readFile: options.readFile,
    readPages: options.readPages,
    cutPages: options.cutPages,
    now: () => new Date().toISOString(),
    newId: (prefix) => contentId(prefix, randomUUID()),
    today: options.today,
  };
  return { flow: await openApiFlow({ ...options, engine }), changed: snapshots.changed };
}
