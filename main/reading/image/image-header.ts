/** What the header of an image says, before anything is decoded. */
export interface ImageHeader {
  /** Pixels, as stored. */
  readonly width: number;
  readonly height: number;
  /** Dots per inch; null where the file does not say. */
  readonly dotsPerInch: number | null;
}

/** Headers by kind of file; null where the bytes are damaged. */
type HeaderReader = (bytes: Uint8Array) => ImageHeader | null;

const INCH_IN_METRES = 0.0254;
const INCH_IN_CENTIMETRES = 2.54;

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** PNG (W3C, 3rd edition): IHDR comes first; pHYs, if any, before the pixels. */
export const pngHeader: HeaderReader = (bytes) => {
  const view = viewOf(bytes);
  if (bytes.length < 33) return null;
  const size = { width: view.getUint32(16), height: view.getUint32(20) };
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (kind === 'IDAT') break;
    if (kind === 'pHYs' && at + 17 <= bytes.length)
      return { ...size, dotsPerInch: bytes[at + 16] === 1 ? view.getUint32(at + 8) * INCH_IN_METRES : null };
  }
  return { ...size, dotsPerInch: null };
};

function jfifDensity(bytes: Uint8Array, at: number): number | null {
  const density = viewOf(bytes).getUint16(at + 12);
  if (bytes[at + 11] === 1) return density;
  return bytes[at + 11] === 2 ? density * INCH_IN_CENTIMETRES : null;
}

/** Start of frame in all its kinds: C0 to CF but for DHT, JPG and DAC. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** JPEG (ITU-T T.81) with the density of its JFIF segment. */
export const jpegHeader: HeaderReader = (bytes) => {
  const view = viewOf(bytes);
  let dotsPerInch: number | null = null;
  for (let at = 2; at + 9 < bytes.length; at += 2 + view.getUint16(at + 2)) {
    // Any number of fill bytes may stand before a marker.
    while (bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff || at + 9 >= bytes.length) return null;
    if (marker === 0xe0 && at + 14 < bytes.length && bytes[at + 4] === 0x4a) dotsPerInch = jfifDensity(bytes, at);
    if (isFrame(marker)) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5), dotsPerInch };
  }
  return null;
};
