import { groupBy } from '../../shared/group-by.ts';
import type { StatementAccount } from '../../shared/model/index.ts';
import type { GivenRow } from '../statements/index.ts';
import { CURRENCIES } from './currencies.ts';
import type { JsonNode } from './json-node.ts';

/** The rows of a feed by the account that each names; accounts without rows have none. */
export function rowsByAccount(rows: readonly JsonNode[], field: string): ReadonlyMap<string, readonly JsonNode[]> {
  return groupBy(rows, (row) => row.field(field).text() ?? '');
}

/** The accounts of a feed by their id; of several with one id the first. */
export const accountsById = (accounts: readonly JsonNode[], idField: string): ReadonlyMap<string, JsonNode> =>
  new Map(accounts.toReversed().map((account) => [account.field(idField).text() ?? '', account]));

/** The ids of accounts, those that rows name without an account being told; in the order of the file. */
export const accountIds = (
  accounts: readonly JsonNode[],
  idField: string,
  rows: ReadonlyMap<string, readonly JsonNode[]>,
): readonly string[] => [
  ...new Set([...accounts.map((account) => account.field(idField).text() ?? ''), ...rows.keys()]),
];

/** An account with the id that a feed calls it by; as it is where there is none. */
export const called = (account: StatementAccount, feedId: string | null): StatementAccount =>
  feedId === null || feedId === '' ? account : { ...account, feedId };

/** An amount turned round: what is owed, or what went out, as the account sees it. */
export const negated = (minor: number | null): number | null => (minor === null || minor === 0 ? minor : -minor);

/** The one currency that rows name; null where they name none or several. */
export function onlyCurrency(codes: Iterable<string | null>): string | null {
  const known = new Set([...codes].filter((code) => code !== null));
  const [only = null] = known;
  return known.size === 1 ? only : null;
}

/** An ISO 4217 code as such; null for what is none. */
export function currencyCode(text: string | null): string | null {
  const code = text?.trim().toUpperCase() ?? '';
  return CURRENCIES.has(code) ? code : null;
}

/**
 * A row whose amount is in another currency than its account cannot be added to the others.
 *
 * @param own what the row calls its currency, if anything; also what is no ISO code
 */
export const amountIn = (
  currency: string | null,
  own: string | null,
  amount: GivenRow['amount'],
): GivenRow['amount'] => (own !== null && currency !== null && own.toUpperCase() !== currency ? null : amount);

/** Amounts are told without a sign, beside their direction: one with a sign of its own says two things. */
export const directed = (amount: number | null, sign: 1 | -1 | null | undefined): number | null =>
  amount === null || amount < 0 || sign == null ? null : amount * sign || 0;
