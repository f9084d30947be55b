import type { MerchantAnnotation } from '../../../shared/model/index.ts';
import { isLendingNoun } from '../parties/lender-by-form.ts';

const wordsOf = ({ name }: MerchantAnnotation): string[] => name.toUpperCase().split(' ');

/** True when a name is another's, and then nothing but nouns of lending: "Harbor Funding Advance" is Harbor Funding's. */
function goesOnFrom(longer: readonly string[], shorter: readonly string[]): boolean {
  const rest = longer.slice(shorter.length);
  return rest.length > 0 && rest.every(isLendingNoun) && shorter.every((word, at) => word === longer[at]);
}

/** Tells of each lender of a company under which one its rows belong: that with the shortest name, where several go on from it. */
export function lenderFamilies(lenders: readonly MerchantAnnotation[]): ReadonlyMap<string, MerchantAnnotation> {
  const known = [...new Map(lenders.map((lender) => [lender.id, lender])).values()]
    .map((lender) => ({ lender, words: wordsOf(lender) }))
    .sort((a, b) => a.words.length - b.words.length || (a.lender.id < b.lender.id ? -1 : 1));
  return new Map(
    known.map(({ lender, words }) => [
      lender.id,
      known.find((other) => goesOnFrom(words, other.words))?.lender ?? lender,
    ]),
  );
}
