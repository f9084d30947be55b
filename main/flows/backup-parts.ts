import type { StoredTables, StoreOperations } from '../../shared/store/records.ts';
import type { Backups, KeptPart } from '../documents/index.ts';

/** What is stored, as the parts of a backup; what did not change since the last one is not read again. */
export interface BackupParts {
  /** These companies changed; without any, only what belongs to none. */
  changed(companyIds: readonly string[]): void;
  /** Nothing is known of what is kept: another folder may have none of it. */
  forget(): void;
  /**
   * Completes a backup of what is stored. Answers false, and completes none, where something changed meanwhile: parts of
   * different moments could lack a file that went from one company to another.
   *
   * @param now the instant (ISO 8601)
   */
  write(backups: Backups, now: () => string): Promise<boolean>;
}

interface CompanyPart extends KeptPart {
  readonly statements: number;
}

const statementsIn = ({ tables }: StoredTables): number => tables['statements']?.length ?? 0;

export function createBackupParts(store: StoreOperations): BackupParts {
  /** Of each company as it was last kept; those that changed since are not in it. */
  const kept = new Map<string, CompanyPart>();
  /** Counts changes: what was read before one is not what is stored after it. */
  let changes = 0;

  const keep = async (backups: Backups, companyId: string): Promise<CompanyPart> => {
    const known = kept.get(companyId);
    if (known && (await backups.hasPart(known))) return known;
    const before = changes;
    const rows = await store['store.companyRows']({ id: companyId });
    const part = { ...(await backups.keepPart(JSON.stringify(rows.tables))), statements: statementsIn(rows) };
    if (changes === before) kept.set(companyId, part);
    return part;
  };

  return {
    changed: (companyIds) => {
      for (const id of companyIds) kept.delete(id);
      changes += 1;
    },
    forget: () => kept.clear(),
    write: async (backups, now) => {
      const before = changes;
      const { version, tables } = await store['store.otherRows']({});
      const { sha256 } = await backups.keepPart(JSON.stringify(tables));
      const parts: { companyId: string | null; sha256: string }[] = [{ companyId: null, sha256 }];
      let statements = 0;
      const companies = await store['store.companies']({});
      for (const { id } of companies) {
        const part = await keep(backups, id);
        statements += part.statements;
        parts.push({ companyId: id, sha256: part.sha256 });
      }
      if (changes !== before) return false;
      await backups.complete({ takenAt: now(), version, companies: companies.length, statements, parts });
      return true;
    },
  };
}
