const FORMS = new Set('THE INC LLC LTD LIMITED CO CORP CORPORATION PLC COMPANY UK CANADA USA'.split(' '));

const wordsOf = (name: string): string[] =>
  name
    .toUpperCase()
    .replace(/['’.]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !FORMS.has(word));

const begins = (long: readonly string[], short: readonly string[]): boolean =>
  short.length > 0 && short.every((word, at) => long[at] === word);

/** True when two spellings name the same merchant: equal words, or one begins with all words of the other. */
export function isSameName(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  return begins(left, right) || begins(right, left) || left.join('') === right.join('');
}

/** True when `name` is one of `names`; a name may list several behind slashes. */
export const isOneOf = (name: string, names: readonly string[]): boolean =>
  names.some((one) => isSameName(name, one) || one.split(' / ').some((part) => isSameName(name, part)));
