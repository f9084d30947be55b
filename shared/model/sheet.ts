/** Every sheet that a workbook may have, by the name it is asked for with, in the order of the workbook. */
export const SHEET_NAMES = [
  'cover',
  'summary',
  'accounts',
  'positions',
  'revenue',
  'non-revenue',
  'nsf',
  'balances',
  'recurring',
  'counterparties',
  'pnl',
  'scorecard',
  'coverage',
  'experimental',
  'transactions',
  'definitions',
  'categories',
] as const;

export type SheetName = (typeof SHEET_NAMES)[number];
