import type { Grey } from './bitmap.ts';

/** Share of a page's pixels that are as dark as its ink: writing covers little more. */
const INK_SHARE = 0.01;
/** Grey values by which the grain of paper strays from its middle. */
const GRAIN = 12;
/** Where ink and paper are closer than this, there is nothing to tell apart. */
const LEAST_CONTRAST = 60;

/** The grey value under which the given share of the pixels lies. */
function valueAt(counts: Int32Array, pixels: number): number {
  let seen = 0;
  for (let value = 0; value < 256; value += 1) {
    seen += counts[value] ?? 0;
    if (seen > pixels) return value;
  }
  return 255;
}

/** Spreads the greys of a page so that its paper, grain and all, becomes white and its ink black. */
export function whitePaper({ width, height, data }: Grey): Grey {
  const counts = new Int32Array(256);
  for (const value of data) counts[value] = (counts[value] ?? 0) + 1;
  const ink = valueAt(counts, data.length * INK_SHARE);
  const paper = valueAt(counts, data.length / 2) - GRAIN;
  if (paper - ink < LEAST_CONTRAST) return { width, height, data };
  const spread = Uint8Array.from({ length: 256 }, (_, value) =>
    Math.min(255, Math.max(0, ((value - ink) * 255) / (paper - ink))),
  );
  const white = new Uint8Array(data.length);
  for (let at = 0; at < data.length; at += 1) white[at] = spread[data[at] ?? 255] ?? 255;
  return { width, height, data: white };
}
