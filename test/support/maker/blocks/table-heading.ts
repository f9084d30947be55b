import { formatDate } from '../format-date.ts';
import type { EdgeRow, TableBlock } from '../layout.ts';
import type { Stage } from '../stage.ts';
import { balanceText, sideOf } from './table-cells.ts';

type Headed = Pick<TableBlock, 'columns' | 'headingStyle'>;

function drawHeading(stage: Stage, table: Headed): void {
  const { paper, layout, left, right } = stage;
  const { face } = layout;
  const size = face.size - 0.5;
  const deepest = Math.max(...table.columns.map((column) => column.heading.split('\n').length));
  const height = deepest * (size + 2) + 6;
  if (table.headingStyle === 'band') paper.fill(left - 4, stage.y, right - left + 8, height, face.tint);
  for (const { heading, x, align } of table.columns) {
    const lines = heading.split('\n');
    lines.forEach((text, index) => {
      const baseline = stage.y + height - 5 - (lines.length - 1 - index) * (size + 2);
      paper.text({ text, x, baseline, font: face.bold, size, align });
    });
  }
  if (table.headingStyle === 'ruled') paper.rule(left, stage.y + height, right, 1, face.accent);
  stage.y += height + 4;
}

/** The title of a table, where it has one, and its column headings. */
export function drawTitleAndHeading(stage: Stage, table: Headed, title: string | undefined): void {
  const { paper, layout, left } = stage;
  const { bold: font, accent: color } = layout.face;
  if (title !== undefined) {
    paper.text({ text: stage.say(title), x: left, baseline: stage.y + 11, font, size: 11, color });
    stage.y += 17;
  }
  drawHeading(stage, table);
}

/** A row that is not a transaction: a label, a balance, and a date where the row is dated. */
export function drawEdgeRow(stage: Stage, table: TableBlock, row: EdgeRow, date: string, balance: number): void {
  const { paper, layout } = stage;
  const { face } = layout;
  const pattern = table.columns.find(({ shows }) => shows === 'date')?.date ?? layout.dates.row;
  const day = formatDate(date, pattern, layout.dates.months);
  const style = { baseline: stage.y + face.size, font: face.bold, size: face.size };
  const label = balance < 0 ? (row.overdrawn ?? row.label) : row.label;
  const sided = balance < 0 ? 'outflow' : 'inflow';
  const place = (['balance', sided, 'amount'] as const).find((shown) =>
    table.columns.some(({ shows }) => shows === shown),
  );
  for (const column of table.columns) {
    const { x, align } = column;
    if (column.shows === 'description') paper.text({ ...style, text: stage.say(label, { date: day }), x, align });
    if (column.shows === place) paper.text({ ...style, text: balanceText(stage, column, balance), x, align });
    if (column.shows === 'settled') paper.text({ ...style, text: balanceText(stage, column, balance), x, align });
    if (column.shows === 'balanceSide') paper.text({ ...style, text: sideOf(column, balance), x, align });
    if (column.shows === 'date' && row.dated) paper.text({ ...style, text: day, x, align });
  }
  stage.y += face.leading + (table.gap ?? 0);
}

/** A line with nothing but the day of the rows under it. */
export function drawDayHeading(stage: Stage, table: TableBlock, date: string): void {
  const { paper, layout, left } = stage;
  const { bold: font, size, leading, accent: color } = layout.face;
  const text = formatDate(date, layout.dates.long, layout.dates.months);
  paper.text({ text, x: left, baseline: stage.y + size, font, size, color });
  stage.y += leading + (table.gap ?? 0);
}
