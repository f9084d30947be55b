import { access, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { folderSize } from './folder-size.ts';
import { PART_SUFFIX, writeWhole } from './write-whole.ts';

/** What an original may be: the end of its name on disk. `data`: a file without pages. */
const KINDS = ['pdf', 'png', 'jpeg', 'tiff', 'data'] as const;
export type OriginalKind = (typeof KINDS)[number];

/** The files people added, byte for byte, each under the SHA-256 of its bytes. */
export interface Originals {
  /** Puts a file on disk for good; one that is there already is left alone. */
  keep(id: string, kind: OriginalKind, bytes: Uint8Array): Promise<void>;
  /** Where a file lies, or null when there is none of that id. */
  find(id: string): Promise<string | null>;
  /** A file's bytes, or null when there is none of that id. */
  load(id: string): Promise<Uint8Array | null>;
  /** Bytes on disk of all of them. */
  size(): Promise<number>;
  /** Takes a file off the disk; one that is not there is gone already. */
  remove(id: string): Promise<void>;
}

/** Only such names ever reach the file system, so no id can point outside the folder. */
export const isDocumentId = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

async function removeUnfinished(folder: string): Promise<void> {
  const names = await readdir(folder);
  await Promise.all(names.filter((name) => name.endsWith(PART_SUFFIX)).map((name) => rm(join(folder, name))));
}

/** Opens the folder of originals, made when missing; what a crash left half written is removed. */
export async function openOriginals(folder: string): Promise<Originals> {
  await mkdir(folder, { recursive: true });
  await removeUnfinished(folder);

  const find = async (id: string): Promise<string | null> => {
    if (!isDocumentId(id)) return null;
    const there = KINDS.map((kind) => {
      const path = join(folder, `${id}.${kind}`);
      return access(path).then(
        () => path,
        () => null,
      );
    });
    return (await Promise.all(there)).find((path) => path !== null) ?? null;
  };

  return {
    find,
    load: async (id) => {
      const path = await find(id);
      if (path === null) return null;
      const { buffer, byteOffset, byteLength } = await readFile(path);
      return new Uint8Array(buffer, byteOffset, byteLength);
    },
    size: () => folderSize(folder),
    remove: async (id) => {
      const path = await find(id);
      if (path !== null) await rm(path, { force: true });
    },
    keep: async (id, kind, bytes) => {
      if (!isDocumentId(id)) throw new RangeError(`${id} is not the hash of a document`);
      if ((await find(id)) !== null) return;
      // Whoever lost the folder is told to add its files again.
      await mkdir(folder, { recursive: true });
      await writeWhole(join(folder, `${id}.${kind}`), bytes);
    },
  };
}
