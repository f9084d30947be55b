import { type Condition, exactly, IN_COMPANY } from './transactions-sheet.ts';

/** The transactions of one currency in a calendar month. @param monthCell the cell that holds the month's first day */
export const monthConditions = (currency: string | null, monthCell: string): Condition[] => [
  IN_COMPANY,
  ['Currency', exactly(currency ?? '')],
  ['Date', `">="&${monthCell}`],
  ['Date', `"<"&EDATE(${monthCell},1)`],
];
