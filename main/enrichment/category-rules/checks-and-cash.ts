import type { CategoryRule } from '../category-rule.ts';
import { phrases } from './phrases.ts';

/** Checks deposited, and cash in and out. */
export const CHECKS_AND_CASH: readonly CategoryRule[] = [
  {
    slug: 'check_deposits',
    direction: 'in',
    words: phrases(`
      CHECK DEPOSIT, CHECKS DEPOSITED, MOBILE DEPOSIT, MOBILE CHECK DEPOSIT, REMOTE DEPOSIT, REMOTE ONLINE DEPOSIT,
      DEPOSITED CHECK, EDEPOSIT, E DEPOSIT, CHEQUE DEPOSIT, ATM CHECK DEPOSIT
    `),
    says: 'names a check deposited',
    confidence: 0.9,
  },
  {
    slug: 'atm_cash_inflows',
    direction: 'in',
    words: ['CASH DEPOSIT', 'CURRENCY DEPOSIT', 'ATM DEPOSIT', 'DEPOSIT CASH', 'VAULT DEPOSIT', 'CASH VAULT'],
    says: 'names cash deposited',
    confidence: 0.85,
  },
  {
    slug: 'check_deposits',
    direction: 'in',
    words: phrases(`
      COUNTER DEPOSIT, TELLER DEPOSIT, BRANCH DEPOSIT, REGULAR DEPOSIT, CUSTOMER DEPOSIT, DEPOSIT MADE IN A BRANCH
    `),
    says: 'names a deposit at the counter, mostly checks',
    confidence: 0.6,
  },
  {
    slug: 'check_deposits',
    direction: 'in',
    words: ['DEPOSIT', 'DEPOSITS'],
    alone: true,
    says: 'names a deposit without a payer, mostly checks',
    confidence: 0.5,
  },
  {
    slug: 'atm_cash_outflows',
    direction: 'out',
    words: phrases(`
      ATM WITHDRAWAL, CASH WITHDRAWAL, ATM CASH, CASH EWITHDRAWAL, COUNTER WITHDRAWAL, WITHDRAWAL MADE IN A BRANCH,
      ATM DEBIT, CASH ADVANCE, CASHPOINT, TELLER WITHDRAWAL, ATM WD, ATM W
    `),
    says: 'names cash withdrawn',
    confidence: 0.9,
  },
];
