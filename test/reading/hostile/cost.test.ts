import { createCanvas } from '@napi-rs/canvas';
import { afterAll, describe, expect, test } from 'vitest';
import { createDocumentReader } from '../../../main/flows/document-reader.ts';
import { expectNextToRead, expectRefused, readAs } from './expect-refused.ts';
import { bombPdf, formsPdf, galleryPdf, imagePdf, longPage } from './pdfs.ts';

const reader = createDocumentReader();
afterAll(() => reader.close());

const MARK = '1 1 2 2 re f ';

describe('forms that draw themselves', () => {
  test.each([
    ['one', [{ content: `${MARK} /X Do`, draws: 6 }]],
    [
      'two, each the other',
      [
        { content: `${MARK} /X Do`, draws: 7 },
        { content: `${MARK} /X Do`, draws: 6 },
      ],
    ],
  ])('%s: the words beside them are read, and drawing them comes to an end', async (_, forms) => {
    for (const ocr of ['never', 'always'] as const) {
      const pages = await reader.pages.read(formsPdf(forms), { fileName: 'forms.pdf', passwords: [], ocr });
      expect(pages.ok && pages.value[0]?.words[0]).toMatchObject({
        text: 'kept',
        source: ocr === 'never' ? 'text' : 'ocr',
      });
    }
    await expectNextToRead(reader);
  });

  test('a thousand million times are stopped', async () => {
    const doubling = Array.from({ length: 30 }, (_, index) => ({ content: '/X Do /X Do', draws: index + 7 }));
    const impatient = createDocumentReader({ silence: 2_000 });
    await expectRefused(impatient, formsPdf([...doubling, { content: MARK, draws: 5 }]), 'timed_out');
    await impatient.close();
  });
});

describe('more memory than a file may take', () => {
  test('content that inflates to a gigabyte is stopped', () => expectRefused(reader, bombPdf(1_000), 'out_of_memory'));

  test('a page of many pictures, each of a size that is allowed, is stopped', () =>
    expectRefused(reader, galleryPdf(8), 'out_of_memory'));
});

/** A JPEG whose frame header says that it is 60,000 pixels wide and high. */
function swollenJpeg(): Uint8Array {
  const jpeg = createCanvas(40, 40).toBuffer('image/jpeg');
  const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
  jpeg.writeUInt32BE(0xea60ea60, frame + 5);
  return new Uint8Array(jpeg);
}

/** A PNG whose first chunk says the same. */
function swollenPng(): Uint8Array {
  const png = createCanvas(40, 40).toBuffer('image/png');
  png.writeUInt32BE(60_000, 16);
  png.writeUInt32BE(60_000, 20);
  return new Uint8Array(png);
}

/** A TIFF that is no more than a directory saying the same. */
function swollenTiff(): Uint8Array {
  const entry = (tag: number): number[] => [tag & 255, tag >> 8, 4, 0, 1, 0, 0, 0, 0x60, 0xea, 0, 0];
  return Uint8Array.from([0x49, 0x49, 42, 0, 8, 0, 0, 0, 2, 0, ...entry(256), ...entry(257), 0, 0, 0, 0]);
}

describe('more pixels than a picture may have', () => {
  test.each([
    ['huge.png', swollenPng()],
    ['huge.jpg', swollenJpeg()],
    ['huge.tif', swollenTiff()],
  ])('%s is refused by its header', (name, bytes) => expectRefused(reader, bytes, 'too_large', name));

  const jpeg = Buffer.from(swollenJpeg()).toString('latin1');
  test.each([
    ['an image that says so', imagePdf('/Width 60000 /Height 60000 /ColorSpace /DeviceGray', 'no pixels')],
    ['a page as long as a street', longPage()],
  ])('%s is named as not recognised', async (_, bytes) => {
    expect(await readAs(reader, 'huge.pdf', bytes)).toMatchObject({
      error: null,
      findings: [{ code: 'needs_ocr', page: 1 }],
    });
    await expectNextToRead(reader);
  });

  test('an image that says so in its data alone ends in a result', async () => {
    const bytes = imagePdf('/Filter /DCTDecode /Width 40 /Height 40 /ColorSpace /DeviceRGB', jpeg);
    const { error, statements } = await readAs(reader, 'huge.pdf', bytes);
    expect(statements).toEqual([]);
    // Whether the decoder gives up before the memory does depends on the machine.
    expect([undefined, 'out_of_memory']).toContain(error?.code);
    await expectNextToRead(reader);
  });
});
