import type { Grey } from './bitmap.ts';

/** Side of a tile in pixels: wider than a line of writing at the working resolution is high. */
const TILE = 96;
/** The share of a tile's pixels that are darker than its paper: writing covers far less than the rest. */
const PAPER_SHARE = 0.8;
/** Paper this bright everywhere needs no help. */
const BRIGHT = 225;

function paperOf({ width, height, data }: Grey, left: number, top: number): number {
  const counts = new Int32Array(256);
  let total = 0;
  for (let y = top; y < Math.min(height, top + TILE); y += 3)
    for (let x = left; x < Math.min(width, left + TILE); x += 3) {
      const value = data[y * width + x] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
      total += 1;
    }
  let seen = 0;
  for (let value = 0; value < 256; value += 1) {
    seen += counts[value] ?? 0;
    if (seen > total * PAPER_SHARE) return Math.max(64, value);
  }
  return 255;
}

/** Brightens shadows and grey paper to white, tile by tile; a picture whose paper is white is given back as it is. */
export function evenLight(grey: Grey): Grey {
  const { width, height, data } = grey;
  const [across, down] = [Math.ceil(width / TILE), Math.ceil(height / TILE)];
  const papers = Array.from({ length: across * down }, (_, tile) =>
    paperOf(grey, (tile % across) * TILE, Math.floor(tile / across) * TILE),
  );
  if (papers.every((paper) => paper >= BRIGHT)) return grey;
  const paperAt = (column: number, row: number): number =>
    papers[Math.min(down - 1, Math.max(0, row)) * across + Math.min(across - 1, Math.max(0, column))] ?? 255;
  const even = new Uint8Array(data.length);
  for (let y = 0; y < height; y += 1) {
    const row = Math.floor(y / TILE - 0.5);
    const low = y / TILE - 0.5 - row;
    for (let x = 0; x < width; x += 1) {
      const column = Math.floor(x / TILE - 0.5);
      const right = x / TILE - 0.5 - column;
      const upper = paperAt(column, row) * (1 - right) + paperAt(column + 1, row) * right;
      const lower = paperAt(column, row + 1) * (1 - right) + paperAt(column + 1, row + 1) * right;
      const paper = upper * (1 - low) + lower * low;
      even[y * width + x] = Math.min(255, ((data[y * width + x] ?? 0) * 255) / paper);
    }
  }
  return { width, height, data: even };
}
