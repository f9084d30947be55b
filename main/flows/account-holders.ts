import { accountKey } from '../../shared/account-key.ts';
import type { Account } from '../../shared/model/index.ts';
import type { NumberedRecord, StoreOperations } from '../../shared/store/records.ts';
import { maySpeakOfOne } from '../statements/index.ts';

const HIDDEN = /[*•·#]|x{2,}/i;

/** Digits of a number that no two companies' accounts share by chance. */
const LEAST_DIGITS = 6;

type AccountStore = Pick<StoreOperations, 'store.companiesWithAccounts' | 'store.statementsNumbered'>;

/** Whether a number tells one account from all others: it is printed whole. */
const isTold = ({ number }: { readonly number: string | null }): boolean => number !== null && !HIDDEN.test(number);

const isLong = (number: string | null): boolean => (number ?? '').replace(/\D/g, '').length >= LEAST_DIGITS;

/** Whether a stored statement may be of an account. What the file does not say of it, it does not deny. */
function mayBeOf(account: Account, { institutionName, currency, account: stored }: NumberedRecord): boolean {
  const { institutionName: bank, currency: own, number, name, type, ownerName } = account;
  const said = { institutionName: bank, currency: own ?? currency, account: { number, name, type, ownerName } };
  return isTold(stored) && isLong(stored.number) && maySpeakOfOne(said, { institutionName, currency, account: stored });
}

/**
 * The companies that have statements of one of these accounts: of the same bank, number and currency; where there are
 * none, of one that feeds name in fewer words, by a whole number of six digits or more, without the bank or the currency.
 */
export async function companiesWith(store: AccountStore, accounts: readonly Account[]): Promise<readonly string[]> {
  const told = accounts.filter(isTold);
  if (told.length === 0) return [];
  const exact = await store['store.companiesWithAccounts']({ accountIds: told.map(({ id }) => id) });
  if (exact.length > 0) return exact;
  const companies = new Set<string>();
  for (const account of told.filter(({ number }) => isLong(number))) {
    const ending = accountKey(account.number ?? '').slice(-LEAST_DIGITS);
    const numbered = await store['store.statementsNumbered']({ ending });
    for (const one of numbered) if (mayBeOf(account, one)) companies.add(one.companyId);
  }
  return [...companies];
}
