import { createCanvas } from '@napi-rs/canvas';
import { openPdf } from '../../main/reading/open-pdf.ts';
import { renderPage } from '../../main/reading/render-page.ts';

/** Dots per inch of the scan. */
export const SCAN_DPI = 300;

/** The first page of a PDF as a scanner sees it, laid in askew by so many degrees clockwise: pixels. */
export async function scanOf(pdf: Uint8Array, degrees = 0) {
  const request = { fileName: 'scan', passwords: [], ocr: 'never', languages: [], recognisers: 1 } as const;
  const opened = await openPdf({ ...request, bytes: pdf.slice() });
  if (!opened.ok) throw new Error(opened.error.message);
  const { image } = await renderPage(await opened.value.getPage(1));
  await opened.value.loadingTask.destroy();
  const sideways = Math.abs(degrees) % 180 > 45 && Math.abs(degrees) % 180 < 135;
  const canvas = sideways ? createCanvas(image.height, image.width) : createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate((degrees * Math.PI) / 180);
  context.drawImage(image, -image.width / 2, -image.height / 2);
  return canvas;
}
