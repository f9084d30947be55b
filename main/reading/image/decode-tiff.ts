import { createCanvas, ImageData } from '@napi-rs/canvas';
import UTIF from 'utif2';
import type { Picture } from '../ocr/index.ts';

/** Decodes the pages of a TIFF one at a time, so that only one is in memory. */
export function* tiffImages(bytes: Uint8Array): Generator<Picture['image']> {
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  for (const page of UTIF.decode(buffer)) {
    UTIF.decodeImage(buffer, page);
    const rgba = UTIF.toRGBA8(page);
    const canvas = createCanvas(page.width, page.height);
    const pixels = new Uint8ClampedArray(rgba.buffer, rgba.byteOffset, rgba.byteLength);
    canvas.getContext('2d').putImageData(new ImageData(pixels, page.width, page.height), 0, 0);
    yield canvas;
    page.data = new Uint8Array();
  }
}
