import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';

/** What installers of all platforms take and scale down. */
const SIZE = 1024;

/** Draws an SVG as a square PNG. */
export async function drawIcon(svg: string, png: string): Promise<void> {
  const text = (await readFile(svg, 'utf8')).replace('<svg ', `<svg width="${SIZE}" height="${SIZE}" `);
  const canvas = createCanvas(SIZE, SIZE);
  canvas.getContext('2d').drawImage(await loadImage(Buffer.from(text)), 0, 0, SIZE, SIZE);
  await mkdir(dirname(png), { recursive: true });
  await writeFile(png, await canvas.encode('png'));
}
