import type { AccountType, CategoryAnnotation, MerchantAnnotation } from '../../shared/model/index.ts';
import { categorise } from './category.ts';
import type { Direction } from './category-rule.ts';
import { counterpartyOf, partyName } from './counterparty.ts';
import { cleanDescription } from './description.ts';
import type { Hints } from './hints.ts';
import { knownMerchant, matchParty, type PartyMatch, printedMerchant, processorMerchant } from './merchant.ts';
import { nameOfShop } from './name-of-shop.ts';
import { withoutOwnName } from './own-name.ts';
import { type ProcessedPurchase, processedPurchase } from './processor.ts';
import { looksLikePurchase } from './purchase.ts';
import { type Words, wordsOf } from './words.ts';

/** What one description says on its own, without its neighbours. */
export interface Described {
  readonly descriptionClean: string;
  readonly merchant: MerchantAnnotation | null;
  readonly paymentProcessor: MerchantAnnotation | null;
  /** The other side by name, where it is no known merchant. */
  readonly counterparty: string | null;
  readonly category: CategoryAnnotation;
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
/** Categories in which the other side is a shop whose printed name is worth saying. */
const BOUGHT: ReadonlySet<string> = new Set(
  'inventory advertising insurance utilities postage travel payroll_and_consultants other_expenses refunds rent'.split(' '),
);

/** Reads one description in the light of the money's direction, the account's type and what other sources say. */
export function describe(subject: Subject): Described {
  const clean = cleanDescription(subject.description);
  const purchase = subject.direction === 'in' ? null : processedPurchase(clean);
  return purchase ? describePurchase(subject, purchase) : describePayment(subject, clean);
}

function describePurchase(subject: Subject, { processor, mark, shop }: ProcessedPurchase): Described {
  const words = wordsOf(shop);
  const party = matchParty(words, words);
  const printed = `The name "${shop}" is printed behind the mark "${mark}" of a payment service.`;
  return {
    descriptionClean: shop,
    merchant: party ? knownMerchant(party) : printedMerchant(nameOfShop(shop), printed),
    paymentProcessor: processorMerchant(processor.name, processor.url, mark),
    counterparty: partyName(shop),
    category: categorise({ ...subject, words, party }),
  };
}

function describePayment(subject: Subject, clean: string): Described {
  const { description, direction } = subject;
  const words = wordsOf(withoutOwnName(description));
  const party = matchParty(words, wordsOf(clean));
  const category = categorise({ ...subject, words, party });
  const between = party !== null && BETWEEN.has(party.party.trade);
  const named = between ? null : merchantOf(subject, clean, party, category, words);
  return {
    descriptionClean: clean,
    merchant: named,
    paymentProcessor: between ? knownMerchant(party) : null,
    counterparty: named ? partyName(named.name) : counterpartyOf(description, direction),
    category,
  };
}

function merchantOf(
  { description, direction, accountType }: Subject,
  clean: string,
  party: PartyMatch | null,
  category: CategoryAnnotation,
  _words: Words,
): MerchantAnnotation | null {
  if (party) return knownMerchant(party);
  const isPurchase = accountType === 'credit_card' || looksLikePurchase(description);
  if (direction !== 'out' || !isPurchase || !BOUGHT.has(category.slug)) return null;
  return printedMerchant(nameOfShop(clean), `The name "${clean}" stands where a card purchase prints the shop.`);
}

/** Descriptions remembered at most. */
const REMEMBERED = 20_000;

/** `describe`, remembering what it said: statements repeat their descriptions. */
export function rememberingDescribe(): typeof describe {
  const said = new Map<string, Described>();
  return (subject) => {
    const { accountType, direction, hints, description } = subject;
    const key = `${accountType}|${direction}|${hints.mcc}|${hints.given}|${description}`;
    const before = said.get(key);
    if (before) return before;
    if (said.size >= REMEMBERED) said.clear();
    const described = describe(subject);
    said.set(key, described);
    return described;
  };
}
