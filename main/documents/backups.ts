import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { BackupHead } from '../../shared/contract.ts';
import { folderSize } from './folder-size.ts';
import { isUnfinished, writeWhole } from './write-whole.ts';

/** One part of a backup: the rows of one company, or those that belong to none. */
export interface BackupPart {
  /** Null: what belongs to no company. */
  readonly companyId: string | null;
  readonly text: string;
}

const manifestSchema = z.object({
  egret: z.literal('backup'),
  takenAt: z.string(),
  version: z.int().positive(),
  companies: z.int().nonnegative(),
  statements: z.int().nonnegative(),
  parts: z.array(z.object({ companyId: z.string().nullable(), sha256: z.string().regex(/^[0-9a-f]{64}$/) })),
});

type Manifest = z.infer<typeof manifestSchema>;

/** Backups in a folder, the newest kept by number and older ones by day. */
export interface Backups {
  /** Puts a part on disk, unless the same is there; answers what names it. */
  keepPart(text: string): Promise<string>;
  /** Completes a backup of parts that are kept, and drops the oldest backups. */
  complete(manifest: Omit<Manifest, 'egret'>): Promise<void>;
  /** Newest first. */
  list(): Promise<readonly BackupHead[]>;
  /** Throws where a file is missing or not what was written. */
  load(id: string): Promise<{ readonly version: number; readonly parts: readonly BackupPart[] }>;
  /** Bytes on disk. */
  size(): Promise<number>;
}

const PARTS = 'parts';
const SUFFIX = '.json';
/** The newest of all, and the last of each of so many hours and days. */
const NEWEST = 10;
const PERIODS = [
  { written: 'YYYY-MM-DDTHH', count: 24 },
  { written: 'YYYY-MM-DD', count: 30 },
];

const DAMAGED = 'a file of this backup is missing or damaged; choose another backup';
const isBackupId = (id: string): boolean => /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z$/.test(id);
const isPart = (name: string): boolean => /^[0-9a-f]{64}\.json$/.test(name);
const idOf = (takenAt: string): string => takenAt.replaceAll(/[:.]/g, '-');
const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The backups to keep, of ids from new to old: the newest, and the newest of each hour and day. */
export function keptBackups(ids: readonly string[]): ReadonlySet<string> {
  const ofPeriods = PERIODS.flatMap(({ written, count }) => {
    const periodOf = (id: string | undefined): string | undefined => id?.slice(0, written.length);
    return ids.filter((id, at) => periodOf(id) !== periodOf(ids[at - 1])).slice(0, count);
  });
  return new Set([...ids.slice(0, NEWEST), ...ofPeriods]);
}

/** Opens a folder of backups, made when missing. Parts lie under their content's hash, so what did not change is kept once. */
export async function openBackups(folder: string): Promise<Backups> {
  const partsFolder = join(folder, PARTS);
  await mkdir(partsFolder, { recursive: true, mode: 0o700 });
  const partPath = (sha256: string): string => join(partsFolder, `${sha256}${SUFFIX}`);

  const ids = async (): Promise<string[]> =>
    (await readdir(folder))
      .filter((name) => name.endsWith(SUFFIX) && isBackupId(name.slice(0, -SUFFIX.length)))
      .map((name) => name.slice(0, -SUFFIX.length))
      .sort()
      .reverse();
  const manifestOf = async (id: string): Promise<Manifest | null> => {
    const text = await readFile(join(folder, `${id}${SUFFIX}`), 'utf8');
    try {
      return manifestSchema.parse(JSON.parse(text));
    } catch {
      return null;
    }
  };
  /**
   * Drops what no kept backup refers to. A manifest that cannot be read keeps all parts where they are. The folder is one
   * that a person chose: what is not called as Egret calls its files is theirs.
   */
  const rotate = async (): Promise<void> => {
    const all = await ids();
    const kept = keptBackups(all);
    for (const id of all) if (!kept.has(id)) await rm(join(folder, `${id}${SUFFIX}`), { force: true });
    const manifests = await Promise.all([...kept].map(manifestOf));
    if (manifests.includes(null)) return;
    const used = new Set(manifests.flatMap((manifest) => manifest?.parts.map(({ sha256 }) => sha256 + SUFFIX) ?? []));
    for (const name of await readdir(partsFolder))
      if (isUnfinished(name) || (isPart(name) && !used.has(name))) await rm(join(partsFolder, name), { force: true });
  };

  return {
    keepPart: async (text) => {
      const sha256 = sha256Of(text);
      const there = await stat(partPath(sha256)).then(
        ({ size }) => size === Buffer.byteLength(text),
        () => false,
      );
      if (!there) await writeWhole(partPath(sha256), text);
      return sha256;
    },
    complete: async (manifest) => {
      const text = JSON.stringify({ egret: 'backup', ...manifest }, null, 1);
      await writeWhole(join(folder, `${idOf(manifest.takenAt)}${SUFFIX}`), text);
      await rotate();
    },
    list: async () => {
      const heads = (await ids()).map(async (id) => ({ id, manifest: await manifestOf(id) }));
      return (await Promise.all(heads)).flatMap(({ id, manifest }) => {
        if (manifest === null) return [];
        const { takenAt, version, companies, statements } = manifest;
        return [{ id, takenAt, version, companies, statements }];
      });
    },
    load: async (id) => {
      if (!isBackupId(id)) throw new RangeError(`${id} is no backup`);
      const manifest = await manifestOf(id);
      if (manifest === null) throw new Error(DAMAGED);
      const parts = await Promise.all(
        manifest.parts.map(async ({ companyId, sha256 }) => {
          const text = await readFile(partPath(sha256), 'utf8').catch(() => null);
          if (text === null || sha256Of(text) !== sha256) throw new Error(DAMAGED);
          return { companyId, text };
        }),
      );
      return { version: manifest.version, parts };
    },
    size: () => folderSize(folder),
  };
}
