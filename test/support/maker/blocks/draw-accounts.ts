import { formatAmount } from '../format-amount.ts';
import type { Block } from '../layout.ts';
import { ensureRoom, type Stage } from '../stage.ts';

type Accounts = Extract<Block, { block: 'accounts' }>;

type Cells = readonly [string, string, string, string];

const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

function drawCells(stage: Stage, cells: Cells, strong: boolean): void {
  const { paper, layout, left, right } = stage;
  const { face } = layout;
  const style = { baseline: stage.y + face.size, font: strong ? face.bold : face.regular, size: face.size };
  paper.text({ ...style, text: cells[0], x: left });
  paper.text({ ...style, text: cells[1], x: left + (right - left) * 0.38 });
  paper.text({ ...style, text: cells[2], x: left + (right - left) * 0.8, align: 'right' });
  paper.text({ ...style, text: cells[3], x: right, align: 'right' });
  stage.y += face.leading + 3;
}

/** The table of a consolidated statement's accounts, with the sums of their balances. */
export function drawAccounts(stage: Stage, block: Accounts): void {
  const { paper, layout, left, right } = stage;
  const { bold: font, accent: color } = layout.face;
  const money = (amount: number): string => formatAmount(amount, stage.activity.currency, layout.money.panel);
  ensureRoom(stage, (stage.accounts.length + 3) * (layout.face.leading + 4) + 20);
  paper.text({ text: block.title, x: left, baseline: stage.y + 11, font, size: 11, color });
  stage.y += 20;
  drawCells(stage, block.headings, true);
  paper.rule(left, stage.y - 2, right, 0.8, color);
  const balances = stage.accounts.map(({ figures }) => [figures.opening(), figures.closing()] as const);
  stage.accounts.forEach(({ activity }, index) => {
    const [opening = 0, closing = 0] = balances[index] ?? [];
    drawCells(stage, [activity.product, activity.accountNumber, money(opening), money(closing)], false);
  });
  paper.rule(left, stage.y - 2, right, 0.4, color);
  const openings = sumOf(balances.map(([opening]) => opening));
  const closings = sumOf(balances.map(([, closing]) => closing));
  drawCells(stage, [block.total, '', money(openings), money(closings)], true);
  stage.y += 16;
}
