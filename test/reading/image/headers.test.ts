import { createCanvas } from '@napi-rs/canvas';
import UTIF from 'utif2';
import { describe, expect, test } from 'vitest';
import { kindOf } from '../../../main/reading/file-kind.ts';
import { jpegHeader, pngHeader } from '../../../main/reading/image/image-header.ts';
import { pageSize } from '../../../main/reading/image/page-size.ts';
import { tiffHeaders } from '../../../main/reading/image/tiff-header.ts';

const canvas = createCanvas(50, 70);
const tiff = new Uint8Array(UTIF.encodeImage(new Uint8Array(50 * 70 * 4).fill(255), 50, 70));

describe('an image says how large it is before it is decoded', () => {
  test('PNG', () => {
    const bytes = new Uint8Array(canvas.toBuffer('image/png'));
    expect(kindOf(bytes)).toBe('png');
    expect(pngHeader(bytes)).toMatchObject({ width: 50, height: 70 });
  });

  test('JPEG, with its density', () => {
    const bytes = new Uint8Array(canvas.toBuffer('image/jpeg'));
    expect(kindOf(bytes)).toBe('jpeg');
    expect(jpegHeader(bytes)).toMatchObject({ width: 50, height: 70 });
    const jfif = [0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 1, 1, 44, 1, 44, 0, 0];
    const frame = [0xff, 0xc0, 0, 11, 8, 0, 70, 0, 50, 1, 1, 0, 0];
    expect(jpegHeader(Uint8Array.from([...jfif, ...frame]))).toEqual({ width: 50, height: 70, dotsPerInch: 300 });
  });

  test('TIFF', () => {
    expect(kindOf(tiff)).toBe('tiff');
    expect(tiffHeaders(tiff, 10)).toMatchObject([{ width: 50, height: 70 }]);
  });

  test('damaged ones say nothing', () => {
    expect(pngHeader(Uint8Array.from([1, 2, 3]))).toBeNull();
    expect(jpegHeader(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]))).toBeNull();
    expect(tiffHeaders(tiff.subarray(0, 12), 10)).toBeNull();
  });

  test('a TIFF whose pages lead in a circle is not followed', () => {
    const circle = Uint8Array.from([0x49, 0x49, 42, 0, 8, 0, 0, 0, 0, 0, 8, 0, 0, 0]);
    expect(tiffHeaders(circle, 10)).toBeNull();
  });
});

describe('the size of the paper', () => {
  test('comes from the resolution', () => {
    expect(pageSize({ width: 1700, height: 2200, dotsPerInch: 200 })).toEqual({ width: 612, height: 792 });
  });

  test.each([null, 72, 96, 3])('is a sheet where a resolution of %s says nothing', (dotsPerInch) => {
    expect(pageSize({ width: 1275, height: 1650, dotsPerInch })).toEqual({ width: 612, height: 792 });
    expect(pageSize({ width: 3508, height: 2480, dotsPerInch }).width).toBeCloseTo(842);
  });
});
