import type { Statement, Verdict } from '../../shared/model/index.ts';

/** Verdicts by what they are worth; a statement that contradicts itself is worth less than one that says nothing. */
const WORTH: Readonly<Record<Verdict, number>> = { proven: 3, repaired: 2, unproven: 1, broken: 0 };

/** True when a reading holds by its own arithmetic and needs no second one. */
export const isSettled = (statements: readonly Statement[]): boolean =>
  statements.length > 0 && statements.every(({ verdict }) => WORTH[verdict] >= WORTH.repaired);

/**
 * True when a second reading of the same file is to be believed over the first: it found a statement where the first found
 * none, or all of it is proven or repaired, and it lost no statement. Else one that proves nothing says no more than the
 * first, unless it is of the same words.
 *
 * @param closer the second reading looked at the words of the first again, and proves as much
 */
export function isBetter(second: readonly Statement[], first: readonly Statement[], closer: boolean): boolean {
  if (first.length === 0) return second.length > 0;
  if (second.length < first.length) return false;
  const worth = (statements: readonly Statement[]): number =>
    Math.min(...statements.map(({ verdict }) => WORTH[verdict]));
  return closer ? worth(second) >= worth(first) : isSettled(second) && worth(second) > worth(first);
}
