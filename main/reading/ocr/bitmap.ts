/** One byte a pixel, row by row from the top left. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A picture in grey: 0 is black, 255 white. */
export type Grey = Bitmap;

/** Where there is ink: 1; elsewhere 0. */
export type Ink = Bitmap;

/** Luminance (Rec. 601) of RGBA pixels. */
export function greyOf(rgba: Uint8ClampedArray | Uint8Array, width: number, height: number): Grey {
  const data = new Uint8Array(width * height);
  for (let pixel = 0, at = 0; pixel < data.length; pixel += 1, at += 4)
    data[pixel] = ((rgba[at] ?? 0) * 77 + (rgba[at + 1] ?? 0) * 151 + (rgba[at + 2] ?? 0) * 28) >> 8;
  return { width, height, data };
}

/** The bitmap turned upside down. */
export const upsideDown = ({ width, height, data }: Bitmap): Bitmap => ({ width, height, data: data.toReversed() });

/** The bitmap with rows and columns exchanged. */
export function transposed({ width, height, data }: Bitmap): Bitmap {
  const turned = new Uint8Array(data.length);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) turned[x * height + y] = data[y * width + x] ?? 0;
  return { width: height, height: width, data: turned };
}
