import type { Period } from '../../shared/figures/period.ts';
import type { LenderPosition } from '../../shared/figures/position-figures.ts';
import { formatMoney } from '../../shared/money.ts';
import { monthText, paymentsText } from './figure-text.ts';
import type { Lane, LaneMark } from './lane.ts';
import { daysOfMonth } from './month-days.ts';

const LOWEST_BAR = 8;

/** The days of a month that lie in a period. */
function monthIn(month: string, span: Period): Period {
  const { from, to } = daysOfMonth(month);
  return { from: from < span.from ? span.from : from, to: to > span.to ? span.to : to };
}

/** A lane each position: its advance, and what was repaid in each month, as high as the most of any, in the order of days. */
export function positionLanes(positions: readonly LenderPosition[], span: Period, currency: string | null): Lane[] {
  const most = Math.max(1, ...positions.flatMap(({ repaid }) => repaid.map(({ amount }) => amount)));
  return positions.map(({ id, lenderName, advance, repaid }, at) => ({
    key: id,
    name: lenderName,
    marks: [
      ...repaid.map(
        ({ month, amount, count, cameBack }): LaneMark => ({
          ...monthIn(month, span),
          tone: 'paid',
          height: Math.max(LOWEST_BAR, (100 * amount) / most),
          label: `${monthText(month)}: ${formatMoney(amount, currency)} in ${paymentsText(count, cameBack)}`,
          of: { kind: 'repaidMonth', at, month },
        }),
      ),
      ...(advance
        ? [
            {
              from: advance.date,
              to: advance.date,
              tone: 'advance' as const,
              label: `Advance of ${formatMoney(advance.amount, currency)} on ${advance.date}`,
              of: { kind: 'position', at, part: 'advance' } as const,
            },
          ]
        : []),
    ].sort((a, b) => (a.from < b.from ? -1 : 1)),
  }));
}
