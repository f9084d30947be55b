import PDFDocument from 'pdfkit';
import { afterAll, describe, expect, test } from 'vitest';
import { createReader } from '../../main/reading/index.ts';
import { onePagePdf } from '../support/raw-pdf.ts';

const reader = createReader();
afterAll(() => reader.close());

const read = (bytes: Uint8Array, passwords: string[] = []) => reader.read(bytes, { fileName: 'a.pdf', passwords });

async function texts(bytes: Uint8Array): Promise<string[]> {
  const pages = await read(bytes);
  if (!pages.ok) throw new Error(pages.error.message);
  return pages.value.flatMap(({ words }) => words.map(({ text }) => text));
}

function protectedPdf(password: string): Promise<Uint8Array> {
  const document = new PDFDocument({ userPassword: password, pdfVersion: '1.7' });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  document.text('Opening balance');
  document.end();
  return new Promise((resolve) => document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks)))));
}

describe('words are those a person sees', () => {
  test('kerning does not split a word', async () => {
    expect(await texts(onePagePdf('BT /F 12 Tf 20 100 Td [(Bal) 60 (an) -40 (ce)] TJ ET'))).toEqual(['Balance']);
  });

  test('a wide kern is a space', async () => {
    expect(await texts(onePagePdf('BT /F 12 Tf 20 100 Td [(Opening) -400 (balance)] TJ ET'))).toEqual([
      'Opening',
      'balance',
    ]);
  });

  test('a word set letter by letter is one word', async () => {
    const letters = [...'TOTAL'].map((letter, at) => `BT /F 12 Tf ${20 + at * 8} 100 Td (${letter}) Tj ET`).join('\n');
    expect(await texts(onePagePdf(letters))).toEqual(['TOTAL']);
  });

  test('ligatures come out as letters', async () => {
    // 256 (octal) is the fi ligature in StandardEncoding.
    expect(await texts(onePagePdf('BT /F 12 Tf 20 100 Td (\\256nance) Tj ET'))).toEqual(['finance']);
  });

  test('text in a form XObject stands where the form is drawn', async () => {
    const pages = await read(onePagePdf('q 1 0 0 1 50 20 cm /X Do Q', 'BT /F 10 Tf 10 80 Td (inside) Tj ET'));
    const [word] = pages.ok ? (pages.value[0]?.words ?? []) : [];
    expect(word?.text).toBe('inside');
    expect(word?.bounds.xMin).toBeCloseTo(60, 0);
    // The baseline lies 100 points above the bottom of a page of 200.
    expect(word && word.bounds.yMin < 100 && word.bounds.yMax > 100).toBe(true);
  });

  test('slanted text keeps its angle', async () => {
    const pages = await read(onePagePdf('BT /F 12 Tf 0.866 0.5 -0.5 0.866 40 40 Tm (COPY) Tj ET'));
    expect(pages.ok && pages.value[0]?.words[0]?.angle).toBe(-30);
  });
});

describe('files that cannot be read say why', () => {
  test.each([
    ['an empty file', new Uint8Array(), 'file_empty'],
    ['another kind of file', new TextEncoder().encode('Date;Amount\n'), 'not_recognised'],
    ['a header without a body', new TextEncoder().encode('%PDF-1.7\n'), 'pdf_broken'],
  ])('%s', async (_, bytes, code) => {
    expect(await read(bytes)).toMatchObject({ ok: false, error: { code } });
  });

  test('a protected file asks, refuses a wrong password and opens with the right one among several', async () => {
    const bytes = await protectedPdf('sesame');
    expect(await read(bytes)).toMatchObject({ ok: false, error: { code: 'password_required' } });
    expect(await read(bytes, ['wrong'])).toMatchObject({ ok: false, error: { code: 'password_wrong' } });
    expect(await read(bytes, ['wrong', 'sesame'])).toMatchObject({ ok: true });
  });

  test('the bytes given stay whole', async () => {
    const bytes = onePagePdf('BT /F 12 Tf 20 100 Td (kept) Tj ET');
    const before = bytes.slice();
    await read(bytes);
    expect(bytes).toEqual(before);
  });
});

describe('a worker that fails is replaced and the file reported', () => {
  const pdf = onePagePdf('BT /F 12 Tf 20 100 Td (x) Tj ET');
  test.each([
    ['hangs', 'timed_out'],
    ['crashes', 'worker_crashed'],
    ['exhausts', 'out_of_memory'],
    ['hoards', 'out_of_memory'],
  ])('%s', async (name, code) => {
    const workerUrl = new URL(`./workers/${name}.mjs`, import.meta.url);
    const failing = createReader({ workerUrl, silence: name === 'hangs' ? 500 : 30_000 });
    const twice = [await failing.read(pdf, { fileName: 'a.pdf', passwords: [] })];
    twice.push(await failing.read(pdf, { fileName: 'b.pdf', passwords: [] }));
    await failing.close();
    expect(twice).toMatchObject([
      { ok: false, error: { code } },
      { ok: false, error: { code } },
    ]);
  });

  test('cancelling stops a hung worker at once', async () => {
    const hung = createReader({ workerUrl: new URL('./workers/hangs.mjs', import.meta.url) });
    const abort = new AbortController();
    const reading = hung.read(pdf, { fileName: 'a.pdf', passwords: [], signal: abort.signal });
    abort.abort();
    expect(await reading).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    await hung.close();
  });
});
