import type { CategorySlug } from './categories.ts';

/** What purchases under a range of merchant category codes are. */
export interface CodeRange {
  readonly from: number;
  readonly to: number;
  readonly slug: CategorySlug;
  /** Completes "The merchant category code 5812 stands for …". */
  readonly means: string;
}

const range = (from: number, to: number, slug: CategorySlug, means: string): CodeRange => ({ from, to, slug, means });

/**
 * Merchant category codes that say what was bought; the first range that holds a code wins. Codes of money transfers
 * and of shops that sell everything are left to other evidence.
 *
 * Source: ISO 18245 codes, meanings in our own words, compiled by hand. Licence: facts.
 */
export const CODE_RANGES: readonly CodeRange[] = [
  range(3000, 3350, 'travel', 'an airline'),
  range(3351, 3500, 'travel', 'a car rental company'),
  range(3501, 3999, 'travel', 'a hotel'),
  range(4011, 4011, 'inventory', 'railway freight'),
  range(4111, 4131, 'travel', 'local transport, trains, taxis or buses'),
  range(4214, 4214, 'inventory', 'motor freight'),
  range(4215, 4215, 'postage', 'couriers'),
  range(4225, 4225, 'rent', 'storage'),
  range(4411, 4411, 'travel', 'cruises'),
  range(4511, 4511, 'travel', 'airlines'),
  range(4582, 4582, 'travel', 'airports'),
  range(4722, 4722, 'travel', 'travel agencies'),
  range(4784, 4784, 'travel', 'tolls'),
  range(4812, 4816, 'utilities', 'telephone and internet lines'),
  range(4899, 4899, 'utilities', 'cable and satellite lines'),
  range(4900, 4900, 'utilities', 'energy, water and waste services'),
  range(5013, 5046, 'inventory', 'wholesale goods'),
  range(5047, 5199, 'inventory', 'wholesale goods'),
  range(5541, 5542, 'travel', 'fuel'),
  range(5983, 5983, 'travel', 'fuel dealers'),
  range(6010, 6011, 'atm_cash_outflows', 'cash from a bank or machine'),
  range(6300, 6399, 'insurance', 'insurance'),
  range(6513, 6513, 'rent', 'rentals of real estate'),
  range(7011, 7012, 'travel', 'lodging'),
  range(7311, 7311, 'advertising', 'advertising'),
  range(7361, 7361, 'payroll_and_consultants', 'employment agencies'),
  range(7392, 7392, 'payroll_and_consultants', 'consulting'),
  range(7512, 7513, 'travel', 'rentals of vehicles'),
  range(7523, 7523, 'travel', 'parking'),
  range(7995, 7995, 'special_outflows', 'betting'),
  range(8111, 8111, 'payroll_and_consultants', 'legal services'),
  range(8931, 8931, 'payroll_and_consultants', 'accounting'),
  range(9311, 9311, 'taxes', 'tax payments'),
  range(9402, 9402, 'postage', 'postal services'),
  range(5200, 5999, 'other_expenses', 'a shop or a restaurant'),
  range(7210, 8999, 'other_expenses', 'services'),
];
