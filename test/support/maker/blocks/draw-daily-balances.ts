import type { PlainDate } from '../../../../shared/dates.ts';
import { formatAmount } from '../format-amount.ts';
import { formatDate } from '../format-date.ts';
import type { Block } from '../layout.ts';
import { ensureRoom, type Stage } from '../stage.ts';

type DailyBalances = Extract<Block, { block: 'dailyBalances' }>;

/** Last balance of every day on which something happened. */
function balancesByDay(stage: Stage): [PlainDate, number][] {
  const days = new Map<PlainDate, number>();
  stage.activity.entries.forEach((entry, index) => {
    days.set(entry.date, stage.figures.carried(index));
  });
  return [...days];
}

/** Pairs of date and balance, several a line and read downwards: rows that are no transactions. */
export function drawDailyBalances(stage: Stage, block: DailyBalances): void {
  const { paper, layout, activity, left, right } = stage;
  const { face } = layout;
  const days = balancesByDay(stage);
  if (days.length === 0) return;
  const depth = Math.ceil(days.length / block.pairs);
  const width = (right - left) / block.pairs;
  ensureRoom(stage, (depth + 3) * face.leading + 20);
  const titleBase = stage.y + 11;
  paper.text({ text: block.title, x: left, baseline: titleBase, font: face.bold, size: 11, color: face.accent });
  const headingBase = titleBase + 16;
  for (let pair = 0; pair * depth < days.length; pair += 1) {
    const style = { baseline: headingBase, font: face.bold, size: face.size - 1 };
    paper.text({ ...style, text: block.headings[0], x: left + pair * width });
    paper.text({ ...style, text: block.headings[1], x: left + (pair + 1) * width - 24, align: 'right' });
  }
  paper.rule(left, headingBase + 4, right, 0.8, face.accent);
  days.forEach(([date, balance], index) => {
    const x = left + Math.floor(index / depth) * width;
    const style = {
      baseline: headingBase + ((index % depth) + 1) * face.leading + 3,
      font: face.regular,
      size: face.size,
    };
    const amount = formatAmount(balance, activity.currency, layout.money.row);
    paper.text({ ...style, text: formatDate(date, layout.dates.row, layout.dates.months), x });
    paper.text({ ...style, text: amount, x: x + width - 24, align: 'right' });
  });
  stage.y = headingBase + (depth + 1) * face.leading + 14;
}
