import { phrases } from '../../text/phrases.ts';
import type { CategoryRule } from '../category-rule.ts';
import { BANK } from './account-types.ts';
import { FEE_WORDS } from './words-of-banks.ts';

const MACHINE = phrases(`ATM, ABM, CASHPOINT, CASH MACHINE, CARDTRONICS, LINK, CPT`);

/** Cash in and out, and checks deposited: rows in which a shop's name only says where. */
export const CHECKS_AND_CASH: readonly CategoryRule[] = [
  {
    slug: 'check_deposits',
    direction: 'in',
    words: phrases(`
      CHECK DEPOSIT, CHECKS DEPOSITED, MOBILE DEPOSIT, MOBILE CHECK DEPOSIT, REMOTE DEPOSIT, REMOTE ONLINE DEPOSIT,
      DEPOSITED CHECK, EDEPOSIT, E DEPOSIT, CHEQUE DEPOSIT, ATM CHECK DEPOSIT, CHQ, CHQS, CHEQUE, CHEQUES, CHEQUE PAID IN,
      LOCKBOX DEPOSIT, LOCKBOX, DEPOSIT BY CHECK, RMT CAPTURE, REMOTE CAPTURE, RDC, IMAGE DEPOSIT, SCANNED DEPOSIT,
      DEPOSIT CHECK, CHECK DEP, CHK DEP, RDC DEPOSIT, MOBILE CHK DEPOSIT, DEPOSITED CHECKS, MOBILE CHEQUE,
      PAID IN CHEQUES, PAYING IN SLIP, PAYING IN, PAYING IN BOOK, CHECKS, CHECK ITEMS, CHEQUE CREDIT, CHEQUE IMAGE,
      MBL DEPOSIT, MOBILE DEP, SCANNER DEPOSIT, DESKTOP DEPOSIT
    `),
    without: ['CHQ RETURNED', 'RETURNED CHQ', 'CASH', 'EFT'],
    says: 'names checks deposited',
    confidence: 0.93,
  },
  {
    slug: 'atm_cash_inflows',
    direction: 'in',
    words: phrases(`
      CASH DEPOSIT, CURRENCY DEPOSIT, ATM DEPOSIT, DEPOSIT CASH, VAULT DEPOSIT, CASH VAULT, CASH IN, CASH LOAD,
      CSH DEPOSIT, COIN DEPOSITED, COIN DEPOSIT, CURRENCY AND COIN, CURRENCY COIN, CASH DEP, SMART SAFE, CASH PAID IN,
      CASH TOP UP, CASH CREDIT, PAID IN CASH, CASH PAYIN, NIGHT SAFE, NIGHT DEPOSIT, CASH, BULK CASH, COIN ROLL,
      ARMORED CAR DEPOSIT
    `),
    without: [
      'CASH APP',
      'CASH OUT',
      'CASH ADVANCE',
      'CASH BACK',
      'CASH REWARD',
      'CASH MANAGEMENT',
      'APPLE CASH',
      'CASH ACCT',
      'CASH CONCENTRATION',
    ],
    says: 'names cash deposited',
    confidence: 0.92,
  },
  {
    slug: 'atm_cash_inflows',
    direction: 'in',
    words: MACHINE,
    beside: ['DEPOSIT', 'CREDIT', 'PAID IN'],
    says: 'names a machine that takes deposits',
    confidence: 0.75,
  },
  {
    slug: 'atm_cash_outflows',
    direction: 'out',
    words: phrases(`
      ATM WITHDRAWAL, CASH WITHDRAWAL, ATM CASH, CASH EWITHDRAWAL, COUNTER WITHDRAWAL, WITHDRAWAL MADE IN A BRANCH,
      ATM DEBIT, CASH ADVANCE, CASHPOINT, TELLER WITHDRAWAL, ATM WD, ATM W, COUNTER WDL, ABM WITHDRAWAL, ABM CASH,
      CASH ACCESS, CASH W D, ATM, ABM, BRANCH WITHDRAWAL, CASH WDL, CUSTOMER WITHDRAWAL, WITHDRAWAL CASH, CASH MACHINE,
      CHECK CASHED BY SELF, COIN ORDER, CHANGE ORDER, CURRENCY ORDER, IDM WITHDRAWAL, LNK, NOTEMACHINE, CASHZONE,
      ATM WITHDRAW, CASH OUT BRANCH, SAVINGS WITHDRAWAL CASH, DAB WITHDRAWAL, RETRAIT, GAB, ABM WD, COUNTER DEBIT CASH
    `),
    without: [...FEE_WORDS, 'MERCHANT CASH ADVANCE', 'CASH ADVANCE FEE', 'ATM REBATE'],
    says: 'names cash withdrawn',
    confidence: 0.92,
  },
  {
    slug: 'atm_cash_outflows',
    direction: 'out',
    accounts: BANK,
    words: ['CASH'],
    without: [
      ...FEE_WORDS,
      'CASH APP',
      'CASH CARRY',
      'APPLE CASH',
      'CASH CONCENTRATION',
      'CASH MANAGEMENT',
      'CASH ADVANCE',
      'CASH ACCT',
      'CASH & CARRY',
      'CASH CONVERTERS',
    ],
    beside: ['SELF SERVICE', 'MACHINE', 'COUNTER', 'BRANCH', 'TELLER', 'WDL', 'WITHDRAWAL'],
    says: 'names cash withdrawn',
    confidence: 0.8,
  },
];

/** Deposits that say no more than that something was deposited. */
export const BARE_DEPOSITS: readonly CategoryRule[] = [
  {
    slug: 'check_deposits',
    direction: 'in',
    words: phrases(`
      COUNTER DEPOSIT, TELLER DEPOSIT, BRANCH DEPOSIT, REGULAR DEPOSIT, CUSTOMER DEPOSIT, DEPOSIT MADE IN A BRANCH,
      COUNTER CREDIT, BR DEPOSIT, QUICK DEPOSIT, DEPOSIT ID, DEPOSIT DEPOT, BRANCH CREDIT, MOBILE
    `),
    without: ['DES', 'MERCH', 'MERCHANT'],
    says: 'names a deposit at the counter, mostly checks',
    confidence: 0.65,
  },
  {
    slug: 'check_deposits',
    direction: 'in',
    words: ['DEPOSIT', 'DEPOSITS', 'DEP'],
    alone: true,
    says: 'names a deposit without a payer, mostly checks',
    confidence: 0.6,
  },
];
