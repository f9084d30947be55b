import { expect } from 'vitest';
import type { DocumentReader } from '../../../main/flows/document-reader.ts';
import { readDocument } from '../../../main/flows/read-document.ts';
import type { ReadDocument } from '../../../shared/model/index.ts';
import type { ErrorCode } from '../../../shared/result.ts';
import { makeStatement } from '../../support/maker/index.ts';

/** A sound statement, which every reader must still read after a hostile file. */
export const SOUND = makeStatement('signed', 3);

/** Reads bytes as a user's file is read. */
export const readAs = (reader: DocumentReader, fileName: string, bytes: Uint8Array): Promise<ReadDocument> =>
  readDocument(reader, { fileName, bytes }, { passwords: [] });

/** Every row of the sound statement, proven. */
export function expectSound({ error, statements }: ReadDocument): void {
  expect(error).toBeNull();
  expect(statements).toMatchObject([{ verdict: 'proven' }]);
  expect(statements[0]?.transactions.map(({ amount }) => amount)).toEqual(SOUND.truth.rows.map(({ amount }) => amount));
}

/** The reader is as good as before: what it read last left nothing behind. */
export const expectNextToRead = async (reader: DocumentReader): Promise<void> =>
  expectSound(await readAs(reader, 'next.pdf', SOUND.pdf));

/** The file ends in an error that says which file and what to do, and the next one is read. */
export async function expectRefused(
  reader: DocumentReader,
  bytes: Uint8Array,
  code: ErrorCode,
  fileName = 'harm.pdf',
): Promise<void> {
  const { error, statements } = await readAs(reader, fileName, bytes);
  expect(error?.code).toBe(code);
  expect(error?.message).toContain(fileName);
  expect(error?.message).toMatch(/[.:] (Ask|Split|Scan) [^.]+\.$/);
  expect(statements).toEqual([]);
  await expectNextToRead(reader);
}
