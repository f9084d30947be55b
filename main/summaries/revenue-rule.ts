import type { Annotation, SummarySettings } from '../../shared/model/index.ts';

const FACTORING = 'invoice_factoring';

/**
 * Whether an inflow is true revenue (DOMAIN b.2): what a person said of it, else every category that is not excluded.
 * Advances of a factor follow a setting of their own, because underwriters disagree about them.
 *
 * @param amount minor units; nothing but an inflow is revenue
 */
export function isRevenue(amount: number, annotation: Annotation | undefined, settings: SummarySettings): boolean {
  if (amount <= 0 || !annotation) return false;
  const { correctedBy, revenue, category, merchant } = annotation;
  const isSaid = correctedBy !== null && revenue?.rule !== correctedBy.inferred.revenue?.rule;
  if (isSaid && typeof revenue?.verdict === 'boolean') return revenue.verdict;
  if (merchant?.groupId === FACTORING && category.slug === 'debt_investment') return settings.factoringIsRevenue;
  return !settings.nonRevenueCategories.includes(category.slug);
}
