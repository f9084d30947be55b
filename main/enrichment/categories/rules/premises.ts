import { phrases } from '../../text/phrases.ts';
import type { CategoryRule } from '../category-rule.ts';

/** Leases of premises, before the leases of things: those are debts. */
export const PREMISES: readonly CategoryRule[] = [
  {
    slug: 'rent',
    direction: 'out',
    words: phrases(`
      OFFICE LEASE, WAREHOUSE LEASE, PREMISES, SHOP LEASE, STORE LEASE, BUILDING LEASE, OFFICE RENT, WAREHOUSE RENT,
      LOYER, RENT PAYMENT, RENT PYMT, RENT PMT, SHOP RENT, UNIT RENT, GROUND RENT, SALON RENT, BOOTH RENT, STORAGE RENT,
      CAM CHARGES
    `),
    without: ['RENT A CAR'],
    says: 'names the rent of premises',
    confidence: 0.9,
  },
];
