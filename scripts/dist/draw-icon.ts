import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';

/**
 * Draws an SVG as a square PNG.
 *
 * @param size pixels along one side
 */
export async function drawIcon(svg: string, png: string, size: number): Promise<void> {
  const text = (await readFile(svg, 'utf8')).replace('<svg ', `<svg width="${size}" height="${size}" `);
  const canvas = createCanvas(size, size);
  canvas.getContext('2d').drawImage(await loadImage(Buffer.from(text)), 0, 0, size, size);
  await mkdir(dirname(png), { recursive: true });
  await writeFile(png, await canvas.encode('png'));
}
