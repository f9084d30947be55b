import { readCorrections, writeCorrections } from '../../shared/corrections-file.ts';
import type { Corrections } from '../../shared/model/index.ts';
import { failure, type Result, success } from '../../shared/result.ts';
import type { StoredCompany, StoreOperations } from '../../shared/store/records.ts';
import { type PreviewedChange, previewCorrections, rowsOf } from '../enrichment/index.ts';
import { gatherAccounts } from '../statements/index.ts';
import { readDocumentsOf } from './stored-company.ts';

export interface CorrectionsOptions {
  readonly store: StoreOperations;
  /** After the corrections of a company have changed. */
  readonly onChanged: (companyId: string) => void;
}

/** What people say over inference, kept by company. */
export interface CorrectionsFlow {
  /** Replaces all rules and corrections of a company; the former list undoes it. */
  save(companyId: string, corrections: Corrections): Promise<Result<null>>;
  /** What saving them would change. */
  preview(companyId: string, corrections: Corrections): Promise<Result<readonly PreviewedChange[]>>;
  /** The company's rules and corrections as a file. */
  write(companyId: string): Promise<Result<string>>;
  /** Takes the rules and corrections of a file in place of the company's. */
  read(companyId: string, file: string): Promise<Result<null>>;
}

/** Stores, previews, writes and reads corrections. */
export function createCorrections({ store, onChanged }: CorrectionsOptions): CorrectionsFlow {
  const withCompany = async <T>(id: string, use: (company: StoredCompany) => Promise<T> | T): Promise<Result<T>> => {
    const stored = await store['store.company']({ id });
    return stored ? success(await use(stored)) : failure('not_found', 'This company is no longer in the store.');
  };
  const save = (companyId: string, { rules, feedback }: Corrections): Promise<Result<null>> =>
    withCompany(companyId, async () => {
      await store['store.saveCorrections']({ companyId, rules, feedback });
      onChanged(companyId);
      return null;
    });
  return {
    save,
    preview: (companyId, corrections) =>
      withCompany(companyId, (stored) => {
        const statements = readDocumentsOf(stored).flatMap((document) => document.statements);
        return previewCorrections(rowsOf(gatherAccounts(statements)), stored.corrections, corrections);
      }),
    write: (companyId) => withCompany(companyId, ({ corrections }) => writeCorrections(corrections)),
    read: async (companyId, file) => {
      const corrections = readCorrections(file);
      return corrections.ok ? save(companyId, corrections.value) : corrections;
    },
  };
}
