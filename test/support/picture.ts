import type { Canvas } from '@napi-rs/canvas';
import { scanOf } from '../reading/scan-of.ts';

const ENTRY = 12;
/** Tags of a grey, uncompressed page in one strip (TIFF 6.0, section 4), in their order. */
const TAG = { width: 256, height: 257, bits: 258, compression: 259, blackIsZero: 262, strip: 273, bytes: 279 } as const;

function greyOf(canvas: Canvas): Uint8Array {
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  return Uint8Array.from({ length: data.length / 4 }, (_, pixel) => data[pixel * 4] ?? 255);
}

/** A TIFF of several pages, as office scanners write them: UTIF itself writes one page only. */
export function tiffOf(pages: readonly Canvas[]): Uint8Array {
  const directory = 2 + Object.keys(TAG).length * ENTRY + 4;
  const size = pages.reduce((sum, { width, height }) => sum + directory + width * height, 8);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  bytes.set([0x49, 0x49, 42, 0, 8, 0, 0, 0]);
  let at = 8;
  pages.forEach((canvas, page) => {
    const { width, height } = canvas;
    const strip = at + directory;
    const values = [width, height, 8, 1, 1, strip, width * height];
    view.setUint16(at, values.length, true);
    Object.values(TAG).forEach((tag, index) => {
      const entry = at + 2 + index * ENTRY;
      view.setUint16(entry, tag, true);
      view.setUint16(entry + 2, 4, true);
      view.setUint32(entry + 4, 1, true);
      view.setUint32(entry + 8, values[index] ?? 0, true);
    });
    bytes.set(greyOf(canvas), strip);
    at = strip + width * height;
    view.setUint32(strip - 4, page + 1 < pages.length ? at : 0, true);
  });
  return bytes;
}

/** The first page of a PDF as a scanned picture, laid in askew by so many degrees clockwise. */
export async function pictureOf(pdf: Uint8Array, kind: 'png' | 'jpeg', degrees = 0): Promise<Uint8Array> {
  const canvas = await scanOf(pdf, degrees);
  return new Uint8Array(kind === 'png' ? canvas.toBuffer('image/png') : canvas.toBuffer('image/jpeg', 85));
}
