import { enclose } from '../../../../shared/model/word.ts';
import type { Kind } from '../activity.ts';
import { formatAmount } from '../format-amount.ts';
import { formatDate } from '../format-date.ts';
import type { Block } from '../layout.ts';
import { ensureRoom, type Stage, turnPage } from '../stage.ts';
import { type Line, linesOf } from './table-cells.ts';

type Checks = Extract<Block, { block: 'checks' }>;

const kindsOf = ({ of }: Checks): readonly Kind[] => of ?? ['check'];

/** Left edges of number and date, right edge of the amount, of each group of columns. */
function placesOf(stage: Stage, { columns, dateFirst }: Checks): { number: number; date: number; amount: number }[] {
  const width = (stage.right - stage.left) / columns;
  return Array.from({ length: columns }, (_, group) => {
    const left = stage.left + group * width;
    const [number, date] = dateFirst ? [left + width * 0.18, left] : [left, left + width * 0.34];
    return { number, date, amount: left + width - 22 };
  });
}

function drawHeading(stage: Stage, block: Checks): void {
  const { paper, layout, left, right } = stage;
  const { bold: font, accent: color, size } = layout.face;
  paper.text({ text: block.title, x: left, baseline: stage.y + 11, font, size: 11, color });
  const style = { baseline: stage.y + 27, font, size: size - 0.5 };
  for (const { number, date, amount } of placesOf(stage, block)) {
    paper.text({ ...style, text: block.headings[0], x: number });
    paper.text({ ...style, text: block.headings[1], x: date });
    paper.text({ ...style, text: block.headings[2], x: amount, align: 'right' });
  }
  paper.rule(left, stage.y + 31, right, 0.8, color);
  stage.y += 36;
}

function drawCheck(
  stage: Stage,
  block: Checks,
  line: Line,
  place: ReturnType<typeof placesOf>[number],
  top: number,
): void {
  const { paper, layout, activity } = stage;
  const { entry } = line;
  const number = entry.reference ?? entry.lines.join(' ');
  const style = { baseline: top + layout.face.size, font: layout.face.regular, size: layout.face.size };
  const shown = block.signed ? entry.amount : Math.abs(entry.amount);
  const amount = formatAmount(shown, activity.currency, layout.money.row);
  const bounds = enclose([
    paper.text({ ...style, text: number, x: place.number }),
    paper.text({ ...style, text: formatDate(entry.date, layout.dates.row, layout.dates.months), x: place.date }),
    paper.text({ ...style, text: amount, x: place.amount, align: 'right' }),
  ]);
  if (block.again) return;
  const { date } = entry;
  stage.drawn.push(line.index);
  stage.rows.push({ date, description: number, amount: entry.amount, balance: null, page: paper.page(), bounds });
}

/** As many checks as fit on the page, in their columns. */
function drawColumns(stage: Stage, block: Checks, lines: readonly Line[], depth: number): void {
  const places = placesOf(stage, block);
  const { leading } = stage.layout.face;
  lines.forEach((line, index) => {
    const down = block.order === 'down';
    const place = places[down ? Math.floor(index / depth) : index % block.columns];
    const level = down ? index % depth : Math.floor(index / block.columns);
    if (place !== undefined) drawCheck(stage, block, line, place, stage.y + level * leading);
  });
  stage.y += depth * leading;
}

function drawTotal(stage: Stage, block: Checks): void {
  const { paper, layout, activity, figures, left, right } = stage;
  const { face } = layout;
  const amount = formatAmount(figures.total(kindsOf(block)), activity.currency, layout.money.panel);
  const style = { baseline: stage.y + face.size + 4, font: face.bold, size: face.size };
  paper.text({ ...style, text: block.total, x: left });
  paper.text({ ...style, text: amount, x: right - 22, align: 'right' });
  stage.y += face.leading + 8;
  if (block.note === undefined) return;
  const note = { font: face.regular, size: face.size - 1.5, color: '#444444' };
  paper.text({ ...note, text: block.note, x: left, baseline: stage.y + face.size });
  stage.y += face.leading;
}

/** Checks side by side; truth has them in the order of their numbers. */
export function drawChecks(stage: Stage, block: Checks): void {
  const { layout, paper } = stage;
  const { leading } = layout.face;
  const lines = linesOf(stage, { of: kindsOf(block) });
  if (lines.length === 0) return;
  ensureRoom(stage, 36 + 5 * leading);
  for (let done = 0; done < lines.length; ) {
    if (done > 0) turnPage(stage);
    drawHeading(stage, block);
    const room = paper.height - layout.margins.bottom - stage.y - 3 * leading;
    const capacity = Math.max(1, Math.floor(room / leading)) * block.columns;
    const page = lines.slice(done, done + capacity);
    drawColumns(stage, block, page, Math.ceil(page.length / block.columns));
    done += page.length;
  }
  drawTotal(stage, block);
  stage.y += 12;
}
