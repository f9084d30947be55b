import type { CategoryAnnotation, RevenueAnnotation } from '../../../shared/model/index.ts';
import type { Direction } from './category-rule.ts';

/** Categories in which only a person can say whether a deposit is a sale (DOMAIN c.1). */
const REVIEW: Readonly<Record<string, string>> = {
  check_deposits: 'A deposited check may be a sale or not: a person must say.',
  atm_cash_inflows: 'Deposited cash may be takings or not: a person must say.',
  p2p_transfers: 'Money from a person may be a sale or not: a person must say.',
  general_payment: 'The text does not say what was paid: a person must say.',
  none: 'Nothing tells what this deposit is: a person must say.',
};

/** Whether a deposit counts as true revenue, and by which rule; null for money that does not come in. */
export function revenueOf(category: CategoryAnnotation, direction: Direction | null): RevenueAnnotation | null {
  if (direction !== 'in') return null;
  const review = REVIEW[category.slug];
  if (review !== undefined) return { verdict: 'review', rule: review };
  if (category.slug === 'revenue') return { verdict: true, rule: `It is a sale. ${category.reason}` };
  return { verdict: false, rule: `"${category.label}" is not revenue. ${category.reason}` };
}
