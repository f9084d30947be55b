import type { RecordKind, Records, Scope } from '../../heron/server/index.ts';

/** The records of one kind, as `Stored` has them for all kinds. */
export interface KeptRecords<K extends RecordKind> {
  ids(scope: Scope): Promise<readonly string[]>;
  load(scope: Scope, id: string): Promise<Records[K] | null>;
  /** Changes of one record come one after the other. */
  change(scope: Scope, id: string, next: (current: Records[K] | null) => Records[K] | null): Promise<Records[K] | null>;
}

/** All of a kind in a scope. */
export async function allOf<K extends RecordKind>(records: KeptRecords<K>, scope: Scope): Promise<Records[K][]> {
  const all = await Promise.all((await records.ids(scope)).map((id) => records.load(scope, id)));
  return all.filter((record) => record !== null);
}
