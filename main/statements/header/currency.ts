import { CODES, CURRENCY_EVIDENCE } from '../vocabulary/currencies.ts';
import type { Line } from '../words/lines.ts';

/** What recognition saw with less certainty speaks for no currency: it makes `¥` of dirt. */
const SEEN = 0.75;

const seenIn = ({ words }: Line): string =>
  words
    .flatMap(({ text, source, confidence, alternatives = [] }) =>
      source !== 'ocr' || confidence >= SEEN ? [text] : alternatives.filter((seen) => CODES.includes(seen)),
    )
    .join(' ');

/** Evidence of one kind from more lines than this says no more. */
const ENOUGH = 5;

/**
 * The currency a document is kept in, by evidence, or null when nothing speaks for one or two are as likely.
 *
 * @param outside lines that are not rows: a row may name foreign money
 */
export function currencyOf(outside: readonly Line[]): string | null {
  const texts = outside.map(seenIn);
  const weights = new Map<string, number>();
  for (const { currency, pattern, weight } of CURRENCY_EVIDENCE) {
    const lines = texts.filter((text) => pattern.test(text)).length;
    // A named currency outweighs any number of symbols, a symbol any number of addresses.
    const score = lines === 0 ? 0 : weight ** 3 * 10 + Math.min(lines, ENOUGH);
    weights.set(currency, (weights.get(currency) ?? 0) + score);
  }
  const [first, second] = [...weights].filter(([, score]) => score > 0).sort((a, b) => b[1] - a[1]);
  return first && first[1] !== second?.[1] ? first[0] : null;
}
