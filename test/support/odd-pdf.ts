import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createCanvas, GlobalFonts, SvgExportFlag } from '@napi-rs/canvas';
import PDFDocument from 'pdfkit';

/** A run of text: `x` is its left edge, `y` its baseline, from the top left of a page of A4, in points. */
export interface Ink {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

const SIZE = 10;
const [WIDTH, HEIGHT] = [595, 842];
const FONT_FILE = join(
  dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')),
  'standard_fonts',
  'LiberationSans-Regular.ttf',
);

/** A page of A4 that `draw` draws, as a PDF. */
export function pdfOf(draw: (document: PDFKit.PDFDocument) => void): Uint8Array {
  const document = new PDFDocument({ size: [WIDTH, HEIGHT], margin: 0, compress: false });
  draw(document.fontSize(SIZE).fillColor('black'));
  document.end();
  return new Uint8Array(document.read());
}

/** Draws text as text, in a font that every reader has. */
export function ink(document: PDFKit.PDFDocument, texts: readonly Ink[]): void {
  document.font('Helvetica');
  for (const { text, x, y } of texts) document.text(text, x, y, { lineBreak: false, baseline: 'alphabetic' });
}

/** Letters drawn as curves: the file holds no text at all. */
export function pdfOfOutlines(texts: readonly Ink[]): Uint8Array {
  GlobalFonts.registerFromPath(FONT_FILE, 'Outlines');
  const canvas = createCanvas(WIDTH, HEIGHT, SvgExportFlag.ConvertTextToPaths);
  const context = canvas.getContext('2d');
  context.font = `${SIZE}px Outlines`;
  for (const { text, x, y } of texts) context.fillText(text, x, y);
  const curves = [
    ...canvas
      .getContent()
      .toString('utf8')
      .matchAll(/ d="([^"]+)"/g),
  ];
  return pdfOf((document) => {
    for (const [, curve = ''] of curves) document.path(curve).fill();
  });
}

/** Text in an embedded font whose table of letters is lost: it shows well, and its text says nothing. */
export function pdfWithoutUnicode(texts: readonly Ink[]): Uint8Array {
  const pdf = pdfOf((document) => {
    document.font(FONT_FILE);
    for (const { text, x, y } of texts) document.text(text, x, y, { lineBreak: false, baseline: 'alphabetic' });
  });
  // A name of the same length keeps every offset in the file as it is.
  const source = Buffer.from(pdf).toString('latin1').replaceAll('/ToUnicode', '/XoUnicode');
  return new Uint8Array(Buffer.from(source, 'latin1'));
}
