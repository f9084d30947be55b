import { useLiveQuery } from 'dexie-react-hooks';
import type { AccountSummary } from '../../shared/model/index.ts';
import type { AccountRecord, DocumentRecord, StatementRecord } from '../../shared/store/records.ts';
import { database } from '../database.ts';
import { accountsOf } from './accounts.ts';

/** What the screens of one company show, transactions apart. */
export interface CompanyData {
  readonly documents: readonly DocumentRecord[];
  readonly accounts: readonly AccountRecord[];
  readonly statements: readonly StatementRecord[];
}

export const useCompany = (companyId: string): CompanyData | undefined =>
  useLiveQuery(async () => {
    const [documents, statements] = await Promise.all([
      database.documents.where({ companyId }).toArray(),
      database.statements.where({ companyId }).toArray(),
    ]);
    return { documents, accounts: accountsOf(statements), statements };
  }, [companyId]);

/** The computed figures by account; null until they are computed, undefined until first read. */
export const useSummaries = (companyId: string): readonly AccountSummary[] | null | undefined =>
  useLiveQuery(async () => (await database.figures.get(companyId))?.summaries ?? null, [companyId]);
