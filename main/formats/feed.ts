import { groupBy } from '../../shared/group-by.ts';
import type { StatementAccount } from '../../shared/model/index.ts';
import type { GivenRow } from '../statements/index.ts';
import type { JsonNode } from './json-node.ts';

/** The rows of a feed by the account that each names; accounts without rows have none. */
export function rowsByAccount(rows: readonly JsonNode[], field: string): ReadonlyMap<string, readonly JsonNode[]> {
  return groupBy(rows, (row) => row.field(field).text() ?? '');
}

/** Accounts by their id, and the ids that rows name without an account being told; in the order of the file. */
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
export const currencyCode = (text: string | null): string | null =>
  text !== null && /^[A-Za-z]{3}$/.test(text.trim()) ? text.trim().toUpperCase() : null;

/** A row whose amount is in another currency than its account cannot be added to the others. */
export const amountIn = (
  currency: string | null,
  own: string | null,
  amount: GivenRow['amount'],
): GivenRow['amount'] => (own !== null && currency !== null && own !== currency ? null : amount);
