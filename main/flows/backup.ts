import type { BackupStanding } from '../../shared/contract.ts';
import { failure, type Result, success } from '../../shared/result.ts';
import type { StoredTables, StoreOperations, TableRows } from '../../shared/store/records.ts';
import type { Backups } from '../documents/index.ts';
import type { Gate } from './gate.ts';
import { reasonOf } from './reason-of.ts';

export interface BackupOptions {
  readonly store: StoreOperations;
  /** Through which all other writes to the store go. */
  readonly gate: Gate;
  /** Opens the folder that is chosen now. */
  readonly open: () => Promise<Backups>;
  /** The instant (ISO 8601). */
  readonly now: () => string;
  readonly onStanding: (standing: BackupStanding) => void;
  /** All that is stored is other than before. */
  readonly onRestored: (id: string) => void;
}

/** Keeps a copy of what is stored outside the store, a moment after each change. */
export interface BackupFlow {
  /** These companies changed; without any, only what belongs to none. */
  changed(companyIds: readonly string[]): void;
  /** Looks whether the store is still there, before anything more is written to it; all companies may have changed. */
  begin(): Promise<void>;
  /** Writes what is due, at once. */
  flush(): Promise<void>;
  isDue(): boolean;
  standing(): Promise<BackupStanding>;
  /** Puts a backup in the place of what is stored, which is backed up before. What is to be written meanwhile waits. */
  restore(id: string): Promise<Result<null>>;
  /** The store is meant to hold less than the newest backup: it is backed up as it is. */
  acceptEmpty(): Promise<Result<null>>;
}

/** A change is backed up this long after the last one, in milliseconds. */
const QUIET = 1_000;

const problemOf = (error: unknown): string =>
  `The last change is stored, but not backed up: ${reasonOf(error)}. Another backup folder can be chosen in Settings.`;

/** Rows of several parts as those of one store. */
function together(parts: readonly { readonly text: string }[]): TableRows {
  const tables: Record<string, unknown[]> = {};
  for (const { text } of parts)
    for (const [name, rows] of Object.entries(JSON.parse(text) as TableRows))
      tables[name] = [...(tables[name] ?? []), ...rows];
  return tables;
}

const statementsIn = ({ tables }: StoredTables): number => tables['statements']?.length ?? 0;

interface KeptPart {
  readonly sha256: string;
  readonly statements: number;
}

/** Makes the flow. One backup is written at a time; what changes meanwhile is in the next. */
export function createBackup({ store, gate, open, now, onStanding, onRestored }: BackupOptions): BackupFlow {
  /** Of each company as it was last kept; those that changed since are not in it. */
  const kept = new Map<string, KeptPart>();
  /** Counts changes: what was read before one is not what is stored after it. */
  let changes = 0;
  let due = false;
  let timer: NodeJS.Timeout | undefined;
  let problem: string | null = null;
  let storeLost = false;
  let last: Promise<unknown> = Promise.resolve();

  const standing = async (): Promise<BackupStanding> => {
    const backups = await open()
      .then((folder) => folder.list())
      .catch((error: unknown) => {
        problem = problemOf(error);
        return [];
      });
    return { backups, storeLost, problem };
  };
  const tell = async (): Promise<void> => onStanding(await standing());

  const keep = async (backups: Backups, companyId: string): Promise<KeptPart> => {
    const known = kept.get(companyId);
    if (known) return known;
    const before = changes;
    const rows = await store['store.companyRows']({ id: companyId });
    const part = { sha256: await backups.keepPart(JSON.stringify(rows.tables)), statements: statementsIn(rows) };
    if (changes === before) kept.set(companyId, part);
    return part;
  };
  const write = async (): Promise<void> => {
    due = false;
    const backups = await open();
    const others = await store['store.otherRows']({});
    const parts = [{ companyId: null as string | null, sha256: await backups.keepPart(JSON.stringify(others.tables)) }];
    let statements = 0;
    const companies = await store['store.companies']({});
    for (const { id } of companies) {
      const part = await keep(backups, id);
      statements += part.statements;
      parts.push({ companyId: id, sha256: part.sha256 });
    }
    const { version } = others;
    await backups.complete({ takenAt: now(), version, companies: companies.length, statements, parts });
  };
  const attempt = async (): Promise<void> => {
    try {
      await write();
      problem = null;
    } catch (error) {
      problem = problemOf(error);
      // Another folder may have none of the parts.
      kept.clear();
      due = true;
    }
    await tell();
  };
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn;
    return turn;
  };
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    return inTurn(async () => {
      if (due && !storeLost) await attempt();
    });
  };
  const changed = (companyIds: readonly string[]): void => {
    for (const id of companyIds) kept.delete(id);
    changes += 1;
    due = true;
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), QUIET);
  };
  /** Keeps what is stored now, so that it can be had back the same way; answers whether it is kept. */
  const keepPresent = async (): Promise<boolean> => {
    if ((await store['store.companies']({})).length === 0) return true;
    await attempt();
    return problem === null;
  };
  const replaceBy = async (id: string): Promise<Result<null>> => {
    try {
      // Read first: keeping what is stored now may push the oldest backup out.
      const { version, parts } = await (await open()).load(id);
      if (!(await keepPresent())) return failure('store_failed', `Nothing was restored. ${problem}`);
      await store['store.replaceAll']({ version, tables: together(parts) });
    } catch (error) {
      return failure('store_failed', `Nothing was restored: ${reasonOf(error)}.`);
    }
    storeLost = false;
    kept.clear();
    due = true;
    onRestored(id);
    await attempt();
    return success(null);
  };

  return {
    changed,
    flush,
    standing,
    isDue: () => due && !storeLost,
    begin: () =>
      gate.hold(async () => {
        const [companies, { backups }] = await Promise.all([store['store.companies']({}), standing()]);
        storeLost = companies.length < (backups[0]?.companies ?? 0);
        kept.clear();
        if (storeLost) await tell();
        else if (companies.length > 0 || backups.length > 0) changed([]);
      }),
    acceptEmpty: async () => {
      storeLost = false;
      due = true;
      await flush();
      return success(null);
    },
    restore: (id) => gate.hold(() => inTurn(() => replaceBy(id))),
  };
}
