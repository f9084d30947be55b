import { enclose, type Rectangle } from '../../../../shared/model/word.ts';
import { formatAmount } from '../formatAmount.ts';
import { formatDate } from '../formatDate.ts';
import type { EdgeRow, TableBlock } from '../layout.ts';
import { hasRoom, type Stage, turnPage } from '../stage.ts';
import { balanceText, cellLines, type Line, linesOf } from './tableCells.ts';

function drawHeading(stage: Stage, table: TableBlock): void {
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

function drawTitleAndHeading(stage: Stage, table: TableBlock, title: string | undefined): void {
  const { paper, layout, left } = stage;
  const { bold: font, accent: color } = layout.face;
  if (title !== undefined) {
    paper.text({ text: stage.say(title), x: left, baseline: stage.y + 11, font, size: 11, color });
    stage.y += 17;
  }
  drawHeading(stage, table);
}

function drawEdgeRow(stage: Stage, table: TableBlock, row: EdgeRow, date: string, balance: number): void {
  const { paper, layout } = stage;
  const { face } = layout;
  const style = { baseline: stage.y + face.size, font: face.bold, size: face.size };
  for (const column of table.columns) {
    const { x, align } = column;
    if (column.shows === 'description') paper.text({ ...style, text: stage.say(row.label), x, align });
    if (column.shows === 'balance') paper.text({ ...style, text: balanceText(stage, column, balance), x, align });
    if (column.shows === 'date' && row.dated) {
      paper.text({ ...style, text: formatDate(date, layout.dates.row, layout.dates.months), x, align });
    }
  }
  stage.y += face.leading + (table.gap ?? 0);
}

/** Closes the page and opens the next with the headings again; `before` is the first line that goes there. */
function continueTable(stage: Stage, table: TableBlock, before: Line): void {
  const { activity, figures } = stage;
  const balance = figures.carried(before.index - 1);
  if (table.carry) drawEdgeRow(stage, table, { label: table.carry.below }, activity.start, balance);
  turnPage(stage);
  drawTitleAndHeading(stage, table, table.continued?.replace('{title}', table.title ?? '') ?? table.title);
  if (table.carry) drawEdgeRow(stage, table, { label: table.carry.above }, activity.start, balance);
}

function heightOf(stage: Stage, table: TableBlock, cells: readonly (readonly string[])[]): number {
  return Math.max(1, ...cells.map((lines) => lines.length)) * stage.layout.face.leading + (table.gap ?? 0);
}

function drawRowGround(stage: Stage, table: TableBlock, height: number, place: number): void {
  const { paper, layout, left, right } = stage;
  if (table.rowStyle === 'striped' && place % 2 === 1) {
    paper.fill(left - 4, stage.y - 2, right - left + 8, height, layout.face.tint);
  }
  if (table.rowStyle === 'ruled' && place > 0) paper.rule(left, stage.y - 2, right, 0.3, '#c4c8ce');
}

function drawRow(stage: Stage, table: TableBlock, line: Line, cells: readonly (readonly string[])[]): void {
  const { paper, layout, figures } = stage;
  const { face } = layout;
  const covered: Rectangle[] = [];
  const described: string[] = [];
  table.columns.forEach(({ x, align, shows }, place) => {
    const lines = cells[place] ?? [];
    lines.forEach((text, index) => {
      const baseline = stage.y + face.size + index * face.leading;
      covered.push(paper.text({ text, x, baseline, font: face.regular, size: face.size, align }));
    });
    if (shows === 'description' || shows === 'reference') described.push(...lines);
  });
  const printsBalance = line.showsBalance && table.columns.some((column) => column.shows === 'balance');
  stage.drawn.push(line.index);
  stage.rows.push({
    date: line.entry.date,
    description: described.join(' '),
    amount: line.entry.amount,
    balance: printsBalance ? figures.balance(line.index) : null,
    page: paper.page(),
    bounds: enclose(covered),
  });
}

function drawTotal(stage: Stage, table: TableBlock, label: string): void {
  const { paper, layout, activity, figures, left, right } = stage;
  const { face } = layout;
  const column = table.columns.find(({ shows }) => shows === 'amount');
  if (column === undefined || table.of === undefined) return;
  const amount = formatAmount(figures.total(table.of), activity.currency, layout.money.panel);
  const style = { baseline: stage.y + face.size + 3, font: face.bold, size: face.size };
  paper.rule(left, stage.y, right, 0.6, face.accent);
  paper.text({ ...style, text: stage.say(label), x: left });
  paper.text({ ...style, text: amount, x: column.x, align: column.align });
  stage.y += face.leading + 6;
}

function drawEmpty(stage: Stage, text: string): void {
  const { paper, layout, left } = stage;
  paper.text({
    text: stage.say(text),
    x: left,
    baseline: stage.y + layout.face.size,
    font: layout.face.regular,
    size: layout.face.size,
  });
  stage.y += layout.face.leading + 2;
}

/** Transactions in columns, over as many pages as they need; tells the truth of every row it draws. */
export function drawTable(stage: Stage, table: TableBlock): void {
  const { activity, figures, layout } = stage;
  const { leading } = layout.face;
  const lines = linesOf(stage, table);
  if (lines.length === 0 && table.empty === undefined) return;
  if (!hasRoom(stage, 17 + leading * 6)) turnPage(stage);
  drawTitleAndHeading(stage, table, table.title);
  if (table.first) drawEdgeRow(stage, table, table.first, activity.start, figures.opening());
  if (lines.length === 0) drawEmpty(stage, table.empty ?? '');
  let place = 0;
  for (const line of lines) {
    const cells = table.columns.map((column) => cellLines(stage, column, line));
    const height = heightOf(stage, table, cells);
    // Room for what may follow the last row on the same page: a carried balance or a total.
    if (!hasRoom(stage, height + leading + 6)) {
      continueTable(stage, table, line);
      place = 0;
    }
    drawRowGround(stage, table, height, place);
    drawRow(stage, table, line, cells);
    stage.y += height;
    place += 1;
  }
  if (table.last) drawEdgeRow(stage, table, table.last, activity.end, figures.closing());
  if (table.total !== undefined) drawTotal(stage, table, table.total);
  stage.y += 12;
}
