import { BANK_WORDS } from '../vocabulary/header.ts';
import { fold } from '../words/fold.ts';
import { heightOf, type Line } from '../words/lines.ts';
import { cellsOf } from './holder.ts';

const LONGEST_NAME = 6;
const DOMAIN = /\b(?:www\.([a-z0-9-]{3,})\.[a-z]{2}|(?:www\.)?([a-z0-9-]{3,})\.(?:com|co\.[a-z]{2}|net|org|bank))\b/i;
const PROSE =
  /\b(your|you|we|our|please|of the|is|are|statement|account|accounts|number|deposit|deposits|checking|transfer|online|mobile|fee|fees|charge|charges|passbook|cheque|no|code|name|branch)\b/; // prettier-ignore

/** A short name with a bank's word in it; the higher, larger and more often printed the better. */
function byName(lines: readonly Line[]): string | null {
  const scores = new Map<string, { text: string; score: number }>();
  for (const line of lines)
    for (const { text, page, height } of cellsOf(line)) {
      const folded = fold(text);
      const words = folded.split(' ').length;
      if (
        !BANK_WORDS.test(folded) ||
        PROSE.test(folded) ||
        words > LONGEST_NAME ||
        words < 2 ||
        /\d{3}|[@:|]/.test(text)
      )
        continue; // prettier-ignore
      const key = folded.replace(/\b(n a|inc|ltd|plc|pte|ag|sa|corporation|corp)\b/g, '').trim();
      const known = scores.get(key);
      scores.set(key, { text: known?.text ?? text, score: (known?.score ?? 0) + height + (page === 1 ? 5 : 0) });
    }
  return [...scores.values()].sort((a, b) => b.score - a.score)[0]?.text ?? null;
}

/** The name in a web address, for documents whose own name is only a picture. */
function byDomain(lines: readonly Line[]): string | null {
  for (const { text } of lines) {
    const match = DOMAIN.exec(text);
    const name = match?.[1] ?? match?.[2];
    if (name && !/^(www|http|https|gmail|outlook)$/i.test(name)) return name.charAt(0).toUpperCase() + name.slice(1);
  }
  return null;
}

const asTitle = (text: string): string =>
  text === text.toUpperCase() ? text.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (start) => start.toUpperCase()) : text;

/** The institution's name as printed (capitals softened); null where the document does not tell. */
export function institutionOf(outside: readonly Line[]): string | null {
  const lines = outside.filter((line) => heightOf(line.bounds) > 0);
  const name = byName(lines) ?? byDomain(lines.filter(({ page }) => page <= 2));
  return name && asTitle(name);
}
