import { phrases } from '../../text/phrases.ts';
import type { CategoryRule } from '../category-rule.ts';
import { BANK } from './account-types.ts';
import { LENDING } from './lending-trades.ts';
import { FEE_WORDS } from './words-of-banks.ts';

/** Money borrowed from and repaid to lenders known by name. */
export const DEBT_BY_LENDER: readonly CategoryRule[] = [
  {
    slug: 'special_inflows',
    direction: 'in',
    trades: ['bank_lender'],
    beside: ['GRANT', 'RRF', 'REVITALIZATION', 'FORGIVENESS', 'EIDG'],
    confidence: 0.85,
  },
  { slug: 'debt_repayment', direction: 'out', trades: LENDING, without: FEE_WORDS, confidence: 0.95 },
  {
    slug: 'debt_investment',
    direction: 'in',
    trades: LENDING.filter((trade) => trade !== 'debt_collector'),
    confidence: 0.95,
  },
];

/** Nouns that end the names of lenders and of few others. */
const LENDERS_NOUNS = phrases(`
  FUNDING, LENDING, FUNDERS, ADVANCE LLC, ADVANCE INC, ADVANCE CORP, ADVANCE GROUP, ADVANCE GRP, ADVANCE FUND,
  CAPITAL FUND, LOANS
`);
/** Firms that live by their capital, of which most that draw debits lend. */
const CAPITAL_FIRMS = phrases(`CAPITAL GROUP, CAPITAL GRP, CAPITAL GR, CAPITAL LLC, CAPITAL INC, CAPITAL CORP`);
/** Words of drawing a debit from an account. */
const DRAWN = phrases(`ACH, CCD, DEBIT, DES, DBT, DR, PAD`);
/** Nouns that end the names of lenders and of many others. */
const SHARED_NOUNS = phrases(`CAPITAL, FINANCE, FINANCING, FINANCIAL, HOLDINGS, EQUITY, PARTNERS`);
/** Words of repaying from receipts, day by day or week by week. */
const REPAID = phrases(`
  DAILY, WEEKLY, DLY, WKLY, DAILY ACH, REMIT, REMITTANCE, RECEIVABLE, RECEIVABLES, RTR, HOLDBACK, REPAY, REPAYMENT, LOAN,
  LN, MCA, LOC, INSTALLMENT, INSTALMENT
`);
/** Words of money lent. */
const LENT = phrases(`
  FUNDED, PROCEEDS, DRAW, DRAWDOWN, DISBURSEMENT, DISB, LOAN, LN, PURCHASE PRICE, NEW ADVANCE, NET FUNDING, NET ADVANCE,
  WORKING CAPITAL, RENEWAL, ADVANCE
`);
/** What else is called funding. */
const NOT_LENT = phrases(`
  PAYROLL, ACCOUNT FUNDING, ACCT FUNDING, ESCROW, CARD FUNDING, GRANT, SEED, SERIES, SAFE, PENSION, 401K, HSA, FSA,
  INSURANCE, PREMIUM, TRUST ACCOUNT, SCHOOL, RENT, TAX, REFUND, REVERSAL, RETURN, INTEREST, PAYABLES, VENDOR
`);

/** Money borrowed and repaid by the words for it. */
export const DEBT_BY_WORDS: readonly CategoryRule[] = [
  {
    slug: 'debt_repayment',
    direction: 'out',
    words: phrases(`
      LOAN PAYMENT, LOAN PMT, LOAN PYMT, LOAN REPAYMENT, LOAN, MORTGAGE, MTG PYMT, MTG PAYMENT, AUTO FINANCE, MTG,
      LEASE PAYMENT, LEASE PYMT, LEASE PMT, EQUIPMENT LEASE, EQUIP LEASE, EQUIP LSE, EQ LEASE, LINE OF CREDIT,
      LOC PAYMENT, MERCHANT CASH ADVANCE, DAILY REMITTANCE, PRINCIPAL PAYMENT, MERCHANT FUNDING, BUSINESS FUNDING,
      CAPITAL FUNDING, FUNDING DAILY DEBIT, LOAN REPAY, LOC PMT, LOC PYMT, HIRE PURCHASE, ASSET FINANCE, VEHICLE FINANCE,
      FINANCE AGREEMENT, LN PMT, LN PYMT, LOAN INSTALLMENT, LOAN INST, LOAN AUTOPAY, HP AGREEMENT, INSTALMENT LOAN,
      BUSINESS LOAN, PRET, CREDIT LINE PAYMENT, TERM LOAN, CAR LOAN, AUTO LOAN, REMITTANCE ADVANCE, BOUNCE BACK, BBLS,
      BBL, CBILS, RECOVERY LOAN, GROWTH GUARANTEE, MCA PMT, MCA PAYMENT, MCA, MERCHANT CASH ADV, CASH ADV,
      CAPITAL ADVANCE, DAILY ACH, DAILY DEBIT, DLY DEBIT, DAILY PMT, DAILY PAYMENT, WKLY ACH, WEEKLY ACH,
      BUSINESS ADVANCE, SMALL BUSINESS LOAN, MERCH CASH ADV, CASH ADVANCE REMIT, REPAYMENT, REPAYMENTS, AUTO REPAY,
      REVSHARE, REV SHARE, HP AGRMT, CONTRACT HIRE, AUTO LEASE, VEHICLE LEASE, LEASING, MOTOR CREDIT, MOTOR CR,
      STUDENT LN, STUDENT LOAN, DAILYACH, DAILYDEBIT, DAILY DEB, WEEKLYPYMT, WKLY PMT, WEEKLY PMT, WEEKLY PYMT,
      REC PURCHASE DEBIT, LOAN SERVICING, LOAN SVC, DEBT COLLECTION, COLLECTION AGENCY, COLLECTIONS
    `),
    without: [...FEE_WORDS, 'PRET A MANGER', 'STUDENT LOAN DED', 'EXPENSE', 'EXPENSES', 'LEASING OFFICE'],
    says: 'names the repayment of a debt',
    confidence: 0.85,
  },
  {
    slug: 'debt_investment',
    direction: 'in',
    words: phrases(`
      BOUNCE BACK, BBLS, CBILS, LOAN PROCEEDS, LOAN ADVANCE, LOAN DISBURSEMENT, LOAN FUNDING, LOAN DEPOSIT, LOAN,
      LINE OF CREDIT, LOC ADVANCE, CREDIT LINE ADVANCE, MERCHANT CASH ADVANCE, BUSINESS ADVANCE, FACTORING,
      FACTORING ADVANCE, LOAN DRAWDOWN, DRAWDOWN, FUNDING ADVANCE, MERCHANT FUNDING, BUSINESS FUNDING, CAPITAL FUNDING,
      CAPITAL ADVANCE, INVOICE FINANCE, INVOICE DISCOUNTING, RECEIVABLES PURCHASE, LOAN PROC, LOAN DISB, LN ADVANCE,
      LN PROCEEDS, PREPAYMENT INVOICE, TERM LOAN, LOAN FUNDS, BUSINESS CASH ADVANCE, CASH ADVANCE, ADV CR, EIDL,
      FACTOR ADV, INVOICE FIN, PURCHASE OF FUTURE RECEIVABLES, CREDIT LINE DRAW, LOC DRAW, MCA FUNDING, LOAN CREDIT
    `),
    without: ['SHAREHOLDER LOAN', 'OWNER LOAN', 'DIRECTOR LOAN', 'DIRECTORS LOAN', 'LOAN REFUND', 'MEMBER LOAN'],
    says: 'names borrowed money',
    confidence: 0.87,
  },
  {
    slug: 'debt_repayment',
    direction: 'out',
    accounts: BANK,
    strangers: true,
    words: LENDERS_NOUNS,
    without: [...FEE_WORDS, ...NOT_LENT],
    says: "stands in lenders' names",
    confidence: 0.78,
  },
  {
    slug: 'debt_repayment',
    direction: 'out',
    accounts: BANK,
    strangers: true,
    words: [...SHARED_NOUNS, 'ADVANCE'],
    beside: REPAID,
    without: [...FEE_WORDS, ...NOT_LENT],
    says: "stands in lenders' names",
    confidence: 0.78,
  },
  {
    slug: 'debt_repayment',
    direction: 'out',
    accounts: BANK,
    strangers: true,
    words: CAPITAL_FIRMS,
    beside: DRAWN,
    without: [...FEE_WORDS, ...NOT_LENT],
    says: "stands in lenders' names",
    confidence: 0.7,
  },
  {
    slug: 'debt_investment',
    direction: 'in',
    accounts: BANK,
    strangers: true,
    words: LENDERS_NOUNS,
    without: NOT_LENT,
    says: "stands in lenders' names",
    confidence: 0.76,
  },
  {
    slug: 'debt_investment',
    direction: 'in',
    accounts: BANK,
    strangers: true,
    words: SHARED_NOUNS,
    beside: LENT,
    without: NOT_LENT,
    says: "stands in lenders' names",
    confidence: 0.76,
  },
];
