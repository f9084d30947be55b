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

/** Sheets that formulas of others read: they come along whatever is chosen. */
export const SHEETS_READ_BY_OTHERS: ReadonlySet<SheetName> = new Set(['coverage', 'transactions', 'categories']);

export type SheetName = (typeof SHEET_NAMES)[number];
