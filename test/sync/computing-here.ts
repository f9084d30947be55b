import { createCalculatedCompanies, createOpenCompanies } from '../../main/flows/index.ts';
import { createSyncComputing, type SyncComputing } from '../../main/sync/index.ts';

/** Computes for sync in the thread of the test, on the day that its tests speak of. */
export const computingHere = (): SyncComputing =>
  createSyncComputing(
    createCalculatedCompanies({ openCompany: createOpenCompanies(), version: '1', today: () => '2026-06-30' }),
  );
