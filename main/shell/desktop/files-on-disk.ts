import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { failure, type Result, success } from '../../../shared/result.ts';
import { type FileSource, type IsReadableFile, MAX_FILE_BYTES, readBytes, type SourceFile } from '../../flows/index.ts';

async function load(path: string): Promise<Result<Uint8Array>> {
  const fileName = basename(path);
  try {
    const { size } = await stat(path);
    if (size > MAX_FILE_BYTES)
      return failure('too_large', `${fileName} is larger than ${MAX_FILE_BYTES / 1e6} MB; split it and add the parts.`);
    return success(await readBytes(path));
  } catch {
    return failure('file_unreadable', `${fileName} could not be opened; check that it is still there and may be read.`);
  }
}

const sourceFile = (path: string): SourceFile => ({
  fileName: basename(path),
  load: () => load(path),
  release: async () => {},
});

/** What PDFs and pictures of pages are called. */
const READABLE = /\.(pdf|png|jpe?g|tiff?)$/i;

/** A folder's PDFs and pictures, told by their names so that a damaged one is not passed over, and whatever else Egret reads. */
async function readableBelow(folder: string, isReadable: IsReadableFile): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await readableBelow(path, isReadable)));
    else if (entry.isFile() && (READABLE.test(entry.name) || (await isReadable(path)))) found.push(path);
  }
  return found;
}

/** Files by path; a folder stands for what Egret reads in it. */
export const filesOnDisk =
  (isReadable: IsReadableFile): FileSource =>
  async (path) => {
    try {
      if (!(await stat(path)).isDirectory()) return success([sourceFile(path)]);
      const files = await readableBelow(path, isReadable);
      return files.length > 0
        ? success(files.map(sourceFile))
        : failure(
            'file_missing',
            `The folder ${basename(path)} holds no PDF, no picture of a page and no bank's file that Egret knows.`,
          );
    } catch {
      return failure('file_missing', `${basename(path)} could not be found; check that it is still there.`);
    }
  };
