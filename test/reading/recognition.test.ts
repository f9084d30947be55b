import { createCanvas } from '@napi-rs/canvas';
import PDFDocument from 'pdfkit';
import UTIF from 'utif2';
import { afterAll, describe, expect, test } from 'vitest';
import { createReader, type ReadOptions } from '../../main/reading/index.ts';
import type { PageWords } from '../../shared/model/index.ts';
import { onePagePdf } from '../support/raw-pdf.ts';
import { scanOf } from './scan-of.ts';

const reader = createReader();
afterAll(() => reader.close());

const LINES = ['Statement of account', '04/03/2026 RENT OFFICE', '05/03/2026 CARD PAYMENT', '06/03/2026 SALARY MARCH'];
const AMOUNTS = ['Balance', '1,250.00', '318.42', '2,904.17'];
const content = LINES.map(
  (line, at) =>
    `BT /F 8 Tf 15 ${170 - at * 18} Td (${line}) Tj ET BT /F 8 Tf 150 ${170 - at * 18} Td (${AMOUNTS[at]}) Tj ET`,
).join('\n');
const pdf = onePagePdf(content);

async function read(bytes: Uint8Array, options: Partial<ReadOptions> = {}): Promise<readonly PageWords[]> {
  const pages = await reader.read(bytes, { fileName: 'scan', passwords: [], ...options });
  if (!pages.ok) throw new Error(pages.error.message);
  return pages.value;
}

function pdfWith(draw: (document: PDFKit.PDFDocument) => void): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'A4' });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  draw(document);
  document.end();
  return new Promise((resolve) => document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks)))));
}

const frenchPdf = (): Promise<Uint8Array> =>
  pdfWith((document) => document.fontSize(12).text('Relevé détaillé à Genève', 60, 100));

const textOf = (page: PageWords | undefined): string => page?.words.map(({ text }) => text).join(' ') ?? '';

const WHOLE = LINES.map((line, at) => `${line} ${AMOUNTS[at]}`).join(' ');

describe('a page without text is recognised', () => {
  test('words lie where the file draws them', async () => {
    const [own] = await read(pdf);
    const [recognised] = await read(pdf, { ocr: 'always' });
    expect(textOf(recognised)).toBe(WHOLE);
    expect(recognised).toMatchObject({ width: own?.width, height: own?.height, needsOcr: false });
    own?.words.forEach((word, at) => {
      const twin = recognised?.words[at];
      expect(twin).toMatchObject({ text: word.text, source: 'ocr', page: 1 });
      expect(Math.abs((twin?.bounds.xMin ?? 0) - word.bounds.xMin)).toBeLessThan(2);
      expect(Math.abs((twin?.bounds.xMax ?? 0) - word.bounds.xMax)).toBeLessThan(2);
      expect(twin && twin.bounds.yMin > word.bounds.yMin - 2 && twin.bounds.yMax < word.bounds.yMax + 2).toBe(true);
    });
  });

  test('the same file says the same again', async () => {
    expect(await read(pdf, { ocr: 'always' })).toEqual(await read(pdf, { ocr: 'always' }));
  });

  test('in several languages at once', async () => {
    const [page] = await read(await frenchPdf(), { ocr: 'always', languages: ['eng', 'fra'] });
    expect(textOf(page)).toBe('Relevé détaillé à Genève');
  });

  test('a scan that bears a stamp of text is still a scan', async () => {
    const jpeg = (await scanOf(pdf)).toBuffer('image/jpeg', 90);
    const stamped = await pdfWith((document) => {
      document.image(jpeg, 0, 0, { width: 595, height: 595 });
      document.text('Page 1 of 1', 40, 700);
    });
    const [page] = await read(stamped);
    expect(textOf(page)).toBe(`${WHOLE} Page 1 of 1`);
  });

  test('text over an image of the page is believed unless it is doubted', async () => {
    const jpeg = (await scanOf(pdf)).toBuffer('image/jpeg', 90);
    const layered = await pdfWith((document) => {
      document.fontSize(4).text('wrong '.repeat(20), 40, 40);
      document.image(jpeg, 0, 0, { width: 595, height: 595 });
    });
    expect(textOf((await read(layered))[0])).toMatch(/^(wrong ?){20}$/);
    expect(textOf((await read(layered, { ocr: 'doubted' }))[0])).toBe(WHOLE);
    expect(textOf((await read(pdf, { ocr: 'doubted' }))[0])).toBe(WHOLE);
  });
});

/** A JPEG that says its first row is the right side of the picture (EXIF orientation 6). */
function held(jpeg: Uint8Array): Uint8Array {
  const exif = Buffer.from('ffe100224578696600004d4d002a00000008000101120003000000010006000000000000', 'hex');
  return new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), exif, jpeg.subarray(2)]));
}

describe('images are read like pages', () => {
  test.each([
    ['upright', 0],
    ['askew', 2.3],
    ['on its side', 90],
    ['upside down', 179],
  ])('PNG, %s', async (_, degrees) => {
    const canvas = await scanOf(pdf, degrees);
    const [page] = await read(new Uint8Array(canvas.toBuffer('image/png')));
    expect(textOf(page)).toBe(WHOLE);
    expect(Math.abs((page?.turn ?? 0) - degrees)).toBeLessThan(0.3);
  });

  test('JPEG', async () => {
    const canvas = await scanOf(pdf);
    expect(textOf((await read(new Uint8Array(canvas.toBuffer('image/jpeg', 80))))[0])).toBe(WHOLE);
  });

  test('JPEG from a camera held upright, which says so and stores it lying', async () => {
    const upright = await scanOf(pdf);
    const lying = createCanvas(upright.height, Math.round(upright.width * 0.8));
    const context = lying.getContext('2d');
    context.translate(0, lying.height);
    context.rotate(-Math.PI / 2);
    context.scale(lying.height / upright.width, 1);
    context.drawImage(upright, 0, 0);
    const [page] = await read(held(lying.toBuffer('image/jpeg', 90)));
    expect(page?.width).toBeLessThan(page?.height ?? 0);
    expect(textOf(page)).toBe(WHOLE);
  });

  test('TIFF', async () => {
    const canvas = await scanOf(pdf);
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    const tiff = UTIF.encodeImage(new Uint8Array(data), canvas.width, canvas.height);
    expect(textOf((await read(new Uint8Array(tiff)))[0])).toBe(WHOLE);
  });

  test('without recognition they say that they need it', async () => {
    const canvas = await scanOf(pdf);
    const pages = await read(new Uint8Array(canvas.toBuffer('image/png')), { ocr: 'never' });
    expect(pages).toMatchObject([{ words: [], needsOcr: true }]);
  });

  test('one of absurd size is refused by its header', async () => {
    const png = new Uint8Array((await scanOf(pdf)).toBuffer('image/png'));
    new DataView(png.buffer, png.byteOffset).setUint32(16, 400_000);
    const pages = await reader.read(png, { fileName: 'huge.png', passwords: [] });
    expect(pages).toMatchObject({ ok: false, error: { code: 'too_large' } });
  });

  test('a damaged one says so', async () => {
    const png = new Uint8Array((await scanOf(pdf)).toBuffer('image/png')).slice(0, 60);
    const pages = await reader.read(png, { fileName: 'cut.png', passwords: [] });
    expect(pages).toMatchObject({ ok: false, error: { code: 'not_recognised' } });
  });
});

test('cancelling while a page is recognised ends the work at once', async () => {
  const cancelled = createReader();
  const abort = new AbortController();
  setTimeout(() => abort.abort(), 400);
  const reading = cancelled.read(pdf, { fileName: 'a.pdf', passwords: [], ocr: 'always', signal: abort.signal });
  expect(await reading).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  await cancelled.close();
});
