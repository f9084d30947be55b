import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import PDFDocument from 'pdfkit';
import type { Rectangle } from '../../../shared/model/word.ts';
import { misread } from './misread.ts';
import { createRandom, type Random } from './random.ts';
import type { Truth } from './truth.ts';
import { addNoise, shade } from './wear.ts';

/** How a statement is turned into pictures. */
export interface ScanOptions {
  readonly dpi: 200 | 150;
  /** Degrees, clockwise. */
  readonly skew: number;
  /** 0 to 1. */
  readonly noise: number;
  /** 1 to 100. */
  readonly jpegQuality: number;
  /** `photo`: uneven light, blur, low contrast. `bad-ocr-layer`: invisible misread text over the picture. */
  readonly kind: 'scan' | 'photo' | 'bad-ocr-layer';
}

export interface Scan {
  readonly pdf: Uint8Array;
  /** What the pictures say: rows whose rectangles are turned like the page. */
  readonly truthOf: (truth: Truth) => Truth;
}

interface Word {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  readonly size: number;
}

interface ScannedPage {
  readonly width: number;
  readonly height: number;
  readonly picture: Buffer;
  readonly words: readonly Word[];
}

const assets = `${dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))}/`;

function openPdf(pdf: Uint8Array): ReturnType<typeof getDocument> {
  return getDocument({
    data: pdf.slice(),
    standardFontDataUrl: `${assets}standard_fonts/`,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
}

async function drawUpright(page: PDFPageProxy, dpi: number): Promise<Canvas> {
  const viewport = page.getViewport({ scale: dpi / 72 });
  const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
  // The drawing surface is a canvas in all that pdf.js asks of it.
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
  return canvas;
}

function turn(context: SKRSContext2D, width: number, height: number, degrees: number): void {
  context.translate(width / 2, height / 2);
  context.rotate((degrees * Math.PI) / 180);
  context.translate(-width / 2, -height / 2);
}

async function takePicture(page: PDFPageProxy, options: ScanOptions, random: Random): Promise<Buffer> {
  const upright = await drawUpright(page, options.dpi);
  const { width, height } = upright;
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.save();
  turn(context, width, height, options.skew);
  if (options.kind === 'photo') context.filter = `blur(${(options.dpi / 250).toFixed(2)}px)`;
  context.drawImage(upright, 0, 0);
  context.restore();
  const image = context.getImageData(0, 0, width, height);
  if (options.kind === 'photo') shade(image, random);
  addNoise(image, options.noise, random);
  context.putImageData(image, 0, 0);
  return canvas.encode('jpeg', options.jpegQuality);
}

async function wordsOf(page: PDFPageProxy): Promise<Word[]> {
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [x = 0, baseline = 0] = viewport.convertToViewportPoint(item.transform[4], item.transform[5]);
    return [{ text: item.str, x, baseline, width: item.width, size: item.height }];
  });
}

async function scanPages(pdf: Uint8Array, options: ScanOptions, random: Random): Promise<ScannedPage[]> {
  const task = openPdf(pdf);
  const document = await task.promise;
  const pages: ScannedPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const words = options.kind === 'bad-ocr-layer' ? await wordsOf(page) : [];
    pages.push({ width, height, words, picture: await takePicture(page, options, random) });
  }
  await task.destroy();
  return pages;
}

function layText(doc: PDFKit.PDFDocument, { words, width, height }: ScannedPage, skew: number, random: Random): void {
  doc.save().rotate(skew, { origin: [width / 2, height / 2] });
  doc.fillOpacity(0).font('Helvetica');
  for (const word of words) {
    const text = misread(word.text, random);
    doc.fontSize(word.size);
    const natural = doc.widthOfString(text);
    if (natural === 0) continue;
    // The types of pdfkit do not know this option yet.
    const stretch = { horizontalScaling: (word.width / natural) * 100 };
    doc.text(text, word.x, word.baseline, { ...stretch, lineBreak: false, baseline: 'alphabetic' });
  }
  doc.restore();
}

function bind(pages: readonly ScannedPage[], options: ScanOptions, random: Random): Uint8Array {
  const doc = new PDFDocument({ autoFirstPage: false, info: { CreationDate: new Date(Date.UTC(2026, 0, 1)) } });
  for (const page of pages) {
    const { width, height } = page;
    doc.addPage({ size: [width, height], margin: 0 });
    doc.image(page.picture, 0, 0, { width, height });
    if (page.words.length > 0) layText(doc, page, options.skew, random);
  }
  doc.end();
  return new Uint8Array(doc.read());
}

/** The upright rectangle around `bounds` once its page is turned about its middle. */
function turnedBounds(bounds: Rectangle, { width, height }: ScannedPage, degrees: number): Rectangle {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const corners = [bounds.xMin, bounds.xMax].flatMap((x) =>
    [bounds.yMin, bounds.yMax].map((y) => {
      const [dx, dy] = [x - width / 2, y - height / 2];
      return { x: width / 2 + dx * cos - dy * sin, y: height / 2 + dx * sin + dy * cos };
    }),
  );
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  return { xMin: Math.min(...xs), xMax: Math.max(...xs), yMin: Math.min(...ys), yMax: Math.max(...ys) };
}

/** `pdf` as pictures of its pages. Equal inputs give equal bytes. */
export async function makeScan(pdf: Uint8Array, options: ScanOptions, seed: number): Promise<Scan> {
  const random = createRandom(seed, 'scan');
  const pages = await scanPages(pdf, options, random);
  const turned = (bounds: Rectangle, number: number): Rectangle => {
    const page = pages[number - 1];
    return page === undefined ? bounds : turnedBounds(bounds, page, options.skew);
  };
  return {
    pdf: bind(pages, options, random),
    truthOf: (truth) => ({
      ...truth,
      rows: truth.rows.map((row) => ({ ...row, bounds: turned(row.bounds, row.page) })),
    }),
  };
}
