import { useLiveQuery } from 'dexie-react-hooks';
import { database } from '../database.ts';
import { type CompanyEntry, companyEntries } from './companies.ts';

/** Every company, as the store has it now; undefined until first read. */
export const useCompanies = (): readonly CompanyEntry[] | undefined =>
  useLiveQuery(async () =>
    companyEntries(...(await Promise.all([database.companies.toArray(), database.statements.toArray()]))),
  );
