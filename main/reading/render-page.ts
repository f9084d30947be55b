import { createCanvas } from '@napi-rs/canvas';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { smoothContext } from './canvas-factory.ts';
import { LIMITS } from './limits.ts';
import { type Picture, WORKING_DPI } from './ocr/index.ts';

type RenderParameters = Parameters<PDFPageProxy['render']>[0];

/** Pixels along one side of a canvas. */
const LONGEST_SIDE = 16_000;

/** Draws a page as it is shown. */
export async function renderPage(page: PDFPageProxy): Promise<Picture> {
  const { width, height } = page.getViewport({ scale: 1 });
  const fits = Math.min(Math.sqrt(LIMITS.workingPixels / (width * height)), LONGEST_SIDE / Math.max(width, height));
  const viewport = page.getViewport({ scale: Math.min(WORKING_DPI / 72, fits) });
  const canvas = createCanvas(Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height)));
  // pdf.js names the browser's types; the canvas here has all that it uses of them.
  const canvasContext = smoothContext(canvas) as unknown as RenderParameters['canvasContext'];
  await page.render({ canvas: null, canvasContext, viewport } as RenderParameters).promise;
  return { image: canvas, width, height };
}
