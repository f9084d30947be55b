import type { Row } from './rows.ts';

/** Everyone's money to or from one other side. */
export interface Side {
  readonly counterparty: string;
  readonly direction: 'in' | 'out';
}

export const sideKey = ({ counterparty, direction }: Side): string => `${direction}|${counterparty}`;

/** The other side of a row as it was inferred, which is how corrections know it; null where it has no name. */
export function sideOf({ annotation, transaction }: Row): Side | null {
  if (!annotation || transaction.amount === 0) return null;
  const { correctedBy } = annotation;
  const counterparty = correctedBy ? correctedBy.inferred.counterparty : annotation.counterparty;
  return counterparty === null ? null : { counterparty, direction: transaction.amount > 0 ? 'in' : 'out' };
}

/** The other sides of some rows, each once; null where one of them has no name. */
export function sidesOf(rows: readonly Row[]): readonly Side[] | null {
  const sides = new Map<string, Side>();
  for (const row of rows) {
    const side = sideOf(row);
    if (side === null) return null;
    sides.set(sideKey(side), side);
  }
  return [...sides.values()];
}

/** How many rows some sides have. */
export function countOf(sides: readonly Side[], rows: readonly Row[]): number {
  const keys = new Set(sides.map(sideKey));
  return rows.reduce((count, row) => {
    const side = sideOf(row);
    return side !== null && keys.has(sideKey(side)) ? count + 1 : count;
  }, 0);
}

/** `MARIA LOPEZ, money in` */
export const sideLabel = ({ counterparty, direction }: Side): string => `${counterparty}, money ${direction}`;
