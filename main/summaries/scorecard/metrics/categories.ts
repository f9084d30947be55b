import { type Metric, metrics, quotient } from '../metric.ts';
import { categoryIn, type RangeFacts } from '../range-facts.ts';
import { COUNTED_CATEGORIES, IN_OUT_CATEGORIES, RATIO_PAIRS } from './category-pairs.ts';

/** Everything that moved in a category, in whichever direction. */
function movedIn(facts: RangeFacts, slug: string): number {
  const { inflow, outflow } = categoryIn(facts, slug);
  return inflow.sum + outflow.sum;
}

/** Counts and ratios of categories (DOMAIN b.3, ml features), by one formula each. */
export const CATEGORIES: readonly Metric[] = metrics({ group: 'ml_feature', kind: 'past' }, [
  ...COUNTED_CATEGORIES.map(
    (slug) =>
      [
        `category_${slug}_count`,
        'n',
        null,
        `Transactions in the category ${slug}.`,
        (facts: RangeFacts) => categoryIn(facts, slug).inflow.count + categoryIn(facts, slug).outflow.count,
      ] as const,
  ),
  ...IN_OUT_CATEGORIES.map(
    (slug) =>
      [
        `${slug}_in_out_ratio`,
        'ratio',
        null,
        `Inflows ÷ outflows of the category ${slug}.`,
        (facts: RangeFacts) => quotient(categoryIn(facts, slug).inflow.sum, categoryIn(facts, slug).outflow.sum),
      ] as const,
  ),
  ...Object.entries(RATIO_PAIRS).flatMap(([above, others]) =>
    others.map(
      (below) =>
        [
          `${above}_to_${below}_ratio`,
          'ratio',
          null,
          `What moved in the category ${above} ÷ what moved in ${below}.`,
          (facts: RangeFacts) => quotient(movedIn(facts, above), movedIn(facts, below)),
        ] as const,
    ),
  ),
]);
