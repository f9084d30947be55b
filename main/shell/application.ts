import { userInfo } from 'node:os';
import { join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import type { AppInfo } from '../../shared/contract.ts';
import { NOTHING_SAID } from '../../shared/model/index.ts';
import { createCommands } from '../commands.ts';
import { type Originals, openOriginals } from '../documents/index.ts';
import {
  CORRECTION_CHOICES,
  createCorrections,
  createExport,
  createFigures,
  createImportFile,
  createIntake,
  createOpenCompanies,
  createReadAgain,
  createSettings,
  FILES_AT_ONCE,
  type FileSource,
  type ReadFile,
  readDocument,
  type SaveFile,
} from '../flows/index.ts';
import { createReader, LANGUAGES } from '../reading/index.ts';
import type { Secrets } from '../sync/index.ts';
import { today } from '../today.ts';
import { createCommandHandler } from './command-handler.ts';
import { createHub, type Hub } from './hub.ts';
import { createIntakeEvents } from './intake-events.ts';
import type { Permit } from './node-network.ts';
import { startSync } from './start-sync.ts';
import { createStoreClient } from './store-client.ts';

/** What a shell brings: where it runs and how it exchanges files with the user. */
export interface Shell {
  readonly name: AppInfo['shell'];
  readonly dataFolder: string;
  readonly readingWorker: URL;
  readonly findFiles: FileSource;
  readonly saveFile: SaveFile;
  /** Where the secret of a connection lies. */
  readonly secrets: Secrets;
  /** Lets Node reach these services, and no others. */
  readonly permit: Permit;
}

/** Egret without a window: what both shells start. */
export interface Application {
  readonly hub: Hub;
  readonly originals: Originals;
  isBusy(): boolean;
  close(): Promise<void>;
}

/** Null where the system knows its user by no name, as in some containers. */
function userName(): string | null {
  try {
    return userInfo().username || null;
  } catch {
    return null;
  }
}

const report = (error: unknown): void => console.error('egret:', error);

/** Puts the flows together for a shell. Everything that has state is made here, once. */
export async function startApplication(shell: Shell): Promise<Application> {
  const { saveFile } = shell;
  const originals = await openOriginals(join(shell.dataFolder, 'documents'));
  const reader = createReader({ workerUrl: shell.readingWorker, workers: FILES_AT_ONCE });

  const hub = createHub(
    (name, args) => handle(name, args),
    () => {
      events.changed();
      sync.announce();
      corrections.forgetRows();
      figures.refreshAll();
    },
  );
  const store = createStoreClient(hub.wire);
  const openCompany = createOpenCompanies();
  const figures = createFigures({ store, openCompany, version: manifest.version, today, onError: report });
  const corrections = createCorrections({ store, openCompany, today, saveFile, onChanged: figures.refresh });
  const rowsChanged = (companyId: string): void => {
    corrections.forgetRows();
    figures.refresh(companyId);
  };
  const events = createIntakeEvents(hub.wire, () => intake.items());
  const sync = await startSync({
    ...{ dataFolder: shell.dataFolder, secrets: shell.secrets, permit: shell.permit, saveFile, wire: hub.wire },
    ...{ store, openCompany, originals, today, changeCorrections: corrections.change, onError: report },
  });
  const read: ReadFile = (file, { settings = NOTHING_SAID, ...options }) => {
    const { languages, ...said } = settings;
    return readDocument(reader, file, { ...options, settings: said, ...(languages && { languages }) });
  };
  const services = { read, store, originals };
  const intake = createIntake({
    findFiles: shell.findFiles,
    importFile: createImportFile(services),
    onChange: events.changed,
    onImported: rowsChanged,
  });
  const handle = createCommandHandler(
    createCommands({
      info: { version: manifest.version, shell: shell.name, languages: LANGUAGES, user: userName() },
      intake,
      readAgain: createReadAgain({ ...services, intake, onLeft: rowsChanged }),
      correctionChoices: CORRECTION_CHOICES,
      corrections,
      settings: createSettings({ store, today, saveFile, onChanged: figures.refresh }),
      sync: sync.flow,
      exportCompany: createExport({ store, version: manifest.version, today, saveFile }),
    }),
  );

  return {
    hub,
    originals,
    isBusy: intake.isBusy,
    close: () => Promise.all([reader.close(), sync.flow.close()]).then(() => undefined),
  };
}
