import { open } from 'node:fs/promises';

/** A folder of an archive's list, or a file of it. */
interface Listed {
  readonly files?: Readonly<Record<string, Listed>>;
  /** It lies beside the archive, as a file of its own. */
  readonly unpacked?: boolean;
}

export interface ArchivedFile {
  /** Within the archive, with `/`. */
  readonly path: string;
  readonly isUnpacked: boolean;
}

/** Four sizes of four bytes each stand before the list; the last is the list's own. */
const HEAD = 16;
const LENGTH_AT = 12;

const filesIn = ({ files, unpacked = false }: Listed, path: string): ArchivedFile[] =>
  files === undefined
    ? [{ path, isUnpacked: unpacked }]
    : Object.entries(files).flatMap(([name, listed]) => filesIn(listed, path === '' ? name : `${path}/${name}`));

/** Every file that an asar archive lists. */
export async function asarFiles(archive: string): Promise<readonly ArchivedFile[]> {
  const file = await open(archive);
  try {
    const head = Buffer.alloc(HEAD);
    await file.read(head, 0, HEAD, 0);
    const list = Buffer.alloc(head.readUInt32LE(LENGTH_AT));
    await file.read(list, 0, list.length, HEAD);
    return filesIn(JSON.parse(list.toString('utf8')) as Listed, '');
  } finally {
    await file.close();
  }
}
