import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What an unfinished write is called until it is renamed: a random UUID and this. */
export const PART_SUFFIX = '.part';

/** Whether a file of this name is a write that did not come to its end. */
export const isUnfinished = (name: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.part$/.test(name);

/** Makes the new name itself survive a power cut. Windows cannot open folders and does not need it. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

/** What can be written: all of it at once, or part by part, with turns for others between the parts. */
export type Written = Uint8Array | string | Iterable<Uint8Array | string>;

/** Writes a file so that whoever looks finds the old one or the whole new one, whatever happens meanwhile. */
export async function writeWhole(path: string, bytes: Written): Promise<void> {
  const folder = dirname(path);
  const part = join(folder, `${randomUUID()}${PART_SUFFIX}`);
  try {
    const handle = await open(part, 'wx');
    await handle
      .writeFile(bytes)
      .then(() => handle.sync())
      .finally(() => handle.close());
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  await syncFolder(folder);
}
