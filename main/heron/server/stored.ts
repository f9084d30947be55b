import type { Records } from './records.ts';

/** Whose records: an owner's own, or those of one of their companies. */
export interface Scope {
  /** The key that may see them. */
  readonly owner: string;
  /** `eus_…`; null: records of no company. */
  readonly endUser: string | null;
}

export type RecordKind = keyof Records;

/**
 * What is stored, whatever it is stored in. A record is there whole or not at all, and once a promise resolves it outlives
 * the process. Ids are chosen by the caller and are safe as names of files (letters, digits, `_`, `-`).
 */
export interface Stored {
  /** The companies of an owner, by `eus_…`. */
  endUsers(owner: string): Promise<readonly string[]>;
  /** The ids of records of a kind, sorted. */
  ids(scope: Scope, kind: RecordKind): Promise<readonly string[]>;
  load<K extends RecordKind>(scope: Scope, kind: K, id: string): Promise<Records[K] | null>;
  /**
   * Replaces a record by what `next` makes of it; null where there is none, and null to remove it. Changes of one record
   * happen one after the other. A `next` that throws changes nothing.
   */
  change<K extends RecordKind>(
    scope: Scope,
    kind: K,
    id: string,
    next: (current: Records[K] | null) => Records[K] | null,
  ): Promise<Records[K] | null>;
  /**
   * Keeps a record that is written already. Where there is one of that id, that one stays.
   *
   * @param json the record
   * @returns whether there was none
   */
  add(scope: Scope, kind: RecordKind, id: string, json: string): Promise<boolean>;
  /** Removes a company with everything in it. */
  forget(scope: Scope): Promise<void>;
  /** Keeps the bytes of a file; answers their SHA-256. */
  keepFile(scope: Scope, bytes: Uint8Array): Promise<string>;
  loadFile(scope: Scope, sha256: string): Promise<Uint8Array | null>;
  /** Removes the bytes of a file; that there are none is no error. */
  dropFile(scope: Scope, sha256: string): Promise<void>;
  /** Another number after every change in the scope, so that what was computed of it can be kept until then. */
  revision(scope: Scope): number;
}

/** All records of a kind, by id. */
export async function loadAll<K extends RecordKind>(stored: Stored, scope: Scope, kind: K): Promise<Records[K][]> {
  const ids = await stored.ids(scope, kind);
  const records = await Promise.all(ids.map((id) => stored.load(scope, kind, id)));
  return records.filter((record) => record !== null);
}
