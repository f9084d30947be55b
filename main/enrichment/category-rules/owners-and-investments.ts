import type { CategoryRule } from '../category-rule.ts';
import { phrases } from './phrases.ts';

/** The owner's money, and the company's own investing. */
export const OWNERS_AND_INVESTMENTS: readonly CategoryRule[] = [
  {
    slug: 'equity_investment',
    direction: 'in',
    words: phrases(`
      OWNER CONTRIBUTION, OWNERS CONTRIBUTION, CAPITAL CONTRIBUTION, OWNER INVESTMENT, OWNER DEPOSIT, OWNER INJECTION,
      CAPITAL INJECTION, SHAREHOLDER CONTRIBUTION, MEMBER CONTRIBUTION, SHARE CAPITAL, EQUITY INVESTMENT, OWNER LOAN,
      SHAREHOLDER LOAN
    `),
    says: 'says that an owner puts money in',
    confidence: 0.85,
  },
  {
    slug: 'special_outflows',
    direction: 'out',
    words: phrases(`
      OWNER DRAW, OWNERS DRAW, OWNER'S DRAW, MEMBER DRAW, PARTNER DRAW, SHAREHOLDER DISTRIBUTION, OWNER DISTRIBUTION,
      MEMBER DISTRIBUTION, DIVIDEND, OWNER WITHDRAWAL
    `),
    says: 'says that an owner takes money out',
    confidence: 0.85,
  },
  { slug: 'company_investments', direction: 'either', trades: ['brokerage'], confidence: 0.9 },
  {
    slug: 'company_investments',
    direction: 'either',
    words: ['CRYPTO', 'BITCOIN', 'KRAKEN', 'ROBINHOOD', 'VANGUARD', 'BROKERAGE'],
    says: 'names an investment',
    confidence: 0.8,
  },
];
