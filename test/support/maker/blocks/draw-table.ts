import { formatAmount } from '../format-amount.ts';
import type { Column, Group, TableBlock } from '../layout.ts';
import { hasRoom, type Stage, turnPage } from '../stage.ts';
import { drawLine } from './draw-line.ts';
import { drawParagraph } from './draw-paragraph.ts';
import { type Line, linesOf } from './table-cells.ts';
import { drawDayHeading, drawEdgeRow, drawTitleAndHeading } from './table-heading.ts';

/** Paragraphs on a page of their own inside the table, and an empty page after them. */
function drawInterlude(stage: Stage, table: TableBlock): void {
  if (table.over?.interlude === undefined) return;
  turnPage(stage);
  for (const paragraph of table.over.interlude) drawParagraph(stage, paragraph);
  stage.paper.addPage();
}

/** Closes the page and opens the next with the headings again; `before` is the first line that goes there. */
function continueTable(stage: Stage, table: TableBlock, before: Line, firstBreak: boolean): void {
  const { activity, figures } = stage;
  const balance = figures.carried(before.index - 1);
  if (table.carry) drawEdgeRow(stage, table, { label: table.carry.below }, activity.start, balance);
  if (firstBreak) drawInterlude(stage, table);
  turnPage(stage);
  if (table.over?.bare) return;
  drawTitleAndHeading(stage, table, table.continued?.replace('{title}', table.title ?? '') ?? table.title);
  if (table.carry) drawEdgeRow(stage, table, { label: table.carry.above }, activity.start, balance);
}

/** Whose total stands under a column; null where none does. */
function totalledBy(column: Column, table: TableBlock): Group | null {
  if (column.shows === 'amount') return table.of ?? null;
  if (column.shows === 'inflow') return 'in';
  return column.shows === 'outflow' ? 'out' : null;
}

function drawTotal(stage: Stage, table: TableBlock, label: string): void {
  const { paper, layout, activity, figures, left, right } = stage;
  const { face } = layout;
  const style = { baseline: stage.y + face.size + 3, font: face.bold, size: face.size };
  paper.rule(left, stage.y, right, 0.6, face.accent);
  paper.text({ ...style, text: stage.say(label), x: left });
  for (const column of table.columns) {
    const group = totalledBy(column, table);
    if (group === null) continue;
    const total = figures.total(group);
    const amount = column.shows === 'outflow' ? -total : total;
    const text = formatAmount(amount, activity.currency, column.totalMoney ?? layout.money.panel);
    paper.text({ ...style, text, x: column.x, align: column.align });
  }
  stage.y += face.leading + 6;
}

function drawEmpty(stage: Stage, text: string): void {
  const { paper, layout, left } = stage;
  const { regular: font, size, leading } = layout.face;
  paper.text({ text: stage.say(text), x: left, baseline: stage.y + size, font, size });
  stage.y += leading + 2;
}

function drawLines(stage: Stage, table: TableBlock, lines: readonly Line[]): void {
  let place = 0;
  let broken = false;
  lines.forEach((line, index) => {
    const turn = (): void => {
      continueTable(stage, table, line, !broken);
      broken = true;
      place = 0;
    };
    if (table.dates === 'heading' && lines[index - 1]?.entry.date !== line.entry.date) {
      if (!hasRoom(stage, stage.layout.face.leading * 6)) turn();
      drawDayHeading(stage, table, line.entry.date);
    }
    drawLine(stage, table, line, () => place, turn);
    place += 1;
    const endsDay = lines[index + 1]?.entry.date !== line.entry.date;
    if (table.dayEnd === undefined || !endsDay) return;
    drawEdgeRow(stage, table, { label: table.dayEnd }, line.entry.date, stage.figures.carried(line.index));
  });
}

/** Transactions in columns, over as many pages as they need; tells the truth of every row it draws. */
export function drawTable(stage: Stage, table: TableBlock): void {
  const { activity, figures, layout } = stage;
  const lines = linesOf(stage, table);
  if (lines.length === 0 && table.empty === undefined) return;
  if (!hasRoom(stage, 17 + layout.face.leading * 6)) turnPage(stage);
  drawTitleAndHeading(stage, table, table.title);
  if (table.first) drawEdgeRow(stage, table, table.first, activity.start, figures.opening());
  if (lines.length === 0) drawEmpty(stage, table.empty ?? '');
  drawLines(stage, table, lines);
  const total = (): void => (table.total === undefined ? undefined : drawTotal(stage, table, table.total));
  if (table.totalBeforeLast) total();
  if (table.last) drawEdgeRow(stage, table, table.last, activity.end, figures.closing());
  if (!table.totalBeforeLast) total();
  stage.y += 12;
}
