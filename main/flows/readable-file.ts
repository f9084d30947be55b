import { open, readFile } from 'node:fs/promises';
import type { FormatReader } from '../formats/index.ts';
import { KIND_BYTES, kindOf } from '../reading/index.ts';
import { MAX_FILE_BYTES } from './file-source.ts';

/** Tells files that Egret reads from others. */
export type IsReadableFile = (path: string) => Promise<boolean>;

/** Whether a file is of a kind or a format that Egret reads, told by its content. Throws where it cannot be opened. */
export async function isReadableFile(formats: FormatReader, path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(KIND_BYTES), 0, KIND_BYTES, 0);
    if (kindOf(buffer.subarray(0, bytesRead)) !== null) return true;
    if ((await file.stat()).size > MAX_FILE_BYTES) return false;
  } finally {
    await file.close();
  }
  return formats.recognises(new Uint8Array(await readFile(path)));
}
