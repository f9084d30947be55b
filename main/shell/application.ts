import { join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import type { AppInfo } from '../../shared/contract.ts';
import { NOTHING_SAID } from '../../shared/model/index.ts';
import { createCommands } from '../commands.ts';
import { type Originals, openOriginals } from '../documents/index.ts';
import {
  createCorrections,
  createExport,
  createFigures,
  createImportFile,
  createIntake,
  createReadAgain,
  FILES_AT_ONCE,
  type FileSource,
  type ReadFile,
  readDocument,
  type SaveFile,
} from '../flows/index.ts';
import { createReader, LANGUAGES } from '../reading/index.ts';
import { today } from '../today.ts';
import { createCommandHandler } from './command-handler.ts';
import { createHub, type Hub } from './hub.ts';
import { createIntakeEvents } from './intake-events.ts';
import { createStoreClient } from './store-client.ts';

/** What a shell brings: where it runs and how it exchanges files with the user. */
export interface Shell {
  readonly name: AppInfo['shell'];
  readonly dataFolder: string;
  readonly readingWorker: URL;
  readonly findFiles: FileSource;
  readonly saveFile: SaveFile;
}

/** Egret without a window: what both shells start. */
export interface Application {
  readonly hub: Hub;
  readonly originals: Originals;
  isBusy(): boolean;
  close(): Promise<void>;
}

const report = (error: unknown): void => console.error('egret:', error);

/** Puts the flows together for a shell. Everything that has state is made here, once. */
export async function startApplication(shell: Shell): Promise<Application> {
  const originals = await openOriginals(join(shell.dataFolder, 'documents'));
  const reader = createReader({ workerUrl: shell.readingWorker, workers: FILES_AT_ONCE });

  const hub = createHub(
    (name, args) => handle(name, args),
    () => {
      events.changed();
      figures.refreshAll();
    },
  );
  const store = createStoreClient(hub.wire);
  const figures = createFigures({ store, version: manifest.version, today, onError: report });
  const events = createIntakeEvents(hub.wire, () => intake.items());
  const read: ReadFile = (file, { settings = NOTHING_SAID, ...options }) => {
    const { languages, ...said } = settings;
    return readDocument(reader, file, { ...options, settings: said, ...(languages && { languages }) });
  };
  const services = { read, store, originals };
  const intake = createIntake({
    findFiles: shell.findFiles,
    importFile: createImportFile(services),
    onChange: events.changed,
    onImported: figures.refresh,
  });
  const handle = createCommandHandler(
    createCommands({
      info: { version: manifest.version, shell: shell.name, languages: LANGUAGES },
      intake,
      readAgain: createReadAgain({ ...services, intake, onLeft: figures.refresh }),
      corrections: createCorrections({ store, onChanged: figures.refresh }),
      exportCompany: createExport({ store, version: manifest.version, today, saveFile: shell.saveFile }),
    }),
  );

  return { hub, originals, isBusy: intake.isBusy, close: () => reader.close() };
}
