import { useLiveQuery } from 'dexie-react-hooks';
import { database } from '../database.ts';
import { type CompanyEntry, companyEntries } from './companies.ts';
import { correctedOf } from './read-statements.ts';

/** Every company, as the store has it now; undefined until first read. */
export const useCompanies = (): readonly CompanyEntry[] | undefined =>
  useLiveQuery(async () => {
    const [companies, statements, said] = await Promise.all([
      database.companies.toArray(),
      database.statements.toArray(),
      database.corrections.toArray(),
    ]);
    const corrected = await correctedOf(statements, {
      cells: said.flatMap(({ cells }) => cells),
      printed: said.flatMap(({ printed = [] }) => printed),
    });
    return companyEntries(companies, corrected.statements);
  });
