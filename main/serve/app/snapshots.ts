import type { StoredCompany, StoreOperations } from '../../../shared/store/records.ts';

/** Companies as they are stored, each read once until something in it changes. */
export interface Snapshots {
  /** Null where the store has no such company. */
  of(companyId: string): Promise<StoredCompany | null>;
  /** Another number after every change of a company, or of what belongs to none. */
  revision(companyId: string): number;
  /** These were changed, by whomever; null: everything. */
  changed(companyIds: readonly string[] | null): void;
}

const KEPT = 4;

/** No company read yet. */
export function createSnapshots(store: Pick<StoreOperations, 'store.company'>): Snapshots {
  const kept = new Map<string, { readonly revision: number; readonly company: Promise<StoredCompany | null> }>();
  const revisions = new Map<string, number>();
  let everything = 0;
  const revision = (companyId: string): number => everything + (revisions.get(companyId) ?? 0);
  return {
    of: (companyId) => {
      const now = revision(companyId);
      const known = kept.get(companyId);
      const entry =
        known?.revision === now ? known : { revision: now, company: store['store.company']({ id: companyId }) };
      kept.delete(companyId);
      kept.set(companyId, entry);
      entry.company.catch(() => kept.get(companyId) === entry && kept.delete(companyId));
      const [oldest] = kept.keys();
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
      return entry.company;
    },
    revision,
    changed: (companyIds) => {
      if (companyIds === null) everything += 1;
      for (const id of companyIds ?? []) revisions.set(id, (revisions.get(id) ?? 0) + 1);
    },
  };
}
