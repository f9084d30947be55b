import type { Rectangle, Word } from '../../shared/model/index.ts';
import { characterOffsets } from './glyph-widths.ts';

/** A run of text as pdf.js gives it: see its `TextItem`. */
export interface TextRun {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
  readonly hasEOL: boolean;
}

/** What pdf.js knows of a font: see its `TextStyle`. Ascent and descent are missing for some fonts. */
export interface TextStyle {
  readonly ascent: number | null;
  readonly descent: number | null;
  readonly fontFamily: string;
}

/** Gap, in ems, under which two runs with no space between them are one word split by kerning or a change of font. */
const GLUE = 0.1;
const DEFAULT_ASCENT = 0.75;
const DEFAULT_DESCENT = -0.21;

/** A run placed on the page: origin and unit vectors in page coordinates (y down), sizes in points. */
interface PlacedRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly along: readonly [number, number];
  readonly up: readonly [number, number];
  readonly width: number;
  readonly size: number;
  readonly ascent: number;
  readonly descent: number;
  readonly monospace: boolean;
}

/** A word being put together from one run or more. */
interface Piece {
  text: string;
  bounds: Rectangle;
  run: PlacedRun;
  /** Distance along the run's baseline at which the piece ends. */
  end: readonly [number, number];
}

const usable = (value: number | null, fallback: number): number =>
  value !== null && Number.isFinite(value) && Math.abs(value) >= 0.05 && Math.abs(value) <= 1.2 ? value : fallback;

function place(run: TextRun, style: TextStyle | undefined, page: readonly number[]): PlacedRun | null {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = run.transform;
  const [pa = 1, pb = 0, pc = 0, pd = -1, pe = 0, pf = 0] = page;
  const turn = (x: number, y: number): [number, number] => [pa * x + pc * y, pb * x + pd * y];
  const unit = ([x, y]: [number, number]): [number, number] => {
    const length = Math.hypot(x, y) || 1;
    return [x / length, y / length];
  };
  const up = turn(c, d);
  const size = Math.hypot(...up);
  if (!(size > 0) || !Number.isFinite(run.width)) return null;
  const [x, y] = turn(e, f);
  return {
    text: run.str,
    x: x + pe,
    y: y + pf,
    along: unit(turn(a, b)),
    up: unit(up),
    width: run.width,
    size,
    ascent: usable(style?.ascent ?? null, DEFAULT_ASCENT),
    descent: usable(style?.descent ?? null, DEFAULT_DESCENT),
    monospace: style?.fontFamily === 'monospace',
  };
}

const pointAt = (run: PlacedRun, distance: number): [number, number] => [
  run.x + run.along[0] * distance,
  run.y + run.along[1] * distance,
];

/** Hundredths of a point are finer than any eye, and shorter than any double. */
const rounded = (value: number): number => Math.round(value * 100) / 100;

/** The rectangle of the part of a run from `start` to `end` points along its baseline. */
function rectangleOf({ x, y, along, up, size, ascent, descent }: PlacedRun, start: number, end: number): Rectangle {
  const [fromX, toX] = [x + along[0] * start, x + along[0] * end];
  const [fromY, toY] = [y + along[1] * start, y + along[1] * end];
  const [highX, lowX] = [up[0] * ascent * size, up[0] * descent * size];
  const [highY, lowY] = [up[1] * ascent * size, up[1] * descent * size];
  return {
    xMin: rounded(Math.min(fromX, toX) + Math.min(highX, lowX)),
    xMax: rounded(Math.max(fromX, toX) + Math.max(highX, lowX)),
    yMin: rounded(Math.min(fromY, toY) + Math.min(highY, lowY)),
    yMax: rounded(Math.max(fromY, toY) + Math.max(highY, lowY)),
  };
}

const piece = (run: PlacedRun, text: string, start: number, end: number): Piece => ({
  text,
  bounds: rectangleOf(run, start, end),
  run,
  end: pointAt(run, end),
});

function piecesOf(run: PlacedRun): Piece[] {
  if (!/\s/.test(run.text)) return [piece(run, run.text, 0, run.width)];
  const offsets = characterOffsets(run.text, run.monospace);
  const at = (index: number): number => (offsets[index] ?? 1) * run.width;
  return [...run.text.matchAll(/\S+/g)].map(({ 0: text, index }) =>
    piece(run, text, at(index), at(index + text.length)),
  );
}

/** True when `next` goes on where `last` ends: same direction, same baseline, no gap a person would see. */
function continues(last: Piece, next: PlacedRun): boolean {
  const { run } = last;
  if (run.along[0] * next.along[0] + run.along[1] * next.along[1] < 0.999) return false;
  const dx = next.x - last.end[0];
  const dy = next.y - last.end[1];
  const gap = dx * run.along[0] + dy * run.along[1];
  const rise = dx * run.up[0] + dy * run.up[1];
  return Math.abs(gap) <= GLUE * Math.max(run.size, next.size) && Math.abs(rise) <= 0.1 * run.size;
}

const unite = (a: Rectangle, b: Rectangle): Rectangle => ({
  xMin: Math.min(a.xMin, b.xMin),
  xMax: Math.max(a.xMax, b.xMax),
  yMin: Math.min(a.yMin, b.yMin),
  yMax: Math.max(a.yMax, b.yMax),
});

/**
 * The words of one page, as a person sees them, from pdf.js's runs.
 *
 * @param page the page viewport's transform at scale 1 (six numbers), which turns and flips PDF space into page points
 */
export function wordsOfText(
  runs: Iterable<TextRun>,
  styles: Readonly<Record<string, TextStyle>>,
  page: readonly number[],
  pageNumber: number,
): Word[] {
  const pieces: Piece[] = [];
  let open: Piece | null = null;
  for (const run of runs) {
    const placed = /\S/.test(run.str) ? place(run, styles[run.fontName], page) : null;
    if (!placed) {
      // An empty run with an end of line, or a run of spaces, ends the word before it.
      if (run.hasEOL || run.str !== '') open = null;
      continue;
    }
    const [first, ...rest] = piecesOf(placed);
    if (!first) continue;
    if (open && /^\S/.test(run.str) && continues(open, placed)) {
      open.text += first.text;
      open.bounds = unite(open.bounds, first.bounds);
      open.run = placed;
      open.end = first.end;
    } else {
      pieces.push(first);
      open = first;
    }
    pieces.push(...rest);
    open = /\s$/.test(run.str) || run.hasEOL ? null : (rest.at(-1) ?? open);
  }
  return pieces.map(({ text, bounds, run }) => ({
    text,
    page: pageNumber,
    bounds,
    source: 'text',
    confidence: 1,
    angle: Math.round((Math.atan2(run.along[1], run.along[0]) * 180) / Math.PI),
  }));
}
