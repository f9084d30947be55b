import PDFDocument from 'pdfkit';
import type { Rectangle } from '../../../shared/model/word.ts';
import type { Align, FontName, Layout } from './layout.ts';

/** A run of text. `x` is the left, right or middle of it as `align` says; points from the top left. */
export interface Ink {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly font: FontName;
  readonly size: number;
  readonly align?: Align;
  readonly color?: string;
}

export interface PaperOptions {
  readonly size: Layout['paper'];
  readonly title: string;
  /** The pages are stored turned and `/Rotate` turns them upright again, as landscape scanners and exports do. */
  readonly rotate: 0 | 90 | 180 | 270;
  /** Every glyph is placed by its own operator, and spaces are not drawn at all. */
  readonly perCharacter: boolean;
  /** Large light text across every page, over what stands there; null for none. */
  readonly watermark: string | null;
}

/** Pages to draw on, always upright: what the rotation does to coordinates stays in here. */
export interface Paper {
  readonly width: number;
  readonly height: number;
  /** The current page, 1 for the first. */
  page(): number;
  addPage(): void;
  /** Width in points of one line of text. */
  measure(text: string, font: FontName, size: number): number;
  /** How far letters on `baseline` reach up and down. */
  extent(baseline: number, size: number): Pick<Rectangle, 'yMin' | 'yMax'>;
  /** Draws one line of text and tells what it covers. */
  text(ink: Ink): Rectangle;
  rule(x1: number, y: number, x2: number, weight: number, color: string): void;
  fill(x: number, y: number, width: number, height: number, color: string): void;
  frame(x: number, y: number, width: number, height: number, color: string): void;
  /** Lets `draw` return to every page once their number is known, and gives the file's bytes. */
  finish(draw: (page: number, pages: number) => void): Uint8Array;
}

const SIZES = { letter: [612, 792], a4: [595.28, 841.89], legal: [612, 1008] } as const;

/** Share of the font size that letters take above and below the baseline; ample for all three typefaces. */
const ASCENT = 0.76;
const DESCENT = 0.23;

type Matrix = readonly [number, number, number, number, number, number];

/** From upright coordinates to those of a page stored turned. */
function turned(rotate: 0 | 90 | 180 | 270, width: number, height: number): Matrix {
  if (rotate === 90) return [0, -1, 1, 0, 0, width];
  if (rotate === 180) return [-1, 0, 0, -1, width, height];
  if (rotate === 270) return [0, 1, -1, 0, height, 0];
  return [1, 0, 0, 1, 0, 0];
}

/** A new document. The date and ids in the file are fixed: equal drawing gives equal bytes. */
export function createPaper(options: PaperOptions): Paper {
  const [width, height] = SIZES[options.size];
  const doc = new PDFDocument({
    autoFirstPage: false,
    bufferPages: true,
    info: { Title: options.title, Creator: 'Egret statement maker', CreationDate: new Date(Date.UTC(2026, 0, 1)) },
  });
  let page = 0;

  const measureLine = (text: string): number => doc.widthOfString(text);
  const measure = (text: string, font: FontName, size: number): number => {
    doc.font(font).fontSize(size);
    if (!options.perCharacter) return measureLine(text);
    return [...text].reduce((sum, glyph) => sum + measureLine(glyph), 0);
  };
  const extent: Paper['extent'] = (baseline, size) => ({
    yMin: baseline - size * ASCENT,
    yMax: baseline + size * DESCENT,
  });
  const place = (text: string, x: number, y: number): void => {
    doc.text(text, x, y, { lineBreak: false, baseline: 'alphabetic' });
  };
  const placeGlyphs = (text: string, x: number, y: number): void => {
    let at = x;
    for (const glyph of text) {
      if (glyph !== ' ') place(glyph, at, y);
      at += measureLine(glyph);
    }
  };

  const paper: Paper = {
    width,
    height,
    page: () => page,
    addPage() {
      const sideways = options.rotate === 90 || options.rotate === 270;
      doc.addPage({ size: sideways ? [height, width] : [width, height], margin: 0 });
      if (options.rotate !== 0) {
        Object.assign(doc.page.dictionary.data, { Rotate: options.rotate });
        doc.transform(...turned(options.rotate, width, height));
      }
      page += 1;
    },
    measure,
    extent,
    text({ text, x, baseline, font, size, align = 'left', color = '#111111' }) {
      const span = measure(text, font, size);
      const left = align === 'left' ? x : align === 'right' ? x - span : x - span / 2;
      doc.fillColor(color);
      (options.perCharacter ? placeGlyphs : place)(text, left, baseline);
      return { xMin: left, xMax: left + span, ...extent(baseline, size) };
    },
    rule(x1, y, x2, weight, color) {
      doc.lineWidth(weight).strokeColor(color).moveTo(x1, y).lineTo(x2, y).stroke();
    },
    fill(x, y, w, h, color) {
      doc.rect(x, y, w, h).fill(color);
    },
    frame(x, y, w, h, color) {
      doc.lineWidth(0.7).strokeColor(color).rect(x, y, w, h).stroke();
    },
    finish(draw) {
      const pages = page;
      for (page = 1; page <= pages; page += 1) {
        doc.switchToPage(page - 1);
        draw(page, pages);
        if (options.watermark !== null) stamp(options.watermark);
      }
      doc.end();
      return new Uint8Array(doc.read());
    },
  };

  function stamp(text: string): void {
    const size = 96;
    doc.font('Helvetica-Bold').fontSize(size);
    doc.save().rotate(-52, { origin: [width / 2, height / 2] });
    doc.fillColor('#b9bec6', 0.4);
    place(text, (width - measureLine(text)) / 2, height / 2 + size / 3);
    doc.restore().fillOpacity(1);
  }

  return paper;
}
