import type { Direction } from './category-rule.ts';

/** Which way an amount moves, from the account's point of view; null for zero. */
export function directionOf(amount: number): Direction | null {
  if (amount > 0) return 'in';
  return amount < 0 ? 'out' : null;
}
