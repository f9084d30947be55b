/** A name in capitals without accents and apostrophes, as statements print it. */
export const asPrinted = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’`´]/g, '')
    .replace(/[.\s]+/g, ' ')
    .toUpperCase()
    .trim();

/** The words of a printed name, with "&" left out: two names of the same words are one. */
export const wordsOfName = (printed: string): readonly string[] => printed.match(/\p{N}+\p{L}*|\p{L}+/gu) ?? [];

/** The ways in which statements may print a name; none where it has a letter they cannot print, or no letter. */
export function spellingsOf(name: string): readonly string[] {
  const printed = asPrinted(name);
  if (!/[A-Z]/.test(printed) || /[^\p{ASCII}]/u.test(printed) || /[|;~!]/.test(printed)) return [];
  return printed.includes('&') ? [printed, printed.replace(/\s*&\s*/g, ' AND ')] : [printed];
}
