import type { BalanceFigures } from '../../shared/figures/company-figures.ts';
import type { Period } from '../../shared/figures/period.ts';

/** Days that end below zero. */
export const negativeStretches = (days: readonly BalanceFigures[]): Period[] =>
  stretchesOf(days, ({ balance }) => balance < 0);

/** Days on which an account's balance is carried from an earlier day, or not known yet. */
export const carriedStretches = (days: readonly BalanceFigures[]): Period[] =>
  stretchesOf(days, ({ isComputed }) => isComputed);

/** Days of a kind that follow each other without a break. */
function stretchesOf(days: readonly BalanceFigures[], isMeant: (day: BalanceFigures) => boolean): Period[] {
  const stretches: { from: string; to: string }[] = [];
  let isOpen = false;
  for (const day of days) {
    const last = stretches.at(-1);
    const wasOpen = isOpen;
    isOpen = isMeant(day);
    if (isOpen && wasOpen && last) last.to = day.date;
    else if (isOpen) stretches.push({ from: day.date, to: day.date });
  }
  return stretches;
}
