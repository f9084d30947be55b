import { readFile } from 'node:fs/promises';
import type { Result } from '../../shared/result.ts';
import { LIMITS } from '../reading/index.ts';

/** The largest file that is taken in at all. */
export const MAX_FILE_BYTES: number = LIMITS.bytes;

/** A file on its way in. */
export interface SourceFile {
  readonly fileName: string;
  /** May be called again: a file that waits for its password is not kept in memory. */
  load(): Promise<Result<Uint8Array>>;
  /** The queue is done with it. */
  release(): Promise<void>;
}

/** Finds the files behind a reference from the page: a path, a folder's path, or an upload's token. */
export type FileSource = (reference: string) => Promise<Result<readonly SourceFile[]>>;

/** A file's bytes as a plain array: a Buffer's `slice` would share its memory where others expect a copy. */
export async function readBytes(path: string): Promise<Uint8Array> {
  const { buffer, byteOffset, byteLength } = await readFile(path);
  return new Uint8Array(buffer, byteOffset, byteLength);
}
