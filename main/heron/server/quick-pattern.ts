/** How a group begins that does not capture what is in it, or that looks around. */
const SPECIAL_GROUP = /\(\?(?::|<?[=!]|<\w+>)/g;
const VARIABLE = /[*+?]|\{\d*,\d*\}/g;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * Whether a regular expression cannot take for ever: the choices that V8 tries again multiply with every group, and with
 * every repetition that could be longer or shorter. So there may be one group, not repeated, and one such repetition.
 *
 * @param pattern one that compiles
 */
export function isQuickPattern(pattern: string): boolean {
  const plain = pattern
    .replace(/\\./gs, 'x')
    .replace(/\[[^\]]*\]/g, 'x')
    .replace(SPECIAL_GROUP, '(')
    // A lazy repetition.
    .replace(/([*+?}])\?/g, '$1');
  return countOf(plain, /\(/g) <= 1 && !/\)[*+?{]/.test(plain) && countOf(plain, VARIABLE) <= 1;
}
