import type { Trade } from '../../../reference/index.ts';

/** Trades to which money is owed. */
export const LENDING: readonly Trade[] = [
  'mca_funder',
  'online_lender',
  'bank_lender',
  'equipment_lessor',
  'mortgage_lender',
  'personal_lender',
  'debt_collector',
  'factor',
];
