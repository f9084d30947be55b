import type { DriftFigure, DriftShare } from '../../../shared/sync/drift.ts';
import type { Pair } from './drift-rows.ts';

const MOST_SHARES = 100;

function reasonOf({ here, there }: Pair, isHere: boolean): string {
  if (here === null) return 'Only the service has it';
  if (there === null) return 'The service does not have it';
  const [ours, theirs] = [here.annotation?.category.label ?? 'nothing', there.category?.label ?? 'nothing'];
  if (ours !== theirs) return `${ours} here, ${theirs} there`;
  return isHere ? 'It counts here, and not there' : 'It counts there, and not here';
}

/** What a pair is worth to a figure on each side, in units of the figure; null: it is no part of it there. */
export interface Worth {
  readonly here: number | null;
  readonly there: number | null;
}

/** What each transaction adds there less what it adds here, where that is not nothing. */
export const sharesOf = (pairs: readonly Pair[], worthOf: (pair: Pair) => Worth): DriftShare[] =>
  pairs.flatMap((pair): DriftShare[] => {
    const worth = worthOf(pair);
    const difference = (worth.there ?? 0) - (worth.here ?? 0);
    if (difference === 0) return [];
    const { here, there } = pair;
    return [
      {
        transactionId: here?.transaction.id ?? null,
        date: here?.transaction.date ?? there?.date ?? null,
        description: here?.transaction.description ?? there?.description ?? '',
        difference,
        reason: reasonOf(pair, worth.here !== null),
      },
    ];
  });

/** Shares, the largest first, with their sum. */
export function explanation(shares: readonly DriftShare[]): NonNullable<DriftFigure['explained']> {
  const largestFirst = shares.toSorted((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
  return {
    sum: shares.reduce((sum, { difference }) => sum + difference, 0),
    shares: largestFirst.slice(0, MOST_SHARES),
    more: Math.max(0, shares.length - MOST_SHARES),
  };
}
