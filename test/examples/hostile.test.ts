import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createDocumentReader } from '../../main/flows/document-reader.ts';
import { readDocument } from '../../main/flows/read-document.ts';
import { EXAMPLES, hasExamples } from '../support/examples.ts';

const folder = join(EXAMPLES, 'hostile');
const files = hasExamples ? readdirSync(folder) : [];
const reader = createDocumentReader({ workers: 2 });
afterAll(() => reader.close());

describe.skipIf(!hasExamples)('odd, broken and malicious files', () => {
  test('all of them are there', () => expect(files).toHaveLength(175));

  test.each(files)('%s ends in a clear result and yields no row', async (name) => {
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    const document = await readDocument(reader, { fileName: name, bytes }, { passwords: [] });
    expect(document.statements).toEqual([]);
    const said = document.error ? document.error.message : document.findings[0]?.message;
    expect(said).toMatch(/^\p{Lu}|^\S+\.pdf /u);
  });
});
