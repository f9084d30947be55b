import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { PART_SUFFIX, writeWhole } from '../documents/index.ts';
import { createOneAtATime } from '../flows/index.ts';
import type { RecordKind, Records, Scope, Stored } from '../heron/server/index.ts';

/** The folder of what belongs to no company. */
const NO_COMPANY = 'none';
const FILES = 'files';
const END_USER: RecordKind = 'endUser';
const JSON_SUFFIX = '.json';
const NOTHING: ReadonlySet<string> = new Set();

/** Only such names ever reach the file system, so no id can point outside the folder. */
const isName = (text: string): boolean => /^[\w-]{1,140}$/.test(text);

const keyOf = ({ owner, endUser }: Scope, kind: string, id: string): string =>
  JSON.stringify([owner, endUser, kind, id]);

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** What `read` answers, or `otherwise` where there is no such file or folder. */
async function unlessMissing<T, O>(read: Promise<T>, otherwise: O): Promise<T | O> {
  try {
    return await read;
  } catch (error) {
    if (isMissing(error)) return otherwise;
    throw error;
  }
}

/** What a crash left half written or half deleted is removed. */
async function removeUnfinished(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const unfinished = entries.filter(({ name }) => name.endsWith(PART_SUFFIX));
  await Promise.all(
    unfinished.map((entry) => rm(join(entry.parentPath, entry.name), { recursive: true, force: true })),
  );
}

/**
 * Keeps records in a folder: a JSON file each, written whole and renamed, in a folder a kind, in a folder a company, in a
 * folder an owner. One process at a time may use it.
 */
export async function openFolderStore(folder: string): Promise<Stored> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await removeUnfinished(folder);
  const oneAtATime = createOneAtATime();
  const revisions = new Map<string, number>();
  const made = new Set<string>();
  // Nobody else writes here, so that what a folder holds is asked of the disk once.
  const names = new Map<string, Promise<Set<string>>>();
  // Every request of a program looks at its company's.
  const endUsers = new Map<string, string>();

  /** Fails where there is no such folder: of what programs only ask for, nothing is remembered. */
  const namesIn = (kindFolder: string): Promise<Set<string>> => {
    const known = names.get(kindFolder);
    if (known) return known;
    const read = readdir(kindFolder).then((list) => new Set(list));
    names.set(kindFolder, read);
    read.catch(() => names.get(kindFolder) === read && names.delete(kindFolder));
    return read;
  };

  const placeOf = ({ owner, endUser }: Scope): string | null =>
    isName(owner) && isName(endUser ?? NO_COMPANY) ? join(folder, owner, endUser ?? NO_COMPANY) : null;
  const pathOf = (scope: Scope, kind: string, name: string): string | null => {
    const place = placeOf(scope);
    return place && isName(kind) && isName(name.replace(JSON_SUFFIX, '')) ? join(place, kind, name) : null;
  };
  const makeFolder = async (path: string): Promise<void> => {
    if (made.has(path)) return;
    await mkdir(path, { recursive: true, mode: 0o700 });
    made.add(path);
  };
  const changed = (scope: Scope): void => {
    const key = placeOf(scope) ?? '';
    revisions.set(key, (revisions.get(key) ?? 0) + 1);
  };
  const write = async (scope: Scope, kind: string, name: string, bytes: Uint8Array | string): Promise<void> => {
    const path = pathOf(scope, kind, name);
    if (path === null) throw new RangeError(`${kind} ${name} is no name of a record`);
    await makeFolder(dirname(path));
    // It may have been asked for a moment before it was made.
    const known = (await unlessMissing(namesIn(dirname(path)), null)) ?? (await namesIn(dirname(path)));
    await writeWhole(path, bytes);
    known.add(name);
    if (kind === END_USER && typeof bytes === 'string') endUsers.set(path, bytes);
    changed(scope);
  };
  const isKept = async (scope: Scope, kind: string, name: string): Promise<boolean> => {
    const path = pathOf(scope, kind, name);
    return path !== null && (await unlessMissing(namesIn(dirname(path)), NOTHING)).has(name);
  };
  const load = async <K extends RecordKind>(scope: Scope, kind: K, id: string): Promise<Records[K] | null> => {
    const path = pathOf(scope, kind, `${id}${JSON_SUFFIX}`);
    if (path === null || !(await isKept(scope, kind, `${id}${JSON_SUFFIX}`))) return null;
    const text = endUsers.get(path) ?? (await unlessMissing(readFile(path, 'utf8'), null));
    if (kind === END_USER && text !== null) endUsers.set(path, text);
    return text === null ? null : (JSON.parse(text) as Records[K]);
  };
  const remove = async (scope: Scope, kind: string, id: string): Promise<void> => {
    const path = pathOf(scope, kind, `${id}${JSON_SUFFIX}`);
    if (path !== null) {
      await rm(path, { force: true });
      (await unlessMissing(namesIn(dirname(path)), null))?.delete(`${id}${JSON_SUFFIX}`);
      endUsers.delete(path);
    }
    changed(scope);
  };

  return {
    endUsers: async (owner) => {
      const names = isName(owner) ? await unlessMissing(readdir(join(folder, owner)), []) : [];
      return names.filter((name) => name !== NO_COMPANY && isName(name)).sort();
    },
    ids: async (scope, kind) => {
      const place = placeOf(scope);
      const all = place ? [...(await unlessMissing(namesIn(join(place, kind)), NOTHING))] : [];
      return all.flatMap((name) => (name.endsWith(JSON_SUFFIX) ? name.slice(0, -JSON_SUFFIX.length) : [])).sort();
    },
    load,
    change: (scope, kind, id, next) =>
      oneAtATime(keyOf(scope, kind, id), async () => {
        const current = await load(scope, kind, id);
        const changedRecord = next(current);
        if (changedRecord === current) return current;
        if (changedRecord === null) await remove(scope, kind, id);
        else await write(scope, kind, `${id}${JSON_SUFFIX}`, JSON.stringify(changedRecord));
        return changedRecord;
      }),
    add: (scope, kind, id, json) =>
      oneAtATime(keyOf(scope, kind, id), async () => {
        const name = `${id}${JSON_SUFFIX}`;
        if (await isKept(scope, kind, name)) return false;
        await write(scope, kind, name, json);
        return true;
      }),
    forget: async (scope) => {
      const place = placeOf(scope);
      if (place === null) return;
      // Renamed first: after a crash the company is there whole or not at all.
      const gone = `${place}${PART_SUFFIX}`;
      await rm(gone, { recursive: true, force: true });
      await unlessMissing(rename(place, gone), undefined);
      for (const kept of [made, names, endUsers])
        for (const path of kept.keys()) if (path.startsWith(`${place}${sep}`)) kept.delete(path);
      changed(scope);
      await rm(gone, { recursive: true, force: true });
    },
    keepFile: async (scope, bytes) => {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      await write(scope, FILES, sha256, bytes);
      return sha256;
    },
    loadFile: async (scope, sha256) => {
      const path = pathOf(scope, FILES, sha256);
      const bytes = path === null ? null : await unlessMissing(readFile(path), null);
      return bytes && new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    },
    dropFile: async (scope, sha256) => {
      const path = pathOf(scope, FILES, sha256);
      if (path !== null) await rm(path, { force: true });
      changed(scope);
    },
    revision: (scope) => revisions.get(placeOf(scope) ?? '') ?? 0,
  };
}
