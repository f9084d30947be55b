import { enclose, type Rectangle } from '../../../../shared/model/word.ts';
import type { Shown, TableBlock } from '../layout.ts';
import { hasRoom, type Stage } from '../stage.ts';
import { cellLines, type Line } from './table-cells.ts';

/** The printed lines of every cell of a row, in the order of the columns. */
type Cells = readonly (readonly string[])[];

/** Columns whose texts describe a row. */
const TOLD: ReadonlySet<Shown> = new Set<Shown>(['description', 'reference', 'serial', 'kind', 'code']);

const depthOf = (cells: Cells): number => Math.max(1, ...cells.map((lines) => lines.length));

function drawGround(stage: Stage, table: Pick<TableBlock, 'rowStyle'>, height: number, place: number): void {
  const { paper, layout, left, right } = stage;
  if (table.rowStyle === 'striped' && place % 2 === 1) {
    paper.fill(left - 4, stage.y - 2, right - left + 8, height, layout.face.tint);
  }
  if (table.rowStyle === 'ruled' && place > 0) paper.rule(left, stage.y - 2, right, 0.3, '#c4c8ce');
}

/** Draws `cells` and tells what they cover. */
export function drawCells(
  stage: Stage,
  table: Pick<TableBlock, 'columns' | 'rowStyle' | 'gap'>,
  cells: Cells,
  place: number,
): Rectangle {
  const { paper, layout } = stage;
  const { face } = layout;
  const height = depthOf(cells) * face.leading + (table.gap ?? 0);
  drawGround(stage, table, height, place);
  const covered = table.columns.flatMap(({ x, align }, column) =>
    (cells[column] ?? []).map((text, index) => {
      const baseline = stage.y + face.size + index * face.leading;
      return paper.text({ text, x, baseline, font: face.regular, size: face.size, align });
    }),
  );
  stage.y += height;
  return enclose(covered);
}

function tell(stage: Stage, table: TableBlock, line: Line, cells: Cells, page: number, bounds: Rectangle): void {
  const { date, amount } = line.entry;
  const told = table.columns.flatMap(({ shows }, column) => (TOLD.has(shows) ? [cells[column] ?? []] : []));
  const lines = Array.from({ length: depthOf(told) }, (_, index) => told.flatMap((texts) => texts[index] ?? []));
  const printsBalance = line.showsBalance && table.columns.some((column) => column.shows === 'balance');
  const balance = printsBalance ? stage.figures.balance(line.index) : null;
  stage.drawn.push(line.index);
  stage.rows.push({ date, description: lines.flat().join(' '), amount, balance, page, bounds });
}

/** How many printed lines of a row still go on this page: all, none, or where rows may split, some. */
function fitting(stage: Stage, table: TableBlock, depth: number): number {
  const { leading } = stage.layout.face;
  // Room for what may follow the last row on the same page: a carried balance or a total, or the day's.
  const after = leading + 6 + (table.dayEnd === undefined ? 0 : leading + (table.gap ?? 0));
  const fits = (lines: number): boolean => hasRoom(stage, lines * leading + (table.gap ?? 0) + after);
  if (fits(depth)) return depth;
  if (!table.over?.splits) return 0;
  let lines = depth - 1;
  while (lines > 0 && !fits(lines)) lines -= 1;
  return lines;
}

/**
 * Draws a row, on a new page after `turn` where it does not fit, and tells its truth. A row that is split counts to the
 * page it begins on, and its rectangle covers what stands there.
 */
export function drawLine(stage: Stage, table: TableBlock, line: Line, place: () => number, turn: () => void): void {
  const cells = table.columns.map((column) => cellLines(stage, column, line));
  const depth = depthOf(cells);
  let here = fitting(stage, table, depth);
  if (here === 0) {
    turn();
    here = depth;
  }
  const page = stage.paper.page();
  const above = cells.map((lines) => lines.slice(0, here));
  tell(stage, table, line, cells, page, drawCells(stage, table, above, place()));
  if (here === depth) return;
  turn();
  drawCells(
    stage,
    table,
    cells.map((lines) => lines.slice(here)),
    place(),
  );
}
