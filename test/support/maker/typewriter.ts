import type { Rectangle } from '../../../shared/model/word.ts';
import type { Ink, Paper } from './paper.ts';

/** Every Courier letter is this share of its font size wide. */
const PITCH = 0.6;

interface Typed {
  readonly page: number;
  readonly baseline: number;
  letters: string;
}

/** `paper` as a typewriter of one size uses it: text only, on a grid from `left`, each line a single run of text. */
export function createTypewriter(paper: Paper, left: number, size: number): Paper {
  const pitch = size * PITCH;
  const typed = new Map<string, Typed>();

  function type(text: string, column: number, baseline: number): void {
    const key = `${paper.page()} ${baseline.toFixed(1)}`;
    const line = typed.get(key) ?? { page: paper.page(), baseline, letters: '' };
    const padded = line.letters.padEnd(column + text.length);
    if (padded.slice(column, column + text.length).trim() !== '') throw new Error(`typed over: ${text}`);
    line.letters = padded.slice(0, column) + text + padded.slice(column + text.length);
    typed.set(key, line);
  }

  function text({ text: letters, x, baseline, align = 'left' }: Ink): Rectangle {
    const span = align === 'left' ? 0 : align === 'right' ? letters.length : letters.length / 2;
    const column = Math.max(0, Math.round((x - left) / pitch - span));
    type(letters, column, baseline);
    const xMin = left + column * pitch;
    return { ...paper.extent(baseline, size), xMin, xMax: xMin + letters.length * pitch };
  }

  function flush(page: number): void {
    for (const line of typed.values()) {
      if (line.page === page)
        paper.text({ text: line.letters, x: left, baseline: line.baseline, font: 'Courier', size });
    }
  }

  return {
    ...paper,
    text,
    measure: (letters) => letters.length * pitch,
    rule: () => {},
    fill: () => {},
    frame: () => {},
    finish: (draw) =>
      paper.finish((page, pages) => {
        draw(page, pages);
        flush(page);
      }),
  };
}
