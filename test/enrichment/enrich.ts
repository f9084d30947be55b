import { enrichRows, rowsOf } from '../../main/enrichment/index.ts';
import { NO_CORRECTIONS } from '../../shared/corrections/none.ts';
import type { Account, Annotation, Corrections } from '../../shared/model/index.ts';

/** What is said of every transaction of one company's accounts, by id. */
export const enrich = (
  accounts: readonly Account[],
  corrections: Corrections = NO_CORRECTIONS,
): ReadonlyMap<string, Annotation> => enrichRows(rowsOf(accounts), corrections).annotations;
