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

/** The rectangle of the part of a run from `start` to `end` points along its baseline. */
function rectangleOf(run: PlacedRun, start: number, end: number): Rectangle {
  const corners = [start, end].flatMap((distance) => {
    const [x, y] = pointAt(run, distance);
    return [run.ascent, run.descent].map((rise) => [x + run.up[0] * rise * run.size, y + run.up[1] * rise * run.size]);
  });
  const xs = corners.map(([x = 0]) => x);
  const ys = corners.map(([, y = 0]) => y);
  return { xMin: Math.min(...xs), xMax: Math.max(...xs), yMin: Math.min(...ys), yMax: Math.max(...ys) };
}

function piecesOf(run: PlacedRun): Piece[] {
  const offsets = characterOffsets(run.text, run.monospace);
  return [...run.text.matchAll(/\S+/g)].map((match) => {
    const start = (offsets[match.index] ?? 0) * run.width;
    const end = (offsets[match.index + match[0].length] ?? 1) * run.width;
    return { text: match[0], bounds: rectangleOf(run, start, end), run, end: pointAt(run, end) };
  });
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
