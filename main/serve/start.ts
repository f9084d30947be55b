import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { contentId } from '../../shared/ids.ts';
import { lockFolder } from '../documents/index.ts';
import { createDocumentReader, readDocument } from '../flows/index.ts';
import { type Context, createContext, type Engine } from '../heron/server/index.ts';
import { today } from '../today.ts';
import { type BodyEnricher, createBodyEnricher } from './enriching/body-enricher.ts';
import { openFolderStore } from './folder-store.ts';
import { type Keys, openKeys } from './keys.ts';
import { type ApiServer, startApiServer } from './server.ts';

export interface LocalApiOptions {
  readonly port: number;
  readonly dataFolder: string;
  readonly rateLimit: number;
  /** What enriches the bodies of requests; by default, worker threads. */
  readonly enricher?: BodyEnricher;
}

/** The API, listening. */
export interface LocalApi {
  readonly server: ApiServer;
  readonly keys: Keys;
  readonly context: Context;
  close(): Promise<void>;
}

const WORKERS = 2;
const NO_PASSWORDS: readonly string[] = [];

/** Puts the API together over a data folder, which is its own until it is closed. Fails when the port or the folder is taken. */
export async function startLocalApi(options: LocalApiOptions): Promise<LocalApi> {
  const unlock = await lockFolder(options.dataFolder);
  try {
    return await startIn(options, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

async function startIn(
  { port, dataFolder, rateLimit, enricher = createBodyEnricher() }: LocalApiOptions,
  unlock: () => void,
): Promise<LocalApi> {
  const keys = await openKeys(dataFolder);
  const stored = await openFolderStore(join(dataFolder, 'owners'));
  const reader = createDocumentReader({ workers: WORKERS });
  const engine: Engine = {
    stored,
    readFile: (fileName, bytes, settings) =>
      readDocument(reader, { fileName, bytes }, { passwords: NO_PASSWORDS, settings }),
    readPages: (fileName, bytes) => reader.pages.read(bytes, { fileName, passwords: NO_PASSWORDS }),
    cutPages: (fileName, bytes, parts) => reader.pages.cut(bytes, { fileName, passwords: NO_PASSWORDS, parts }),
    enrichBody: enricher.enrich,
    now: () => new Date().toISOString(),
    newId: (prefix) => contentId(prefix, randomUUID()),
    today,
  };
  const context = createContext(engine);
  const onError = (error: unknown): void => console.error('egret:', error);
  const server = await startApiServer({ port, version: manifest.version, keys, context, rateLimit, onError });
  return {
    server,
    keys,
    context,
    close: async () => {
      await server.close();
      await Promise.all([reader.close(), enricher.close()]);
      unlock();
    },
  };
}
