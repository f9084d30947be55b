import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { failure, type Result, success } from '../../../shared/result.ts';
import { type Application, startApplication } from '../application.ts';
import type { Permit } from '../node-network.ts';
import { listPageFiles } from '../page-files.ts';
import { sessionSecrets } from '../session-secrets.ts';
import { createDownloads } from './downloads.ts';
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

const shellOf = (server: RunningServer, application: Application): BrowserShell => ({
  url: server.url,
  close: async () => {
    await server.close();
    await application.close();
  },
});

/** Serves Egret's page to a browser on this machine. */
export async function startBrowserShell({
  built,
  dataFolder,
  port,
  permit,
}: BrowserShellOptions): Promise<Result<BrowserShell>> {
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  const settings = await openSettings(dataFolder, port);
  const files = await listPageFiles(join(built, 'renderer'));
  const uploads = await openUploads(join(dataFolder, 'uploads'));
  const downloads = createDownloads();
  const application = await startApplication({
    name: 'browser',
    dataFolder,
    readingWorker: pathToFileURL(join(built, 'main', 'reading-worker.js')),
    samplesFolder: join(built, '..', 'samples'),
    findFiles: uploads.findFiles,
    saveFile: downloads.offer,
    chooseFolder: null,
    showFile: async () => failure('invalid_request', 'The browser keeps its downloads, and opens them itself.'),
    secrets: sessionSecrets(),
    permit,
  });
  const { originals, hub } = application;
  const token = randomBytes(32).toString('base64url');
  const start = () => startServer({ port: settings.port, token, files, originals, uploads, downloads, hub });
  const server = await listen(start, settings.port);
  return server.ok ? success(shellOf(server.value, application)) : server;
}
