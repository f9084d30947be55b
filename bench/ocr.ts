import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import PDFDocument from 'pdfkit';
import { createScheduler, createWorker, OEM, PSM } from 'tesseract.js';
import { createReader } from '../main/reading/index.ts';
import { makeStatement } from '../test/support/maker/index.ts';
import { type Comparison, compare, comparisonOf, timeOf } from './ratio.ts';
import { startWorker } from './warm-worker.ts';

const ROUNDS = 3;
/** Both sides recognise two pages at a time, as a reader does that reads one file. */
const WORKERS = 2;
const SCAN_DPI = 300;

const require = createRequire(import.meta.url);
const folderOf = (name: string): string => dirname(require.resolve(`${name}/package.json`));

/** A statement's pages as a scanner leaves them: pictures, already in the resolution that is recognised. */
async function scans(): Promise<Buffer[]> {
  const task = getDocument({
    data: makeStatement('ledger', 7).pdf,
    standardFontDataUrl: `${folderOf('pdfjs-dist')}/standard_fonts/`,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  const document = await task.promise;
  const pictures: Buffer[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: SCAN_DPI / 72 });
    const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
    const canvasContext = canvas.getContext('2d') as unknown as CanvasRenderingContext2D;
    await page.render({ canvas: null, canvasContext, viewport }).promise;
    pictures.push(canvas.toBuffer('image/jpeg', 85));
  }
  await task.destroy();
  return pictures;
}

function pdfOf(pictures: readonly Buffer[]): Promise<Uint8Array> {
  const document = new PDFDocument({ autoFirstPage: false });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  for (const picture of pictures) {
    document.addPage({ size: 'LETTER', margin: 0 });
    document.image(picture, 0, 0, { width: 612, height: 792 });
  }
  document.end();
  return new Promise((resolve) => document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks)))));
}

/** The yardstick: tesseract.js's own scheduler with as many workers, started before the clock. */
async function bareTesseract(workers: number) {
  const scheduler = createScheduler();
  for (let count = 0; count < workers; count += 1) {
    const worker = await createWorker('eng', OEM.LSTM_ONLY, {
      langPath: join(folderOf('@tesseract.js-data/eng'), '4.0.0_best_int'),
      gzip: true,
      cacheMethod: 'none',
      errorHandler: (error: unknown) => console.error(error),
    });
    await worker.setParameters({ tessedit_pageseg_mode: PSM.SINGLE_BLOCK, user_defined_dpi: String(SCAN_DPI) });
    scheduler.addWorker(worker);
  }
  return scheduler;
}

type Scheduler = Awaited<ReturnType<typeof bareTesseract>>;

const recogniseAll = (scheduler: Scheduler, pictures: readonly Buffer[]): Promise<unknown> =>
  Promise.all(pictures.map((picture) => scheduler.addJob('recognize', picture, {}, { blocks: true, text: false })));

/** Reading a scan, rendering and turning included, against tesseract.js alone on the same pages as pictures. */
export async function benchOcr(): Promise<Comparison> {
  const pictures = await scans();
  const pdf = await pdfOf(pictures);
  const reader = createReader();
  const scheduler = await bareTesseract(WORKERS);
  try {
    return await compare(
      () => reader.read(pdf, { fileName: 'scan.pdf', passwords: [] }),
      () => recogniseAll(scheduler, pictures),
      ROUNDS,
    );
  } finally {
    await Promise.all([scheduler.terminate(), reader.close()]);
  }
}

/** How many times as fast two recognisers are as one, against the same of tesseract.js's scheduler and two workers. */
export async function benchOcrGain(): Promise<Comparison> {
  const pictures = await scans();
  const pdf = await pdfOf(pictures);
  const worker = startWorker(new URL('../main/reading/worker.ts', import.meta.url));
  const [one, two] = [await bareTesseract(1), await bareTesseract(WORKERS)];
  const gain = async (slow: () => Promise<unknown>, fast: () => Promise<unknown>): Promise<number> =>
    (await timeOf(slow)) / (await timeOf(fast));
  const ratios: number[] = [];
  try {
    // The first round warms all four and is not counted.
    for (let round = 0; round <= ROUNDS; round += 1) {
      const own = await gain(
        () => worker.read(pdf, 1),
        () => worker.read(pdf, WORKERS),
      );
      const bare = await gain(
        () => recogniseAll(one, pictures),
        () => recogniseAll(two, pictures),
      );
      if (round > 0) ratios.push(own / bare);
    }
  } finally {
    await Promise.all([one.terminate(), two.terminate(), worker.close()]);
  }
  return comparisonOf(ratios);
}
