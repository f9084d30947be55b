import { contentId } from '../../shared/ids.ts';
import type { Account, Statement } from '../../shared/model/index.ts';
import { fold } from './fold.ts';
import { accountKey } from './header/account-number.ts';

/** What makes two statements speak of one account: institution, number and currency; without a number, the owner. */
const identityOf = ({ institutionName, currency, account }: Statement): readonly (string | null)[] => [
  institutionName && fold(institutionName),
  currency,
  account.number ? accountKey(account.number) : `${account.type}|${fold(account.ownerName ?? '')}`,
];

const byTime = (a: Statement, b: Statement): number =>
  (a.startDate ?? a.endDate ?? '').localeCompare(b.startDate ?? b.endDate ?? '') || a.id.localeCompare(b.id);

/** The accounts a set of statements speaks of, each with its statements in time; the order of files does not matter. */
export function gatherAccounts(statements: readonly Statement[]): Account[] {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const id = contentId('dso', 'account', ...identityOf(statement));
    groups.set(id, [...(groups.get(id) ?? []), statement]);
  }
  return [...groups]
    .map(([id, members]): Account => {
      const ordered = members.sort(byTime);
      const latest = ordered.at(-1) as Statement;
      const { institutionName, currency, account } = latest;
      return { id, institutionName, currency, ...account, statements: ordered };
    })
    .sort((a, b) => (a.institutionName ?? '').localeCompare(b.institutionName ?? '') || a.id.localeCompare(b.id));
}
