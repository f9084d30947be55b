import { phraseIndex } from '../text/phrase-index.ts';
import { phrases } from '../text/phrases.ts';
import { looksLikePurchase, namesRails } from '../text/purchase.ts';
import { printed } from '../text/words.ts';
import type { CategoryChoice } from './category-rule.ts';
import { counterpartyOf } from './counterparty.ts';
import type { Evidence } from './evidence.ts';

/** Words that show a payer is a company or pays by ACH or wire. */
const COMPANY_WORDS = phrases(`
  ACH, WIRE, CCD, CTX, PPD, ORIG CO NAME, DES, EDI, VENDOR, INVOICE, INV, BILL COM, EFT, INC, LLC, LLP, CORP, CO, COMPANY, LTD,
  LIMITED, GMBH, PLC, PTY, BACS, FASTER PAYMENT, PAYMENT, PAYMENTS, PYMT, PMT, PAYABLES, ACCTS PAY, SALES, SEPA, BGC, FPI,
  BAC, FP, RENT, DIRECT DEPOSIT, RECEIVED FROM, SO RECEIVED, MSP, PAD CREDIT
`);

const findCompanyWord = phraseIndex(COMPANY_WORDS.map((word) => [word, word] as const));
const LIKELY_REVENUE = 0.65;
const NAMED_PAYER = 0.55;
const LIKELY_PURCHASE = 0.85;
const LIKELY_EXPENSE = 0.65;
const LIKELY_PAYMENT = 0.6;
const LIKELY_CHECK = 0.8;
const CHECK_NUMBER = /^\d{2,7}$/;
const UNKNOWN = 0;

/** What the direction and the way of paying suggest when no rule holds. */
export function fallbackCategory(evidence: Evidence): CategoryChoice {
  if (evidence.direction === 'out') return outflow(evidence);
  if (evidence.direction === 'in' && HOLDS_MONEY.has(evidence.accountType)) return inflow(evidence);
  return NOTHING;
}

const HOLDS_MONEY: ReadonlySet<string> = new Set(['checking', 'savings', 'unknown']);

const NOTHING: CategoryChoice = {
  slug: 'none',
  confidence: UNKNOWN,
  reason: 'Neither the text nor the direction of the money suggests a category.',
};

function outflow({ words, accountType }: Evidence): CategoryChoice {
  const [first, ...others] = words.list;
  if (accountType !== 'credit_card' && others.length === 0 && CHECK_NUMBER.test(first ?? '')) {
    const reason = 'The row names nothing but a number, as lists of paid checks do, and money leaves the account.';
    return { slug: 'check_outflows', confidence: LIKELY_CHECK, reason };
  }
  if (accountType === 'credit_card' || looksLikePurchase(words.text)) {
    const reason = 'The text has the shape of a card purchase, and no rule knows the shop.';
    return { slug: 'other_expenses', confidence: LIKELY_PURCHASE, reason };
  }
  if (namesRails(words.text)) {
    const reason = 'The text speaks of a payment to someone no rule knows, and not of what it is for.';
    return { slug: 'general_payment', confidence: LIKELY_PAYMENT, reason };
  }
  const reason = 'Money leaves the account and no rule knows the text.';
  return { slug: 'other_expenses', confidence: LIKELY_EXPENSE, reason };
}

/** Words of a credit that do not name anyone. */
const NAMELESS: ReadonlySet<string> = new Set(
  'ACH CREDIT PAYMENT PAYMENTS PMT TRANSFER MISC AUTOMATED MEMO ADJ CR ONLINE ELECTRONIC DIRECT BANK GIRO BGC FPI EFT'.split(
    ' ',
  ),
);

const LETTER = /^\p{L}/u;

function inflow({ words }: Evidence): CategoryChoice {
  const names = words.list.filter((word) => LETTER.test(word));
  if (names.length > 0 && names.every((word) => NAMELESS.has(word))) {
    const reason = 'The text says that money came and neither from whom nor what for.';
    return { slug: 'general_payment', confidence: LIKELY_PAYMENT, reason };
  }
  const [hit] = findCompanyWord(words);
  if (hit) {
    const phrase = printed(words, hit.at, hit.length);
    const reason = `Money enters the account, and the text "${phrase}" suggests that a company pays.`;
    return { slug: 'revenue', confidence: LIKELY_REVENUE, reason };
  }
  const payer = counterpartyOf(words.text, 'in');
  if (payer === null) return NOTHING;
  return {
    slug: 'revenue',
    confidence: NAMED_PAYER,
    reason: `Money enters the account from ${payer}, of whom nothing else is known.`,
  };
}
