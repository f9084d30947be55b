import type { StoreOperationName, StoreOperations } from '../../shared/store/records.ts';
import type { Wire } from '../../shared/wire.ts';
import { createSlots } from '../flows/index.ts';

/** The page could not do what the store was asked for. Its message says why, as the end of a sentence for people. */
export class StoreError extends Error {
  readonly code = 'store_failed';
}

type Arguments<Name extends StoreOperationName> = Parameters<StoreOperations[Name]>[0];
type Answer<Name extends StoreOperationName> = Awaited<ReturnType<StoreOperations[Name]>>;

/**
 * The store, seen from main. It writes one thing at a time: where a kill finds two write transactions under way,
 * Chromium cannot take back both (their locks on the database exclude each other) and deletes the whole database. An
 * operation resolves once the page has committed it; while there is no page, it waits for the next one.
 */
export function createStoreClient(wire: Wire): StoreOperations {
  const ask = async <Name extends StoreOperationName>(name: Name, args: Arguments<Name>): Promise<Answer<Name>> => {
    const result = await wire.call(name, args);
    if (!result.ok) throw new StoreError(result.error.message);
    return result.value as Answer<Name>;
  };
  const alone = createSlots(1);
  const write = <Name extends StoreOperationName>(name: Name, args: Arguments<Name>): Promise<Answer<Name>> =>
    alone(() => ask(name, args));
  return {
    'store.hasDocument': (args) => ask('store.hasDocument', args),
    'store.document': (args) => ask('store.document', args),
    'store.saveImport': (args) => write('store.saveImport', args),
    'store.companies': (args) => ask('store.companies', args),
    'store.holders': (args) => ask('store.holders', args),
    'store.companiesWithAccounts': (args) => ask('store.companiesWithAccounts', args),
    'store.statementsNumbered': (args) => ask('store.statementsNumbered', args),
    'store.createCompany': (args) => write('store.createCompany', args),
    'store.changeCompany': (args) => write('store.changeCompany', args),
    'store.moveDocument': (args) => write('store.moveDocument', args),
    'store.mergeCompany': (args) => write('store.mergeCompany', args),
    'store.unmergeCompany': (args) => write('store.unmergeCompany', args),
    'store.deleteCompany': (args) => write('store.deleteCompany', args),
    'store.undeleteCompany': (args) => write('store.undeleteCompany', args),
    'store.deletedDocuments': (args) => ask('store.deletedDocuments', args),
    'store.forgetDeleted': (args) => write('store.forgetDeleted', args),
    'store.addAudit': (args) => write('store.addAudit', args),
    'store.audit': (args) => ask('store.audit', args),
    'store.companyRows': (args) => ask('store.companyRows', args),
    'store.otherRows': (args) => ask('store.otherRows', args),
    'store.replaceAll': (args) => write('store.replaceAll', args),
    'store.company': (args) => ask('store.company', args),
    'store.saveFigures': (args) => write('store.saveFigures', args),
    'store.saveCorrections': (args) => write('store.saveCorrections', args),
    'store.saveSettings': (args) => write('store.saveSettings', args),
    'store.programRecordIds': (args) => ask('store.programRecordIds', args),
    'store.isOriginalUsed': (args) => ask('store.isOriginalUsed', args),
    'store.programRecord': (args) => ask('store.programRecord', args),
    'store.saveProgramRecord': (args) => write('store.saveProgramRecord', args),
    'store.removeProgramRecord': (args) => write('store.removeProgramRecord', args),
    'store.othersMetrics': (args) => ask('store.othersMetrics', args),
  };
}
