import type { PlainDate } from '../../shared/dates.ts';
import { NAMED_DATES, type NamedDate } from '../../shared/model/index.ts';
import type { Books } from './books/books.ts';

/** The dates that have names; null where a company on this machine has no such date. */
export type NamedDates = Readonly<Record<NamedDate, PlainDate | null>>;

/**
 * Heron's named dates (DOMAIN b.4). What is known of a company here is computed on the day of the analysis, so that is when
 * it was last enriched; when it was created or last updated is the store's to say, and null.
 */
export function namedDates({ asOf, span, lastTransaction, settings }: Books): NamedDates {
  return {
    end_user_created: null,
    end_user_last_updated: null,
    last_transaction: lastTransaction,
    end_user_last_enriched: asOf,
    last_data_source_end_date_or_transaction_timestamp: span?.to ?? null,
    custom_date: settings.customDate,
  };
}

/** All of them, in Heron's order. */
export const namedDateList = (dates: NamedDates): { readonly name: NamedDate; readonly date: PlainDate | null }[] =>
  NAMED_DATES.map((name) => ({ name, date: dates[name] }));
