/** Digits that recognition takes for one another, most often first. */
const LOOK_ALIKE: ReadonlySet<string> = new Set(
  [
    '17',
    '71',
    '56',
    '65',
    '08',
    '80',
    '38',
    '83',
    '68',
    '86',
    '14',
    '41',
    '49',
    '94',
    '27',
    '72',
    '58',
    '85',
    '35',
    '53',
    '09',
    '90',
    '06',
    '60',
    '39',
    '93',
  ], // prettier-ignore
);
/** Whether recognition takes one digit for another. */
export const isLookAlike = (a: string, b: string): boolean => LOOK_ALIKE.has(a + b);

const MOST_CHANGES = 2;

const digitsOf = (minor: number): string => String(Math.abs(minor));

/** True when `long` is `short` with one digit more somewhere. */
const isOneLonger = (long: string, short: string): boolean =>
  long.length === short.length + 1 && [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short);

/**
 * Whether recognition may have read `right` as `read`: look-alike digits changed, one digit lost or doubled, the decimal
 * mark missed, or the minus. Both in minor units. Anything else is a contradiction of the document, not a misreading.
 *
 * @param guessed recognition hardly believed the figure itself: then any one or two digits may be wrong
 */
export function isConfusable(read: number, right: number, guessed: boolean): boolean {
  const [a, b] = [digitsOf(read), digitsOf(right)];
  if (a === b) return read !== right;
  if (Math.sign(read) !== Math.sign(right)) return false;
  if (Math.abs(read) === Math.abs(right) * 100 || isOneLonger(a, b) || isOneLonger(b, a)) return true;
  if (a.length !== b.length) return false;
  const changes = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [`${digit}${b[at]}`]));
  return changes.length <= MOST_CHANGES && (guessed || changes.every((pair) => LOOK_ALIKE.has(pair)));
}
