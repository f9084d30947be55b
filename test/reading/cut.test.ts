import { afterAll, expect, test } from 'vitest';
import { createReader } from '../../main/reading/index.ts';
import type { PageWords } from '../../shared/model/index.ts';
import { makeStatement } from '../support/maker/index.ts';
import { pdfOf } from '../support/odd-pdf.ts';

const reader = createReader();
afterAll(() => reader.close());

const asked = { fileName: 'a.pdf', passwords: [] };
const cut = (bytes: Uint8Array, parts: readonly (readonly number[])[]) => reader.cut(bytes, { ...asked, parts });

async function pagesOf(bytes: Uint8Array): Promise<readonly PageWords[]> {
  const read = await reader.read(bytes, asked);
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

/** Pages as they stand, whatever number they have. */
const unnumbered = (pages: readonly PageWords[]) =>
  pages.map(({ number: _, words, ...page }) => ({ ...page, words: words.map(({ page: __, ...word }) => word) }));

const three = pdfOf((document) => {
  document
    .text('first', 50, 50)
    .addPage({ size: [300, 400] })
    .text('second', 20, 30);
  document.addPage().rotate(90).text('third', 60, -70);
});

test('each part has the pages that were asked for, word for word where they stood', async () => {
  const whole = await pagesOf(three);
  const parts = await cut(three, [[1, 3], [2]]);
  if (!parts.ok) throw new Error(parts.error.message);
  const [first, second] = await Promise.all(parts.value.map(pagesOf));
  const at = (...numbers: readonly number[]) => numbers.map((number) => whole[number - 1] as PageWords);
  expect(whole.map(({ words }) => words.map(({ text }) => text))).toEqual([['first'], ['second'], ['third']]);
  expect(unnumbered(first ?? [])).toEqual(unnumbered(at(1, 3)));
  expect(unnumbered(second ?? [])).toEqual(unnumbered(at(2)));
});

test('the pages of a statement, each cut out, say what they said together', async () => {
  const { pdf } = makeStatement('consolidated', 3);
  const whole = await pagesOf(pdf);
  const parts = await cut(
    pdf,
    whole.map(({ number }) => [number]),
  );
  if (!parts.ok) throw new Error(parts.error.message);
  const read = (await Promise.all(parts.value.map(pagesOf))).flat();
  expect(whole.length).toBeGreaterThan(1);
  expect(unnumbered(read)).toEqual(unnumbered(whole));
});

test('what is typed into a form stays in the part that has its page', async () => {
  const form = pdfOf((document) => {
    document.text('Amount:', 50, 50).initForm().formText('amount', 120, 46, 100, 16, { value: '75,000.00' });
    document.addPage().text('second', 50, 50);
  });
  const parts = await cut(form, [[1], [2]]);
  if (!parts.ok) throw new Error(parts.error.message);
  const read = await Promise.all(parts.value.map(pagesOf));
  expect(read.map(([page]) => page?.words.map(({ text }) => text))).toEqual([['Amount:', '75,000.00'], ['second']]);
});

test.each([
  ['a page left out', [[1, 2]]],
  [
    'a page named twice',
    [
      [1, 2],
      [2, 3],
    ],
  ],
  [
    'a page that is not there',
    [
      [1, 2],
      [3, 4],
    ],
  ],
  ['pages counted from 0', [[0, 1], [2]]],
])('%s is refused with the number of pages', async (_, parts) => {
  const refused = await cut(three, parts);
  expect(refused).toMatchObject({ ok: false, error: { code: 'invalid_request' } });
  expect(!refused.ok && refused.error.message).toContain('has 3 pages');
});

test('what is no PDF, or a broken one, is refused, and the next file is cut', async () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]);
  expect(await cut(png, [[1]])).toMatchObject({ ok: false, error: { code: 'not_recognised' } });
  expect(await cut(three.slice(0, 200), [[1]])).toMatchObject({ ok: false, error: { code: 'pdf_broken' } });
  expect(await cut(three, [[1], [2], [3]])).toMatchObject({ ok: true });
});
