import { groupBy } from '../../shared/group-by.ts';
import { isUnsure } from '../../shared/model/index.ts';
import type { TransactionEntry } from './contents.ts';

/** What transactions of one currency add up to. */
export interface CurrencySum {
  readonly currency: string | null;
  /** Minor units. */
  readonly sum: number;
  /** One of them stands on an unproven or broken statement. */
  readonly isUnsure: boolean;
}

/** One sum for each currency, in the order in which they first come: amounts of two currencies never add up. */
export const sumByCurrency = (entries: readonly TransactionEntry[]): CurrencySum[] =>
  [...groupBy(entries, ({ statement }) => statement.account.account.currency)].map(([currency, own]) => ({
    currency,
    sum: own.reduce((sum, { row }) => sum + row.amount, 0),
    isUnsure: own.some(({ statement }) => isUnsure(statement.statement.verdict)),
  }));
