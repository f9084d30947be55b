import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { createDocumentReader, type DocumentReader } from '../../main/flows/document-reader.ts';
import { readDocument } from '../../main/flows/read-document.ts';
import type { PageWords } from '../../shared/model/index.ts';
import { makeStatement } from '../support/maker/index.ts';
import { onePagePdf } from '../support/raw-pdf.ts';
import { type Damage, damage } from './damage-bytes.ts';
import { expectPlaced } from './expect-placed.ts';
import { PATIENCE, search } from './fuzz.ts';
import { unpackedPdf } from './unpacked-pdf.ts';

/**
 * A file that arrives damaged ends in statements whose rows have a place, or in a sentence that names it and says what
 * to do; whatever it was, the next file is read.
 */
const RUNS = 60;
const NAME = 'damaged.pdf';

const reader = createDocumentReader({ silence: 5_000 });
afterAll(() => reader.close());

const next = onePagePdf('BT /F 12 Tf 20 100 Td (next) Tj ET');

async function expectNextToRead(): Promise<void> {
  const pages = await reader.pages.read(next, { fileName: 'next.pdf', passwords: [] });
  expect(pages.ok && pages.value[0]?.words[0]?.text).toBe('next');
}

/** A reader that keeps the pages of what it read last. */
function recording(): { readonly recorder: DocumentReader; readonly pages: () => readonly PageWords[] } {
  let pages: readonly PageWords[] = [];
  const read: DocumentReader['pages']['read'] = async (...file) => {
    const result = await reader.pages.read(...file);
    if (result.ok) pages = result.value;
    return result;
  };
  return { recorder: { ...reader, pages: { ...reader.pages, read } }, pages: () => pages };
}

async function expectClear(bytes: Uint8Array): Promise<void> {
  const { recorder, pages } = recording();
  const document = await readDocument(recorder, { fileName: NAME, bytes }, { passwords: [], ocr: 'never' });
  if (document.error) {
    expect(document.error.code).toMatch(
      /^(file_empty|not_recognised|pdf_broken|password_required|too_many_pages|timed_out|out_of_memory)$/,
    );
    expect(document.error.message).toContain(NAME);
    expect(document.error.message).toMatch(/[.:] ?(Ask|Split|Scan|give) .*\.$/);
  } else {
    expect(document.pages).toBe(pages().length);
    expectPlaced(document, pages());
  }
  await expectNextToRead();
}

const damagedBy = (pdf: Uint8Array, damages: readonly Damage[]): Uint8Array =>
  new Uint8Array(damages.reduce((bytes: Buffer, { done }) => done(bytes), Buffer.from(pdf)));

describe.each(['signed', 'card', 'uk'] as const)('a damaged statement of the family %s', (family) => {
  const { pdf } = makeStatement(family, 11);
  test.each([
    ['as it is stored', pdf],
    ['inside what is packed', unpackedPdf(pdf)],
  ])('%s', { timeout: PATIENCE }, async (_, bytes) => {
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 6 }), (damages) =>
        expectClear(damagedBy(bytes, damages)),
      ),
      search(RUNS),
    );
  });
});
