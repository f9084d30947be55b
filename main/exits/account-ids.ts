import { groupBy } from '../../shared/group-by.ts';
import type { Account } from '../../shared/model/index.ts';

/** The longest account number that OFX has room for (1.02, 11.3.1: A-22). */
const LONGEST = 22;

/**
 * What accounting programs know each account by: the digits of its printed number. Where it prints none, or another account
 * the same ones (masked numbers), what follows the prefix of its own id: as stable, and never of two accounts.
 */
export function accountIds(accounts: readonly Account[]): ReadonlyMap<string, string> {
  const byDigits = groupBy(accounts, ({ number }) => (number ?? '').replace(/\D/g, '').slice(-LONGEST));
  const ids = new Map<string, string>();
  for (const [digits, own] of byDigits) {
    for (const { id } of own) ids.set(id, digits !== '' && own.length === 1 ? digits : ownId(id));
  }
  return ids;
}

const ownId = (id: string): string => id.slice(id.indexOf('_') + 1).slice(0, LONGEST);
