import type { CorrectionChoices } from '../../../shared/contract.ts';
import type { Corrections } from '../../../shared/model/index.ts';
import { CATEGORIES, type MerchantGroup } from '../../reference/index.ts';
import { isCategory } from './category.ts';

const MERCHANT_GROUPS: readonly string[] = [
  'debt.mca_or_rbf',
  'debt.bank',
  'debt.equipment_and_auto_leasing',
  'debt.mortgage',
  'debt.personal_non_mortgage',
  'debt.non_bank_business',
  'debt.collections',
  'invoice_factoring',
  'fuel_provider',
  'gambling_and_betting',
  'Uber',
  'Google',
  'Intuit',
] satisfies readonly MerchantGroup[];

/** The categories and merchant groups there are. */
export const CORRECTION_CHOICES: CorrectionChoices = { categories: CATEGORIES, merchantGroups: MERCHANT_GROUPS };

/** The first category or merchant group that corrections name and nobody knows; null where all are known. */
export function unknownChoice({ rules, feedback }: Corrections): string | null {
  for (const { facts } of [...rules, ...feedback]) {
    if (facts.categorySlug !== null && !isCategory(facts.categorySlug)) return `category ${facts.categorySlug}`;
    if (facts.merchantGroup !== null && !MERCHANT_GROUPS.includes(facts.merchantGroup))
      return `merchant group ${facts.merchantGroup}`;
  }
  return null;
}
