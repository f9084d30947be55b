import type { Books } from '../books/books.ts';

/** How much of a category there is, and how sure it is: Σ |amount|, and Σ |amount| × confidence; minor units. */
export interface CategoryWeight {
  readonly amount: number;
  readonly confident: number;
}

/** By slug. Linear in transactions. */
export function categoryWeights({ entries }: Books): ReadonlyMap<string, CategoryWeight> {
  const weights = new Map<string, { amount: number; confident: number }>();
  for (const { slug, amount, annotation } of entries) {
    const weight = weights.get(slug) ?? { amount: 0, confident: 0 };
    if (!weights.has(slug)) weights.set(slug, weight);
    weight.amount += Math.abs(amount);
    weight.confident += Math.abs(amount) * (annotation?.category.confidence ?? 0);
  }
  return weights;
}
