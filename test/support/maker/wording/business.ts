import type { Habit } from '../habit.ts';

/** The descriptions of a small company's month, in a language of its own. */
export interface BusinessTexts {
  readonly sales: readonly string[];
  readonly cards: readonly string[];
  readonly bills: readonly string[];
  readonly wages: string;
  readonly rent: string;
  readonly charge: string;
}

/** What happens on a small company's account; amounts are times `scale` minor units. */
export const businessHabits = (texts: BusinessTexts, scale = 1): readonly Habit[] => [
  { kind: 'deposit', when: [9, 14], texts: texts.sales, amount: [9_000 * scale, 420_000 * scale], earlier: 1 },
  { kind: 'electronic', when: [12, 18], texts: texts.cards, amount: [700 * scale, 38_000 * scale], earlier: 2 },
  { kind: 'electronic', when: [3, 6], texts: texts.bills, amount: [4_000 * scale, 110_000 * scale] },
  { kind: 'electronic', when: [2, 3], texts: [texts.wages], amount: [120_000 * scale, 260_000 * scale] },
  { kind: 'electronic', when: 'monthly', texts: [texts.rent], amount: [80_000 * scale, 190_000 * scale], step: 1_000 },
  { kind: 'fee', when: 'end', texts: [texts.charge], amount: [450 * scale, 2_900 * scale] },
];
