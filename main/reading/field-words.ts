import type { PageViewport } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Rectangle, Word } from '../../shared/model/index.ts';
import type { Annotation } from './drawn-over.ts';
import { type FormField, isFormField, textOfField } from './field-text.ts';
import { characterOffsets, textWidth } from './glyph-widths.ts';
import { shownRectangle } from './shown-rectangle.ts';

/** What is typed into a field of a form, and where the field stands. */
export interface FilledField {
  readonly bounds: Rectangle;
  readonly words: readonly Word[];
}

/** Points between a field's edge and its text (PDF viewers leave about as much). */
const PADDING = 2;
/** Points of type in a field that does not say how large it is, where it is high enough. */
const USUAL_SIZE = 12;
/** Of a field's height, for one line of type. */
const LINE_SHARE = 0.7;
/** Of the size of type: from the top of its letters to the bottom, and from line to line. */
const LETTER_HEIGHT = 0.96;
const LINE_HEIGHT = 1.15;

interface Layout {
  readonly bounds: Rectangle;
  readonly size: number;
  readonly field: FormField;
}

const sizeOf = ({ defaultAppearanceData, multiLine }: FormField, { yMin, yMax }: Rectangle): number =>
  defaultAppearanceData?.fontSize || (multiLine ? USUAL_SIZE : Math.min(USUAL_SIZE, LINE_SHARE * (yMax - yMin)));

/** Lines as they are broken to fit into a field of several. */
function broken(line: string, { bounds, size, field }: Layout): string[] {
  if (!field.multiLine) return [line];
  const room = (bounds.xMax - bounds.xMin - 2 * PADDING) / size;
  const lines: string[] = [];
  for (const word of line.match(/\S+/g) ?? []) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Where each letter of a line begins, and where the last one ends. */
function placesOf(line: string, { bounds: { xMin, xMax }, size, field }: Layout): number[] {
  if (field.comb && field.maxLen) {
    const cell = (xMax - xMin) / field.maxLen;
    return Array.from({ length: line.length + 1 }, (_, at) => xMin + at * cell);
  }
  const room = Math.max(0, xMax - xMin - 2 * PADDING);
  const width = Math.min(room, textWidth(line) * size);
  const start = xMin + PADDING + ((room - width) / 2) * (field.textAlignment ?? 0);
  return characterOffsets(line, false).map((offset) => start + offset * width);
}

/** Top and bottom of a line: one stands in the middle of its field, several go down from the top. */
function heightsOf(at: number, { bounds: { yMin, yMax }, size, field }: Layout): Pick<Rectangle, 'yMin' | 'yMax'> {
  const height = LETTER_HEIGHT * size;
  const top = field.multiLine ? yMin + PADDING + at * LINE_HEIGHT * size : (yMin + yMax - height) / 2;
  return { yMin: Math.min(Math.max(top, yMin), yMax), yMax: Math.max(Math.min(top + height, yMax), yMin) };
}

function wordsIn(field: FormField, bounds: Rectangle, page: number): Word[] {
  const layout = { bounds, size: sizeOf(field, bounds), field };
  const lines = textOfField(field).flatMap((line) => broken(line, layout));
  return lines.flatMap((line, lineAt) => {
    const places = placesOf(line, layout);
    const heights = heightsOf(lineAt, layout);
    return [...line.matchAll(/\S+/g)].map(({ 0: text, index }): Word => {
      const [xMin = bounds.xMin, xMax = bounds.xMax] = [places[index], places[index + text.length]];
      return { text, page, bounds: { xMin, xMax, ...heights }, source: 'text', confidence: 1, angle: 0 };
    });
  });
}

/**
 * The fields of a page that somebody filled in. A field stands upright on the page as shown, whichever way the page is turned.
 *
 * @param viewport of the page at scale 1
 * @param page 1 for the first
 */
export const filledFields = (annotations: readonly Annotation[], viewport: PageViewport, page: number): FilledField[] =>
  annotations.filter(isFormField).flatMap((field) => {
    const bounds = shownRectangle(field.rect, viewport);
    const words = wordsIn(field, bounds, page);
    return words.length === 0 ? [] : [{ bounds, words }];
  });
