import { useEffect } from 'react';

interface Step {
  readonly down: number;
  readonly right: number;
}

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: { down: -1, right: 0 },
  ArrowDown: { down: 1, right: 0 },
  ArrowLeft: { down: 0, right: -1 },
  ArrowRight: { down: 0, right: 1 },
};

const figuresIn = (part: Element | undefined): HTMLElement[] => [
  ...(part?.querySelectorAll<HTMLElement>('.figure-button') ?? []),
];

/** The next figure that opens to something, the way of an arrow key; null at the edge. */
function nextInTable(cell: HTMLTableCellElement, { down, right }: Step): HTMLElement | null {
  const rows = [...(cell.closest('table')?.rows ?? [])];
  const row = rows.findIndex((one) => one.contains(cell));
  for (let step = 1; ; step += 1) {
    const line = rows[row + down * step];
    const at = cell.cellIndex + right * step;
    if (!line || at < 0 || (right !== 0 && at >= line.cells.length)) return null;
    const [found] = figuresIn(line.cells[at]);
    if (found) return found;
  }
}

/** Along a lane by time; from lane to lane to what is nearest in time. */
function nextInLanes(lane: Element, figure: HTMLElement, { down, right }: Step): HTMLElement | null {
  if (right !== 0) {
    const along = figuresIn(lane);
    return along[along.indexOf(figure) + right] ?? null;
  }
  const lanes = [...(lane.parentElement?.querySelectorAll('.lane') ?? [])].filter((one) => figuresIn(one).length > 0);
  const apart = (one: HTMLElement): number => Math.abs(middleOf(one) - middleOf(figure));
  return figuresIn(lanes[lanes.indexOf(lane) + down]).sort((a, b) => apart(a) - apart(b))[0] ?? null;
}

function middleOf(figure: HTMLElement): number {
  const { left, right } = figure.getBoundingClientRect();
  return (left + right) / 2;
}

/** Where an arrow key leads to from a figure; undefined where none stands beside it. */
function nextFigure(figure: HTMLElement, step: Step): HTMLElement | null | undefined {
  const cell = figure.closest('td');
  if (cell) return nextInTable(cell, step);
  const lane = figure.closest('.lane');
  return lane ? nextInLanes(lane, figure, step) : undefined;
}

/** Arrow keys go from figure to figure of a table, and from mark to mark of lanes. */
export function useFigureKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const step = STEPS[event.key];
      const isHeld = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
      const figure = event.target instanceof Element ? event.target.closest<HTMLElement>('.figure-button') : null;
      if (!step || !figure || isHeld) return;
      const next = nextFigure(figure, step);
      if (next === undefined) return;
      event.preventDefault();
      next?.focus();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
