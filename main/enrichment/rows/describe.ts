import type { AccountType, CategoryAnnotation, MerchantAnnotation } from '../../../shared/model/index.ts';
import { categorise } from '../categories/category.ts';
import type { Direction } from '../categories/category-rule.ts';
import { counterpartyOf, partyName } from '../categories/counterparty.ts';
import type { Hints } from '../categories/hints.ts';
import { lenderByForm } from '../parties/lender-by-form.ts';
import { lendingProcessor } from '../parties/lending-processor.ts';
import { matchParty, type PartyMatch } from '../parties/match-party.ts';
import { knownMerchant, printedMerchant, processorMerchant } from '../parties/merchant-annotations.ts';
import { drawnPurchase, type ProcessedPurchase, processedPurchase } from '../parties/processor.ts';
import { publicBody } from '../parties/public-body.ts';
import { cleanDescription } from '../text/description.ts';
import { nameOfShop } from '../text/name-of-shop.ts';
import { withoutOwnName } from '../text/own-name.ts';
import { looksLikePurchase, namesRails } from '../text/purchase.ts';
import { type Words, wordsOf } from '../text/words.ts';

/** What one description says on its own, without its neighbours. */
export interface Described {
  readonly descriptionClean: string;
  readonly merchant: MerchantAnnotation | null;
  readonly paymentProcessor: MerchantAnnotation | null;
  /** The other side by name, where it is no known merchant. */
  readonly counterparty: string | null;
  readonly category: CategoryAnnotation;
  /** The text leaves open what the money is for, so that its neighbours may tell. */
  readonly isOpen: boolean;
}

/** Everything one description is read with. */
export interface Subject {
  readonly description: string;
  /** Null for an amount of zero. */
  readonly direction: Direction | null;
  readonly accountType: AccountType;
  readonly hints: Hints;
}

/** Services that stand between the account and the other side; the other side is then someone else. */
const BETWEEN: ReadonlySet<string> = new Set(['processor', 'person_to_person']);
/** Trades that collect from the company's customers and pay it out. */
const SETTLES: ReadonlySet<string> = new Set(['marketplace', 'card_issuer', 'ride', 'software', 'general_store']);
/** Categories in which the other side is a shop whose printed name is worth saying. */
const BOUGHT: ReadonlySet<string> = new Set(
  'inventory advertising insurance utilities postage travel payroll_and_consultants other_expenses refunds rent'.split(
    ' ',
  ),
);

/** Of these, what is seldom bought at a till: a name without a card's mark is the payer's own wording. */
const PAID_BY_NAME: ReadonlySet<string> = new Set(['payroll_and_consultants', 'rent', 'refunds']);
/** Rows that are the bank's own: a name in them says where, or on account of whom, and is not the other side. */
const BANKS_OWN: ReadonlySet<string> = new Set(
  'atm_cash_inflows atm_cash_outflows check_deposits check_outflows overdraft_nsf_fees'.split(' '),
);
/** Payments that only pass through a bank whose name is printed. */
const NOT_WITH_BANKS: ReadonlySet<string> = new Set(['payroll_and_consultants', 'revenue', 'rent', 'taxes']);
const LOANS: ReadonlySet<string> = new Set(['debt_investment', 'debt_repayment']);
/** A fee's taker stands within this many letters of the beginning of the clean name. */
const NAME_BEGINS = 4;

/** Reads one description in the light of the money's direction, the account's type and what other sources say. */
export function describe(subject: Subject): Described {
  const clean = cleanDescription(subject.description);
  const purchase = subject.direction === 'in' ? null : (processedPurchase(clean) ?? drawnPurchase(subject.description));
  return purchase ? describePurchase(subject, purchase) : describePayment(subject, clean);
}

function describePurchase(subject: Subject, { processor, mark, shop }: ProcessedPurchase): Described {
  const words = wordsOf(shop);
  const party = matchParty(words, words, true);
  const printed = `The name "${shop}" is printed behind the mark "${mark}" of a payment service.`;
  return {
    descriptionClean: shop,
    merchant: party && !party.party.isKind ? knownMerchant(party) : printedMerchant(nameOfShop(shop), printed),
    paymentProcessor: processorMerchant(processor.name, processor.url, mark),
    counterparty: partyName(shop),
    category: categorise({ ...subject, words, party }).category,
    isOpen: false,
  };
}

function describePayment(subject: Subject, clean: string): Described {
  const { description, direction, accountType } = subject;
  const words = wordsOf(withoutOwnName(description));
  const isPurchase = direction === 'out' && (accountType === 'credit_card' || looksLikePurchase(description));
  const party = matchParty(words, wordsOf(clean), isPurchase);
  const { category, isOpen } = categorise({ ...subject, words, party });
  const merchant = merchantOf(subject, clean, words, party, category);
  return {
    descriptionClean: clean,
    merchant,
    paymentProcessor: processorOf(party, category),
    counterparty: merchant ? partyName(merchant.name) : otherSide(subject, party),
    category,
    isOpen: isOpen && !isPurchase,
  };
}

/** Who passed the money on: a service in between, whoever settles the company's sales, or the service whose loan it is. */
function processorOf(party: PartyMatch | null, category: CategoryAnnotation): MerchantAnnotation | null {
  if (party === null || BANKS_OWN.has(category.slug)) return null;
  if (BETWEEN.has(party.party.trade)) return knownMerchant(party);
  if (category.slug === 'revenue' && SETTLES.has(party.party.trade)) return knownMerchant(party);
  return lendingProcessor(party);
}

/** Behind a processor stand many customers; behind everything else one name, where it is printed. */
const otherSide = ({ description, direction }: Subject, party: PartyMatch | null): string | null =>
  party?.party.trade === 'processor' ? null : counterpartyOf(description, direction);

function merchantOf(
  subject: Subject,
  clean: string,
  words: Words,
  party: PartyMatch | null,
  category: CategoryAnnotation,
): MerchantAnnotation | null {
  if (BANKS_OWN.has(category.slug)) return null;
  if (party?.party.isKind) return publicBody(words);
  if (party)
    return isOtherSide(party, words, clean, category) ? inItsPart(knownMerchant(party), party, category) : null;
  if (LOANS.has(category.slug)) return lenderByForm(wordsOf(clean));
  return publicBody(words) ?? shopOf(subject, clean, category);
}

/** A bank is a lender where the row is about a loan. */
const inItsPart = (
  merchant: MerchantAnnotation,
  { party }: PartyMatch,
  { slug }: CategoryAnnotation,
): MerchantAnnotation => (party.trade === 'bank' && LOANS.has(slug) ? { ...merchant, groupId: 'debt.bank' } : merchant);

/** False where the name stands in the text without being the other side of this payment. */
function isOtherSide({ party, at }: PartyMatch, words: Words, clean: string, category: CategoryAnnotation): boolean {
  if (party.trade === 'person_to_person') return false;
  if (party.trade === 'bank' && NOT_WITH_BANKS.has(category.slug)) return false;
  if (category.slug !== 'charges_fees') return party.trade !== 'processor';
  return party.trade !== 'bank' && at <= words.text.indexOf(clean) + NAME_BEGINS;
}

/** Signs alone name nobody. */
const NAMED = /[\p{L}\p{N}]/u;

function shopOf(
  { description, direction, accountType }: Subject,
  clean: string,
  category: CategoryAnnotation,
): MerchantAnnotation | null {
  const isPurchase = accountType === 'credit_card' || !namesRails(description);
  if (direction !== 'out' || !isPurchase || !BOUGHT.has(category.slug)) return null;
  if (PAID_BY_NAME.has(category.slug) && !looksLikePurchase(description)) return null;
  const name = nameOfShop(clean);
  if (!NAMED.test(name)) return null;
  return printedMerchant(name, `The name "${clean}" stands where a card purchase prints the shop.`);
}
