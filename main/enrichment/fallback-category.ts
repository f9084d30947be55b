import type { Evidence } from './category.ts';
import type { CategoryChoice } from './category-rule.ts';
import { phraseIndex } from './phrase-index.ts';
import { printed } from './words.ts';

/** Words that show a payer is a company or pays by ACH or wire. */
const COMPANY_WORDS = [
  ...['ACH', 'WIRE', 'CCD', 'CTX', 'PPD', 'ORIG CO NAME', 'DES', 'EDI', 'VENDOR', 'INVOICE', 'INV', 'BILL COM'],
  ...['INC', 'LLC', 'LLP', 'CORP', 'CO', 'COMPANY', 'LTD', 'LIMITED', 'GMBH', 'PLC', 'PTY', 'BACS', 'FASTER PAYMENT'],
  ...['PAYMENT', 'PAYMENTS', 'PYMT', 'PMT', 'PAYABLES', 'ACCTS PAY', 'SALES', 'SEPA'],
];

const findCompanyWord = phraseIndex(COMPANY_WORDS.map((word) => [word, word] as const));
const LIKELY_REVENUE = 0.5;
const LIKELY_EXPENSE = 0.4;
const LIKELY_CHECK = 0.7;
const CHECK_NUMBER = /^\d{2,7}$/;
const UNKNOWN = 0;

/** What the direction alone suggests when no rule holds. */
export function fallbackCategory(evidence: Evidence): CategoryChoice {
  const { words, direction, accountType } = evidence;
  const [first, ...others] = words.list;
  if (direction === 'out' && accountType !== 'credit_card' && others.length === 0 && CHECK_NUMBER.test(first ?? '')) {
    return {
      slug: 'check_outflows',
      confidence: LIKELY_CHECK,
      reason: 'The row names nothing but a number, as lists of paid checks do, and money leaves the account.',
    };
  }
  if (direction === 'out') {
    return {
      slug: 'other_expenses',
      confidence: LIKELY_EXPENSE,
      reason: 'Money leaves the account and no rule knows the text.',
    };
  }
  const [hit] =
    direction === 'in' && (accountType === 'checking' || accountType === 'savings') ? findCompanyWord(words) : [];
  if (hit) {
    const phrase = printed(words, hit.at, hit.length);
    return {
      slug: 'revenue',
      confidence: LIKELY_REVENUE,
      reason: `Money enters the account, and the text "${phrase}" suggests that a company pays.`,
    };
  }
  return {
    slug: 'none',
    confidence: UNKNOWN,
    reason: 'Neither the text nor the direction of the money suggests a category.',
  };
}
