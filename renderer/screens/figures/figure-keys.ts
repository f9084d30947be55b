import { useEffect } from 'react';

const STEPS: Readonly<Record<string, { readonly down: number; readonly right: number }>> = {
  ArrowUp: { down: -1, right: 0 },
  ArrowDown: { down: 1, right: 0 },
  ArrowLeft: { down: 0, right: -1 },
  ArrowRight: { down: 0, right: 1 },
};

const figureIn = (cell: Element | undefined): HTMLElement | null =>
  cell?.querySelector<HTMLElement>('.figure-button') ?? null;

/** The next figure of its table that opens to something, the way of an arrow key; null at the edge. */
function nextFigure(cell: HTMLTableCellElement, { down, right }: { down: number; right: number }): HTMLElement | null {
  const rows = [...(cell.closest('table')?.rows ?? [])];
  const row = rows.findIndex((one) => one.contains(cell));
  for (let step = 1; ; step += 1) {
    const line = rows[row + down * step];
    const at = cell.cellIndex + right * step;
    if (!line || at < 0 || (right !== 0 && at >= line.cells.length)) return null;
    const found = figureIn(line.cells[at]);
    if (found) return found;
  }
}

/** Arrow keys go from figure to figure of a table. */
export function useFigureKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const step = STEPS[event.key];
      const isHeld = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
      const figure = event.target instanceof Element ? event.target.closest('.figure-button') : null;
      const cell = figure?.closest('td');
      if (!step || !cell || isHeld) return;
      event.preventDefault();
      nextFigure(cell, step)?.focus();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
