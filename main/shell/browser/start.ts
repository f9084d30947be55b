import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { failure, type Result, success } from '../../../shared/result.ts';
import { FolderInUse, lockFolder } from '../../documents/index.ts';
import { type Shell, startApplication } from '../application.ts';
import { builtWorkers } from '../built-workers.ts';
import type { Permit } from '../node-network.ts';
import { listPageFiles } from '../page-files.ts';
import { sessionSecrets } from '../session-secrets.ts';
import { createDownloads } from './downloads.ts';
import { type ServedStore, serveOneStore } from './served-store.ts';
import { type RunningServer, startServer } from './server.ts';
import { openSettings } from './settings.ts';
import { openUploads } from './uploads.ts';

export interface BrowserShellOptions {
  /** The folder of the built parts. */
  readonly built: string;
  readonly dataFolder: string;
  /** Asked for on the command line; else the one in the settings. */
  readonly port: number | null;
  /** Opens Node's network to the service that is connected. */
  readonly permit: Permit;
}

export interface BrowserShell {
  readonly url: string;
  close(): Promise<void>;
}

const portIsTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

async function listen(start: () => Promise<RunningServer>, port: number): Promise<Result<RunningServer>> {
  try {
    return success(await start());
  } catch (error) {
    if (!portIsTaken(error)) throw error;
    return failure(
      'internal',
      `Port ${port} is taken, perhaps by Egret itself; close what uses it and start again (another port would show an empty store).`,
    );
  }
}

const shellOf = (server: RunningServer, served: ServedStore, unlock: () => void): BrowserShell => ({
  url: server.url,
  close: async () => {
    await served.close();
    await server.close();
    unlock();
  },
});

/** Serves Egret's page to a browser on this machine, over a data folder that is its own until it is closed. */
export async function startBrowserShell(options: BrowserShellOptions): Promise<Result<BrowserShell>> {
  const { dataFolder } = options;
  let unlock = (): void => {};
  try {
    unlock = await lockFolder(dataFolder);
    const shell = await startIn(options, unlock);
    if (!shell.ok) unlock();
    return shell;
  } catch (error) {
    unlock();
    if (!(error instanceof FolderInUse)) throw error;
    return failure('internal', `${dataFolder} is in use, by Egret itself; close the one that runs and start again.`);
  }
}

/** What is opened here stands in the data folder: nothing of it is touched before the folder is locked. */
async function startIn(
  { built, dataFolder, port, permit }: BrowserShellOptions,
  unlock: () => void,
): Promise<Result<BrowserShell>> {
  const settings = await openSettings(dataFolder, port);
  const files = await listPageFiles(join(built, 'renderer'));
  const uploads = await openUploads(join(dataFolder, 'uploads'));
  const downloads = createDownloads();
  const shell: Shell = {
    name: 'browser',
    dataFolder,
    workers: builtWorkers(built),
    samplesFolder: join(built, '..', 'samples'),
    findFiles: () => uploads.findFiles,
    saveFile: downloads.offer,
    chooseFolder: null,
    showFile: async () => failure('invalid_request', 'The browser keeps its downloads, and opens them itself.'),
    secrets: sessionSecrets(),
    permit,
  };
  const application = await startApplication(shell);
  const { originals } = application;
  const served = serveOneStore(application, () => startApplication(shell));
  const token = randomBytes(32).toString('base64url');
  const { join: joinPage } = served;
  const start = () => startServer({ port: settings.port, token, files, originals, uploads, downloads, joinPage });
  const server = await listen(start, settings.port);
  if (server.ok) return success(shellOf(server.value, served, unlock));
  await served.close();
  return server;
}
