import { useLiveQuery } from 'dexie-react-hooks';
import type { AccountSummary, Transaction } from '../../shared/model/index.ts';
import { readingDigest } from '../../shared/store/reading-digest.ts';
import type { AccountRecord, DocumentRecord, StatementRecord } from '../../shared/store/records.ts';
import { database } from '../database.ts';
import { accountsOf } from './accounts.ts';
import { correctedOf } from './read-statements.ts';
import { useSaidReading } from './use-said-reading.ts';

/** What the screens of one company show, transactions apart. */
export interface CompanyData {
  readonly documents: readonly DocumentRecord[];
  readonly accounts: readonly AccountRecord[];
  /** Judged by what a person read in their figures and rows, where they did. */
  readonly statements: readonly StatementRecord[];
  /** By statement, the rows of those in which a person corrected a cell. */
  readonly correctedRows: ReadonlyMap<string, readonly Transaction[]>;
  /** Digest of what was read of the files. */
  readonly read: string;
}

/** The same object until a record or what a person read in cells is another: all rows are put in order by it. */
export function useCompany(companyId: string): CompanyData | undefined {
  const records = useLiveQuery(async () => {
    const [documents, statements] = await Promise.all([
      database.documents.where({ companyId }).toArray(),
      database.statements.where({ companyId }).toArray(),
    ]);
    const read = readingDigest({ documents, statements });
    return { documents, accounts: accountsOf(statements), statements, read };
  }, [companyId]);
  const said = useSaidReading(companyId);
  return useLiveQuery(async () => {
    if (records === undefined || said === undefined) return undefined;
    const corrected = await correctedOf(records.statements, said);
    return { ...records, statements: corrected.statements, correctedRows: corrected.rows };
  }, [records, said]);
}

/** The computed figures by account; null until they are computed, undefined until first read. */
export const useSummaries = (companyId: string): readonly AccountSummary[] | null | undefined =>
  useLiveQuery(async () => (await database.figures.get(companyId))?.summaries ?? null, [companyId]);
