import 'fake-indexeddb/auto';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openOriginals } from '../../main/documents/index.ts';
import { createDocumentReader } from '../../main/flows/document-reader.ts';
import {
  createCalculatedCompanies,
  createCompanies,
  createComputing,
  createCorrections,
  createGate,
  createImportFile,
  createOpenCompanies,
  createSettings,
  readDocument,
  watchStore,
} from '../../main/flows/index.ts';
import { openAppApi } from '../../main/serve/index.ts';
import type { PlainDate } from '../../shared/dates.ts';
import { success } from '../../shared/result.ts';
import { openDatabase, storeOperations } from '../../shared/store/index.ts';
import { enricherHere } from './enricher-here.ts';
import { programOf, temporaryFolder } from './running-api.ts';

const TODAY: PlainDate = '2026-06-30';
const now = (): string => '2026-06-30T12:00:00.000Z';
const saveFile = async () => success({ kind: 'cancelled' as const });
const fail = (error: unknown): never => {
  throw error;
};

/** The application without a window: its flows over a store, and the local API beside them. */
export async function appWithApi({ folder = temporaryFolder() } = {}) {
  const database = openDatabase();
  const originals = await openOriginals(join(folder, 'documents'));
  const reader = createDocumentReader({ workers: 1 });
  let isOpen = true;
  let changed: (companyIds: readonly string[]) => void = () => {};
  const store = watchStore(storeOperations(database), createGate(), ({ companyIds }) => changed(companyIds));
  const today = () => TODAY;
  const read: Parameters<typeof createImportFile>[0]['read'] = (file, { settings, ...options }) => {
    const { languages: _languages, ...said } = settings ?? { languages: null, currency: null, dateOrder: null };
    return readDocument(reader, file, { ...options, settings: said });
  };
  const quiet = () => {};
  const calculated = createCalculatedCompanies({ openCompany: createOpenCompanies(), version: '1', today });
  const computing = createComputing(calculated);
  const corrections = createCorrections({ store, computing, today, saveFile, onChanged: quiet });
  const companies = createCompanies({ store, now, onChanged: quiet, onListed: quiet, onMoved: quiet });
  const settings = createSettings({ store, today, saveFile, onChanged: quiet });
  const api = await openAppApi({
    ...{ store, originals, companies, today, version: '1', folder: join(folder, 'api') },
    changeCorrections: corrections.change,
    saveSettings: settings.save,
    onRows: quiet,
    isOpen: () => isOpen,
    readFile: (fileName, bytes, said) =>
      read(
        { fileName, bytes },
        { passwords: [], signal: new AbortController().signal, onPage: quiet, settings: { ...said, languages: null } },
      ),
    readPages: (fileName, bytes) => reader.pages.read(bytes, { fileName, passwords: [] }),
    cutPages: (fileName, bytes, parts) => reader.pages.cut(bytes, { fileName, passwords: [], parts }),
    enrichBody: enricherHere().enrich,
    onChange: quiet,
    onError: fail,
  });
  changed = api.changed;
  const importFile = createImportFile({ read, store, originals });

  const close = async (): Promise<void> => {
    await api.flow.close();
    await reader.close();
    database.close();
  };
  onTestFinished(async () => {
    await close();
    await database.delete();
  });

  return {
    /** What happens when a page opens: its store may be another one, and can be asked. */
    openPage: () => api.changed(null),
    ...{ api: api.flow, store, corrections, companies, settings, originals, folder, close },
    closeWindow: () => {
      isOpen = false;
    },
    /** Adds a file as a person does; answers the company that it went to. */
    add: async (fileName: string, bytes: Uint8Array): Promise<string> => {
      const outcome = await importFile(
        { fileName, load: async () => success(bytes), release: async () => {} },
        { passwords: [], signal: new AbortController().signal, onPage: quiet, onSaving: quiet },
      );
      if (outcome.kind !== 'done') throw new Error(`${fileName}: ${outcome.kind}`);
      return outcome.companyId;
    },
    /** The company as the window computes it. */
    inWindow: async (companyId: string) => {
      const stored = await store['store.company']({ id: companyId });
      if (!stored) throw new Error(`there is no company ${companyId}`);
      return calculated.of(stored);
    },
    /** A program with a key, once the API is switched on. */
    program: async () => {
      const made = await api.flow.makeKey();
      const { url } = api.flow.state();
      if (!made.ok || url === null) throw new Error('the API is off');
      return programOf(url, made.value.key);
    },
  };
}
