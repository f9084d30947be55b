import type { CategoryRule } from '../category-rule.ts';
import { CARD } from './account-types.ts';

/** What was bought, by the trade of a seller known by name. */
export const PURCHASES_BY_TRADE: readonly CategoryRule[] = [
  {
    slug: 'refunds',
    direction: 'in',
    trades: [
      'advertising',
      'airline',
      'freight',
      'fuel',
      'general_store',
      'lodging',
      'postage',
      'restaurant',
      'ride',
      'software',
      'telecom',
      'toll',
      'utility',
      'wholesaler',
      'payroll_firm',
      'professional',
    ],
    confidence: 0.75,
  },
  {
    slug: 'refunds',
    direction: 'in',
    accounts: CARD,
    trades: ['marketplace', 'processor', 'insurer', 'health_insurer'],
    confidence: 0.75,
  },
  { slug: 'special_inflows', direction: 'in', trades: ['insurer'], confidence: 0.7 },
  { slug: 'travel', direction: 'out', trades: ['airline', 'fuel', 'lodging', 'ride', 'toll'], confidence: 0.9 },
  { slug: 'utilities', direction: 'out', trades: ['telecom', 'utility'], confidence: 0.9 },
  { slug: 'advertising', direction: 'out', trades: ['advertising'], confidence: 0.9 },
  { slug: 'postage', direction: 'out', trades: ['postage'], confidence: 0.9 },
  { slug: 'inventory', direction: 'out', trades: ['freight', 'wholesaler'], confidence: 0.85 },
  { slug: 'insurance', direction: 'out', trades: ['insurer', 'health_insurer'], confidence: 0.9 },
  { slug: 'special_outflows', direction: 'out', trades: ['gambling'], confidence: 0.8 },
  { slug: 'special_inflows', direction: 'in', trades: ['gambling'], confidence: 0.8 },
  {
    slug: 'other_expenses',
    direction: 'out',
    trades: ['general_store', 'marketplace', 'restaurant', 'software'],
    confidence: 0.75,
  },
];
