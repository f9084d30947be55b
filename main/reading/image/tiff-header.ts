import { type ImageHeader, viewOf } from './image-header.ts';

const TAG = { width: 256, height: 257, resolution: 282, unit: 296 } as const;
const SHORT = 3;
const ENTRY = 12;
const INCH_IN_CENTIMETRES = 2.54;

/** One page of a TIFF: its directory's entries, by tag. */
function entriesOf(view: DataView, at: number, little: boolean): Map<number, number> {
  const entries = new Map<number, number>();
  const count = view.getUint16(at, little);
  for (let entry = 0; entry < count; entry += 1) {
    const from = at + 2 + entry * ENTRY;
    const short = view.getUint16(from + 2, little) === SHORT;
    entries.set(
      view.getUint16(from, little),
      short ? view.getUint16(from + 8, little) : view.getUint32(from + 8, little),
    );
  }
  return entries;
}

function resolutionOf(view: DataView, entries: Map<number, number>, little: boolean): number | null {
  const at = entries.get(TAG.resolution);
  const unit = entries.get(TAG.unit) ?? 2;
  if (at === undefined || unit === 1) return null;
  const value = view.getUint32(at, little) / (view.getUint32(at + 4, little) || 1);
  return unit === 3 ? value * INCH_IN_CENTIMETRES : value;
}

/**
 * The pages of a TIFF (revision 6.0), from its directories; null where they are damaged or lead in a circle.
 *
 * @param most pages after which no more are looked for
 */
export function tiffHeaders(bytes: Uint8Array, most: number): ImageHeader[] | null {
  const view = viewOf(bytes);
  const little = bytes[0] === 0x49;
  const headers: ImageHeader[] = [];
  const seen = new Set<number>();
  try {
    for (let at = view.getUint32(4, little); at !== 0 && headers.length <= most; ) {
      if (seen.has(at)) return null;
      seen.add(at);
      const entries = entriesOf(view, at, little);
      headers.push({
        width: entries.get(TAG.width) ?? 0,
        height: entries.get(TAG.height) ?? 0,
        dotsPerInch: resolutionOf(view, entries, little),
      });
      at = view.getUint32(at + 2 + view.getUint16(at, little) * ENTRY, little);
    }
  } catch (error) {
    // A place outside of the file: it is cut off or damaged.
    if (error instanceof RangeError) return null;
    throw error;
  }
  return headers;
}
