import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { failure, type Result, success } from '../../../shared/result.ts';
import { type FileSource, MAX_FILE_BYTES, readBytes, reasonOf, type SourceFile } from '../../flows/index.ts';

/** Files the page handed over, each behind a token until the queue is done with it. */
export interface Uploads {
  /** Takes a file in; answers its token. */
  receive(name: string, body: ReadableStream<Uint8Array> | null): Promise<Result<string>>;
  readonly findFiles: FileSource;
}

class TooLarge extends Error {}

/** Passes bytes on until there are too many. */
function atMost(limit: number): Transform {
  let seen = 0;
  return new Transform({
    transform: (chunk: Uint8Array, _encoding, next) => {
      seen += chunk.length;
      next(seen > limit ? new TooLarge() : null, chunk);
    },
  });
}

/** The name to show: no folders, no invisible characters, not endless. */
const shownName = (name: string): string =>
  name
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .split(/[/\\]/)
    .at(-1)
    ?.slice(0, 255) || 'File';

/** Opens an empty folder of uploads; what an earlier run left is removed. */
export async function openUploads(folder: string, limit = MAX_FILE_BYTES): Promise<Uploads> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const received = new Map<string, SourceFile>();

  const sourceFile = (token: string, fileName: string, path: string): SourceFile => ({
    fileName,
    load: async () =>
      readBytes(path).then(success, () => failure('file_unreadable', `${fileName} was lost on its way; add it again.`)),
    release: async () => {
      received.delete(token);
      await rm(path, { force: true });
    },
  });

  return {
    receive: async (name, body) => {
      const fileName = shownName(name);
      const token = randomBytes(32).toString('base64url');
      const path = join(folder, token);
      try {
        await pipeline(body ? Readable.fromWeb(body) : Readable.from([]), atMost(limit), createWriteStream(path));
      } catch (error) {
        await rm(path, { force: true });
        if (error instanceof TooLarge)
          return failure('too_large', `${fileName} is larger than ${limit / 1e6} MB; split it and add the parts.`);
        return failure('file_unreadable', `${fileName} did not arrive whole: ${reasonOf(error)}. Add it again.`);
      }
      received.set(token, sourceFile(token, fileName, path));
      return success(token);
    },
    findFiles: async (token) => {
      const file = received.get(token);
      return file
        ? success([file])
        : failure('file_missing', 'A file was added that had not been handed over; add it again.');
    },
  };
}
