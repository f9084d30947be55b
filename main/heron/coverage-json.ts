import { addDays, type PlainDate } from '../../shared/dates.ts';
import type { AccountSummary } from '../../shared/model/index.ts';
import type { AccountCoverage, AmountMetrics, CoverageRange, DayMetric, MissingAccount } from '../summaries/index.ts';
import type { AccountSource } from './account-sources.ts';
import { accountJson } from './account-summary-json.ts';
import { number } from './plain.ts';

/** Heron asks for a text: of an account whose number nobody knows it is empty. */
const numberOf = ({ number }: AccountCoverage): string => number ?? '';

/** What the accounts of a coverage are told with, by their ids. */
export interface CoverageContext {
  readonly summaries: ReadonlyMap<string, AccountSummary>;
  readonly sources: ReadonlyMap<string, readonly AccountSource[]>;
  readonly endUserId: string;
}

/**
 * Heron's response of transaction_data_coverage, with the balances that do not continue and our mark. An account is told of
 * once for each kind of source, with what that kind covers.
 */
export function coverageJson(
  coverage: readonly AccountCoverage[],
  { summaries, sources, endUserId }: CoverageContext,
): object {
  const byAccount = (json: (account: AccountCoverage) => object): object =>
    Object.fromEntries(coverage.map((account) => [account.accountId, json(account)]));
  const currencyOf = ({ accountId }: AccountCoverage): string | null => summaries.get(accountId)?.currency ?? null;
  return {
    end_user_heron_id: endUserId,
    by_account: byAccount((account) =>
      (sources.get(account.accountId) ?? []).map((source) => ({
        account_number: numberOf(account),
        data_source_type: source.type,
        ranges: rangesOf(account, source).map((range) =>
          coverageRangeJson(range, account, summaries.get(account.accountId)),
        ),
      })),
    ),
    duplicate_data_source_accounts_by_account: byAccount(({ duplicateAccountIds }) => duplicateAccountIds),
    reconciliation_by_account: byAccount((account) => ({
      account_number: numberOf(account),
      has_unreconciled_enabled_overlap: account.hasUnreconciledEnabledOverlap,
      ranges: account.ranges.map((range) => reconciliationJson(range, currencyOf(account))),
      balance_breaks: account.balanceBreaks.map(({ earlierId, laterId, closing, opening, isLedBack }) => ({
        earlier_heron_id: earlierId,
        later_heron_id: laterId,
        closing_balance: number(closing, currencyOf(account)),
        opening_balance: number(opening, currencyOf(account)),
        is_opening_balance_printed: !isLedBack,
      })),
    })),
  };
}

type SourceRange = Pick<CoverageRange, 'from' | 'to' | 'statementIds' | 'includesUnproven'>;

/** The days that the same statements of one kind of source cover. */
function rangesOf({ ranges }: AccountCoverage, { statements, unsure }: AccountSource): SourceRange[] {
  const joined: SourceRange[] = [];
  for (const { from, to, statementIds } of ranges) {
    const ids = statementIds.filter((id) => statements.has(id));
    const last = joined.at(-1);
    if (last && isSameData(last, from, ids)) joined[joined.length - 1] = { ...last, to };
    else joined.push({ from, to, statementIds: ids, includesUnproven: ids.some((id) => unsure.has(id)) });
  }
  return joined;
}

const isSameData = (last: SourceRange, from: PlainDate, statementIds: readonly string[]): boolean =>
  addDays(last.to, 1) === from && last.statementIds.join() === statementIds.join();

const coverageRangeJson = (
  range: SourceRange,
  { isEnabled }: AccountCoverage,
  summary: AccountSummary | undefined,
): object => ({
  start_date: range.from,
  end_date: range.to,
  has_coverage: range.statementIds.length > 0,
  is_enabled: isEnabled,
  data_source_account: range.statementIds.length === 0 || !summary ? null : accountJson(summary),
  data_source_heron_ids: range.statementIds,
  includes_unproven: range.includesUnproven,
});

function reconciliationJson({ from, to, status, days }: CoverageRange, currency: string | null): object {
  const byDate: Record<string, object[]> = {};
  for (const date of new Set(days.map((day) => day.date))) {
    const ofDate = days.filter((day) => day.date === date);
    byDate[date] = [...new Set(ofDate.map(({ statementId }) => statementId))].map((statementId) => ({
      data_source_account_heron_id: statementId,
      date,
      metrics: ofDate.filter((day) => day.statementId === statementId).flatMap((day) => metricsJson(day, currency)),
    }));
  }
  return { start_date: from, end_date: to, reconciliation_status: status, reconciliation_report_by_date: byDate };
}

function metricsJson(day: DayMetric, currency: string | null): object[] {
  const unit = Number(amountsUnit(currency));
  const amounts = (direction: 'inflow' | 'outflow', metrics: AmountMetrics): (readonly [string, number | null])[] => [
    [`amount_${direction}__sum`, number(metrics.sum, currency)],
    [`amount_${direction}__max`, number(metrics.largest, currency)],
    [`amount_${direction}__min`, number(metrics.smallest, currency)],
    [`amount_${direction}_squared__sum`, Number(metrics.squares) / unit ** 2],
    [`confidence_x_amount_${direction}__sum`, number(Math.round(metrics.weighted), currency)],
  ];
  const values: (readonly [string, number | null])[] = [
    ['num_txns', day.count],
    ['num_inflow_txns', day.inflowCount],
    ['num_outflow_txns', day.outflowCount],
    ['num_txns_with_balance', day.withBalance],
    ['num_txns_with_negative_balance', day.withNegativeBalance],
    ['num_overdraft_fee_units', day.overdraftFeeUnits],
    ['num_nsf_fee_units', day.nsfFeeUnits],
    ['num_ambiguous_od_nsf_fee_units', day.ambiguousFeeUnits],
    ['amount__sum', number(day.sum, currency)],
    ...amounts('inflow', day.inflow),
    ...amounts('outflow', day.outflow),
  ];
  return values.map(([metric, amount]) => ({
    category_label: day.categoryLabel,
    metric,
    value: amount === null ? null : { amount, currency },
  }));
}

/** Minor units in a whole one. */
const amountsUnit = (currency: string | null): number => 1 / (number(1, currency) ?? 1);

/** Heron's response of missing_accounts. */
export const missingAccountsJson = (missing: readonly MissingAccount[], currency: string | null): object => ({
  missing_accounts: missing.map(({ name, number: digits, entries }) => ({
    account_name: name,
    account_number: digits,
    transactions: entries.map((entry) => ({
      account_id: entry.accountId,
      amount: number(entry.amount, currency),
      currency,
      description: entry.description,
      heron_id: entry.id,
      timestamp: entry.date,
    })),
  })),
});
