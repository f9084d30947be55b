import type { AccountSummary } from '../../shared/model/index.ts';
import type { AccountDay, Balances } from '../summaries/index.ts';
import { number } from './plain.ts';

/** Heron's response of balance. Nothing is converted: each currency has its own. */
export function balancesJson(
  { days, warnings }: Balances,
  summaries: ReadonlyMap<string, AccountSummary>,
  currency: string | null,
): object {
  const infos = new Map([...summaries].map(([id, summary]) => [id, infoJson(summary)]));
  return {
    daily_balances: days.map(({ date, balance, accounts, isComputed }) => ({
      accounts: accounts.map((day) => accountDayJson(day, date, infos.get(day.accountId) ?? null, currency)),
      accounts_not_converted: [],
      balance: number(balance, currency),
      currency,
      date,
      is_computed: isComputed,
    })),
    forecasted: [],
    warnings,
  };
}

const infoJson = (summary: AccountSummary): object => ({
  currency: summary.currency,
  heron_id: summary.accountId,
  institution_name: summary.institutionName,
  name: summary.name,
  number: summary.number,
  owner_name: summary.ownerName,
  type: summary.type,
});

const accountDayJson = (day: AccountDay, date: string, info: object | null, currency: string | null): object => ({
  account_id: day.accountId,
  account_info: info,
  balance: number(day.balance, currency),
  balance_converted: null,
  currency,
  currency_converted: null,
  display_account_id: null,
  is_computed: day.isComputed,
  is_latest: day.isLatest,
  timestamp: date,
  is_unreconciled: day.isUnreconciled,
});
