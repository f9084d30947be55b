import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BackupHead } from '../../shared/contract.ts';
import { type BackupManifest, backupIdOf, isBackupId, readManifest, writeManifest } from './backup-manifest.ts';
import { folderSize } from './folder-size.ts';
import { keptBackups } from './kept-backups.ts';
import { isUnfinished, writeWhole } from './write-whole.ts';

/** One part of a backup: the rows of one company, or those that belong to none. */
export interface BackupPart {
  /** Null: what belongs to no company. */
  readonly companyId: string | null;
  readonly text: string;
}

/** A part on disk. */
export interface KeptPart {
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
}

/** Backups in a folder, the newest kept by number and older ones by day. */
export interface Backups {
  /** Puts a part on disk, unless the same is there. */
  keepPart(text: string): Promise<KeptPart>;
  /** Whether a part is still there, in its whole length. */
  hasPart(part: KeptPart): Promise<boolean>;
  /** Completes a backup of parts that are kept, and drops the oldest backups. */
  complete(manifest: BackupManifest): Promise<void>;
  /** Newest first. */
  list(): Promise<readonly BackupHead[]>;
  /** Throws where a file is missing or not what was written. */
  load(id: string): Promise<Pick<BackupManifest, 'takenAt' | 'version'> & { readonly parts: readonly BackupPart[] }>;
  /**
   * Which files, by their ids, the backups speak of: whoever restores one needs them. Throws where a backup cannot be
   * read, for it may speak of any.
   */
  naming(documentIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** Bytes on disk. */
  size(): Promise<number>;
}

const PARTS = 'parts';
const SUFFIX = '.json';

/** Wherever one stands: the parts of other versions name files in tables of their own. */
const DOCUMENT_ID = /[0-9a-f]{64}/g;

const DAMAGED = 'a file of this backup is missing or damaged; choose another backup';
const isPart = (name: string): boolean => /^[0-9a-f]{64}\.json$/.test(name);
const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Opens a folder of backups, made when missing. Parts lie under their content's hash, so what did not change is kept once. */
export async function openBackups(folder: string): Promise<Backups> {
  const partsFolder = join(folder, PARTS);
  await mkdir(partsFolder, { recursive: true, mode: 0o700 });
  const partPath = (sha256: string): string => join(partsFolder, `${sha256}${SUFFIX}`);
  const manifestPath = (id: string): string => join(folder, `${id}${SUFFIX}`);
  const manifestOf = async (id: string): Promise<BackupManifest | null> =>
    readManifest(await readFile(manifestPath(id), 'utf8'));

  const ids = async (): Promise<string[]> =>
    (await readdir(folder))
      .filter((name) => name.endsWith(SUFFIX) && isBackupId(name.slice(0, -SUFFIX.length)))
      .map((name) => name.slice(0, -SUFFIX.length))
      .sort()
      .reverse();
  const hasPart = ({ sha256, size }: KeptPart): Promise<boolean> =>
    stat(partPath(sha256)).then(
      (found) => found.size === size,
      () => false,
    );
  /** Newest first; one whose manifest cannot be read is left out. */
  const heads = async (): Promise<BackupHead[]> => {
    const there = new Set(await readdir(partsFolder));
    const read = (await ids()).map(async (id) => ({ id, manifest: await manifestOf(id) }));
    return (await Promise.all(read)).flatMap(({ id, manifest }) => {
      if (manifest === null) return [];
      const { takenAt, version, companies, statements, parts } = manifest;
      return [
        {
          id,
          takenAt,
          version,
          companies,
          statements,
          isWhole: parts.every(({ sha256 }) => there.has(sha256 + SUFFIX)),
        },
      ];
    });
  };
  /** Those to keep. What is not whole pushes out nothing that is. */
  const kept = async (all: readonly string[]): Promise<ReadonlySet<string>> => {
    const whole = (await heads()).filter(({ isWhole }) => isWhole).map(({ id }) => id);
    return new Set([...keptBackups(all), ...keptBackups(whole)]);
  };
  /**
   * Drops what no kept backup refers to. A manifest that cannot be read keeps all parts where they are. The folder is one
   * that a person chose: what is not called as Egret calls its files is theirs.
   */
  const rotate = async (): Promise<void> => {
    const all = await ids();
    const staying = await kept(all);
    for (const id of all) if (!staying.has(id)) await rm(manifestPath(id), { force: true });
    const manifests = await Promise.all([...staying].map(manifestOf));
    if (manifests.includes(null)) return;
    const used = new Set(manifests.flatMap((manifest) => manifest?.parts.map(({ sha256 }) => sha256 + SUFFIX) ?? []));
    for (const name of await readdir(partsFolder))
      if (isUnfinished(name) || (isPart(name) && !used.has(name))) await rm(join(partsFolder, name), { force: true });
  };

  return {
    hasPart,
    keepPart: async (text) => {
      const part = { sha256: sha256Of(text), size: Buffer.byteLength(text) };
      if (!(await hasPart(part))) await writeWhole(partPath(part.sha256), text);
      return part;
    },
    complete: async (manifest) => {
      await writeWhole(manifestPath(backupIdOf(manifest.takenAt)), writeManifest(manifest));
      await rotate();
    },
    list: heads,
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
      return { takenAt: manifest.takenAt, version: manifest.version, parts };
    },
    naming: async (documentIds) => {
      const manifests = await Promise.all((await ids()).map(manifestOf));
      const parts = manifests.flatMap((manifest) => {
        if (manifest === null) throw new Error(DAMAGED);
        return manifest.parts;
      });
      const [unnamed, named] = [new Set(documentIds), new Set<string>()];
      for (const sha256 of new Set(parts.map((part) => part.sha256))) {
        if (unnamed.size === 0) break;
        for (const [id] of (await readFile(partPath(sha256), 'utf8')).matchAll(DOCUMENT_ID))
          if (unnamed.delete(id)) named.add(id);
      }
      return named;
    },
    size: () => folderSize(folder),
  };
}
