import type { AccountType, CategoryAnnotation, MerchantAnnotation } from '../../shared/model/index.ts';
import { categorise } from './category.ts';
import type { Direction } from './category-rule.ts';
import { cleanDescription } from './description.ts';
import { knownMerchant, matchParty, printedMerchant, processorMerchant } from './merchant.ts';
import { processedPurchase } from './processor.ts';
import { wordsOf } from './words.ts';

/** What one description says on its own, without its neighbours. */
export interface Described {
  readonly descriptionClean: string;
  readonly merchant: MerchantAnnotation | null;
  readonly paymentProcessor: MerchantAnnotation | null;
  readonly category: CategoryAnnotation;
}

/** Reads one description in the light of the money's direction and the account's type. */
export function describe(description: string, direction: Direction | null, accountType: AccountType): Described {
  const clean = cleanDescription(description);
  const purchase = direction === 'in' ? null : processedPurchase(clean);
  if (purchase) {
    const { processor, mark, shop } = purchase;
    const words = wordsOf(shop);
    const party = matchParty(words);
    return {
      descriptionClean: shop,
      merchant: party ? knownMerchant(party) : printedMerchant(shop, mark),
      paymentProcessor: processorMerchant(processor.name, processor.url, mark),
      category: categorise({ words, direction, accountType, party }),
    };
  }
  const words = wordsOf(description);
  const party = matchParty(words);
  const known = party && knownMerchant(party);
  const settles = party?.party.trade === 'processor';
  return {
    descriptionClean: clean,
    merchant: settles ? null : known,
    paymentProcessor: settles ? known : null,
    category: categorise({ words, direction, accountType, party }),
  };
}

/** `describe`, remembering what it said: statements repeat their descriptions. */
export function rememberingDescribe(): typeof describe {
  const said = new Map<string, Described>();
  return (description, direction, accountType) => {
    const key = `${accountType}|${direction}|${description}`;
    const before = said.get(key);
    if (before) return before;
    const described = describe(description, direction, accountType);
    said.set(key, described);
    return described;
  };
}
