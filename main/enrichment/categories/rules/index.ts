import type { CategoryRule } from '../category-rule.ts';
import { BANK_ROWS } from './bank-rows.ts';
import { CARD_BILLS } from './card-bills.ts';
import { BARE_DEPOSITS, CHECKS_AND_CASH } from './checks-and-cash.ts';
import { DEBT_BY_LENDER, DEBT_BY_WORDS } from './debt.ts';
import { FEES } from './fees.ts';
import { LAST_RESORT } from './last-resort.ts';
import { OWNERS_AND_INVESTMENTS } from './owners-and-investments.ts';
import { PREMISES } from './premises.ts';
import { PURCHASES_BY_TRADE } from './purchases-by-trade.ts';
import { PURCHASES_BY_WORDS } from './purchases-by-words.ts';
import { RECEIPTS } from './receipts.ts';
import { TAXES_AND_PAYROLL } from './taxes-and-payroll.ts';
import { OWN_TRANSFERS, TRANSFERS_AND_WIRES } from './transfers-and-wires.ts';

/**
 * What decides a category, most telling first: the first rule whose conditions all hold wins. Where two categories
 * could be argued, the order of the lists and of the rules in them follows the conventions of the domain.
 */
export const CATEGORY_RULES: readonly CategoryRule[] = [
  ...BANK_ROWS,
  ...CHECKS_AND_CASH,
  ...FEES,
  ...DEBT_BY_LENDER,
  ...OWN_TRANSFERS,
  ...TAXES_AND_PAYROLL,
  ...OWNERS_AND_INVESTMENTS,
  ...PREMISES,
  ...DEBT_BY_WORDS,
  ...RECEIPTS,
  ...CARD_BILLS,
  ...TRANSFERS_AND_WIRES,
  ...BARE_DEPOSITS,
  ...PURCHASES_BY_TRADE,
  ...PURCHASES_BY_WORDS,
  ...LAST_RESORT,
];
