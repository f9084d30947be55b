import type { TokenLine } from '../tokens/read-line.ts';
import type { LabelledFigure } from './labelled-figures.ts';
import { gapOf, isIn, type Summary, summaryOf } from './summary.ts';

/** True for a summary that its labelled parts lead through: some come in, some go out, and both balances are what they come to. */
function leadsThrough(summary: Summary | null, owed: boolean): boolean {
  if (!summary || summary.mayNet) return false;
  const moving = summary.parts.filter(({ money }) => money.minor !== 0);
  const goBothWays = moving.some((part) => isIn(part, owed)) && moving.some((part) => !isIn(part, owed));
  return goBothWays && gapOf(summary, owed) === 0;
}

/** Whether a summary adds up only where its balances are money owed: what was paid lessens them. */
export const tellsOwed = (
  figures: readonly LabelledFigure[],
  lines: readonly TokenLine[],
  used: ReadonlySet<number>,
): boolean => {
  const leads = (owed: boolean): boolean => leadsThrough(summaryOf(figures, lines, used, owed), owed);
  return leads(true) && !leads(false);
};
