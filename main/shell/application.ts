import { userInfo } from 'node:os';
import { join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import type { AppInfo, EventName, Wanted } from '../../shared/contract.ts';
import { type Company, NOTHING_SAID } from '../../shared/model/index.ts';
import { createCommands } from '../commands.ts';
import { createComputer } from '../computing/index.ts';
import { type Originals, openBackups, openLeaving, openOriginals } from '../documents/index.ts';
import {
  type BackupFlow,
  CORRECTION_CHOICES,
  createAppState,
  createCompanies,
  createCompanyFigures,
  createCorrections,
  createDocumentReader,
  createExport,
  createFigures,
  createImportFile,
  createIntake,
  createReadAgain,
  createSettings,
  FILES_AT_ONCE,
  type FileSource,
  forgetDeleted,
  type Intake,
  type IsReadableFile,
  isReadableFile,
  type ReadFile,
  readDocument,
  recentCompanies,
  type SaveFile,
  type ShowFile,
  type WriteExport,
} from '../flows/index.ts';
import { LANGUAGES } from '../reading/index.ts';
import { createBodyEnricher } from '../serve/index.ts';
import type { Secrets } from '../sync/index.ts';
import { today } from '../today.ts';
import type { BuiltWorkers } from './built-workers.ts';
import { createCommandHandler } from './command-handler.ts';
import { createHub, type Hub } from './hub.ts';
import { createIntakeEvents } from './intake-events.ts';
import { backupFolderOf, createKeeping, now } from './keeping.ts';
import type { Permit } from './node-network.ts';
import { openPreferences } from './preferences.ts';
import { sampleFiles } from './samples.ts';
import { startApi } from './start-api.ts';
import { startSync } from './start-sync.ts';
import { createStoreClient } from './store-client.ts';

/** What a shell brings: where it runs and how it exchanges files with the user. */
export interface Shell {
  readonly name: AppInfo['shell'];
  readonly dataFolder: string;
  readonly workers: BuiltWorkers;
  /** Where the made-up statements lie that come with Egret. */
  readonly samplesFolder: string;
  findFiles(isReadable: IsReadableFile): FileSource;
  readonly saveFile: SaveFile;
  /** Asks for a folder; null where the shell has no dialog for that. */
  readonly chooseFolder: (() => Promise<string | null>) | null;
  readonly showFile: ShowFile;
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
  readonly backup: Pick<BackupFlow, 'isDue' | 'flush'>;
  readonly intake: Pick<Intake, 'add'>;
  /** Tells the page what a person wants to see. */
  tell(wanted: Wanted): void;
  /** The companies opened last, the latest first. */
  recentCompanies(): Promise<readonly Company[]>;
  /** Calls back when the page is there, and when a company was opened or called otherwise. */
  onCompanies(listener: () => void): void;
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

const WANTED: EventName = 'app.wanted';

const report = (error: unknown): void => console.error('egret:', error);

/** Puts the flows together for a shell. Everything that has state is made here, once. */
export async function startApplication(shell: Shell): Promise<Application> {
  const preferences = await openPreferences(shell.dataFolder);
  const backupFolder = (chosen = preferences.now()): string => backupFolderOf(chosen, shell.dataFolder);
  let companiesListener = (): void => {};
  const { showFile } = shell;
  const originals = await openOriginals(join(shell.dataFolder, 'documents'));
  const reader = createDocumentReader({ urls: shell.workers, workers: FILES_AT_ONCE });

  const hub = createHub(
    (name, args) => handle(name, args),
    () => {
      events.changed();
      allChanged();
      companiesListener();
      sync.announce();
      api.announce();
      // Another page may have another store behind it, or none any more, and only now it can be asked.
      api.changed(null);
      void backup.begin().catch(report);
    },
  );
  const { store, saveFile, backup, journal } = createKeeping({
    wire: hub.wire,
    store: createStoreClient(hub.wire),
    saveFile: shell.saveFile,
    backupFolder,
    onRestored: () => {
      api.changed(null);
      allChanged();
    },
    onWritten: (companyIds) => api.changed(companyIds),
    onError: report,
  });
  const newComputer = () => createComputer({ workerUrl: shell.workers.computing, version: manifest.version });
  const computer = newComputer();
  // Apart from the figures, which follow what is done meanwhile; its memory goes with its thread.
  const write: WriteExport = (order, onStage) => {
    const writer = newComputer();
    return writer.written(order, onStage).finally(writer.close);
  };
  const figures = createFigures({
    store,
    computing: computer,
    onError: report,
    onFailures: (failures) => hub.wire.emit('figures.failed' satisfies EventName, failures),
  });
  const corrections = createCorrections({ store, computing: computer, today, saveFile, onChanged: figures.refresh });
  const allChanged = (): void => {
    corrections.forgetRows();
    figures.refreshAll();
  };
  const rowsChanged = (companyId: string): void => {
    corrections.forgetRows();
    figures.refresh(companyId);
  };
  const events = createIntakeEvents(hub.wire, () => intake.items());
  const sync = await startSync({
    ...{ dataFolder: shell.dataFolder, secrets: shell.secrets, permit: shell.permit, saveFile, wire: hub.wire },
    ...{ store, computing: computer, originals, today, changeCorrections: corrections.change, onError: report },
  });
  const read: ReadFile = (file, { settings = NOTHING_SAID, ...options }) => {
    const { languages = null, ...said } = settings;
    const written = languages ?? preferences.now().languages;
    return readDocument(reader, file, { ...options, settings: said, ...(written && { languages: written }) });
  };
  // Both wait for the first page; what else is to be written waits for the look at the backups.
  const started = backup
    .begin()
    .then(() => {
      const leaving = openLeaving(shell.dataFolder);
      return forgetDeleted({ store, originals, leaving, open: () => openBackups(backupFolder()), onError: report });
    })
    .catch(report);
  // A file that was deleted and comes again is kept after it left, never before.
  const keep: Originals['keep'] = (...args) => started.then(() => originals.keep(...args));
  const services = { read, store, originals: { ...originals, keep } };
  const intake = createIntake({
    findFiles: shell.findFiles((path) => isReadableFile(reader.formats, path)),
    importFile: createImportFile(services),
    onChange: events.changed,
    onImported: ({ companyId }) => companyId !== null && rowsChanged(companyId),
  });
  const companies = createCompanies({
    store,
    now,
    onChanged: rowsChanged,
    onListed: () => companiesListener(),
    onMoved: intake.moved,
  });
  const enricher = createBodyEnricher({ workerUrl: shell.workers.enriching });
  const settings = createSettings({ store, today, saveFile, onChanged: figures.refresh });
  const api = await startApi({
    ...{ dataFolder: shell.dataFolder, wire: hub.wire, version: manifest.version, read, today, onError: report },
    readPages: (fileName, bytes) => reader.pages.read(bytes, { fileName, passwords: [] }),
    cutPages: (fileName, bytes, parts) => reader.pages.cut(bytes, { fileName, passwords: [], parts }),
    ...{ store, originals, companies, changeCorrections: corrections.change, saveSettings: settings.save },
    enrichBody: enricher.enrich,
    onRows: rowsChanged,
    isOpen: hub.hasPage,
  });
  const appState = createAppState({
    preferences,
    backupFolder,
    openBackups,
    originals,
    chooseFolder: shell.chooseFolder,
    onBackupFolder: () => void backup.begin().catch(report),
  });
  const handle = createCommandHandler(
    createCommands({
      info: { version: manifest.version, shell: shell.name, languages: LANGUAGES, user: userName() },
      intake,
      samples: () => sampleFiles(shell.samplesFolder),
      companies,
      appState,
      journal,
      backup,
      readAgain: createReadAgain({ ...services, intake, onLeft: rowsChanged }),
      correctionChoices: CORRECTION_CHOICES,
      corrections,
      figures: createCompanyFigures({ store, computing: computer }),
      refreshFigures: figures.refresh,
      settings,
      api: api.flow,
      sync: sync.flow,
      exportCompany: createExport({
        store,
        version: manifest.version,
        today,
        write,
        saveFile,
        onStage: (stage) => hub.wire.emit('export.changed' satisfies EventName, stage),
      }),
      showFile,
    }),
  );

  return {
    hub,
    originals,
    isBusy: intake.isBusy,
    // The store lives in the page: without one there is nothing to back up from.
    backup: { isDue: () => hub.hasPage() && backup.isDue(), flush: backup.flush },
    intake,
    tell: (wanted) => hub.wire.emit(WANTED, wanted),
    recentCompanies: async () => recentCompanies(await store['store.companies']({})),
    onCompanies: (listener) => {
      companiesListener = listener;
    },
    close: () =>
      Promise.all([api.flow.close(), enricher.close(), reader.close(), computer.close(), sync.flow.close()]).then(
        () => undefined,
      ),
  };
}
