import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Application, startApplication } from '../application.ts';
import type { Permit } from '../node-network.ts';
import { chooseFolder } from './choose-folder.ts';
import { filesOnDisk } from './files-on-disk.ts';
import { keychainSecrets } from './keychain-secrets.ts';
import { createSavedFiles } from './saved-files.ts';
import { systemFiles } from './system-files.ts';

export interface DesktopOptions {
  /** The folder of the built parts. */
  readonly built: string;
  readonly dataFolder: string;
  /** Opens Node's network to the service that is connected. */
  readonly permit: Permit;
}

/** Starts the application with the files, dialogs and keychain of this desktop. */
export function startDesktopApplication({ built, dataFolder, permit }: DesktopOptions): Promise<Application> {
  const savedFiles = createSavedFiles(systemFiles);
  return startApplication({
    name: 'electron',
    dataFolder,
    readingWorker: pathToFileURL(join(built, 'main', 'reading-worker.js')),
    computingWorker: pathToFileURL(join(built, 'main', 'computing-worker.js')),
    samplesFolder: join(built, '..', 'samples'),
    findFiles: filesOnDisk,
    saveFile: savedFiles.save,
    showFile: savedFiles.show,
    chooseFolder,
    secrets: keychainSecrets(dataFolder),
    permit,
  });
}
