import type { AccountSummary, Analysis, SummarySettings } from '../../../shared/model/index.ts';
import { type Calculations, calculate } from '../../summaries/index.ts';
import type { OpenCompany } from './companies.ts';
import { Refusal } from './refusal.ts';

/** What a request narrows the figures to. */
export interface Narrowing {
  /** Accounts by Heron's id or their sender's; left out: all. */
  readonly accountIds?: readonly string[] | undefined;
  /** Left out: the one with the most transactions. */
  readonly currency?: string | null | undefined;
  readonly settings?: Partial<SummarySettings>;
}

/** The figures of a company, as one request asks for them. */
export interface Figures {
  readonly analysis: Analysis;
  /** Null where there is no account to compute from. */
  readonly calculations: Calculations | null;
  readonly currency: string | null;
  /** One entry a currency, the one of `calculations` first; no other where one was asked for. */
  readonly byCurrency: readonly Calculations[];
  readonly summaries: ReadonlyMap<string, AccountSummary>;
}

/** Computes the figures of a company. Refuses a currency that no account has: nothing is converted. */
export function figuresOf({ analysis, transactions }: OpenCompany, narrowing: Narrowing = {}): Figures {
  const { accountIds, currency, settings } = narrowing;
  const disabledAccountIds = [...analysis.settings.disabledAccountIds];
  if (accountIds) {
    const named = new Set(
      transactions.filter(({ accountId }) => accountIds.includes(accountId ?? '')).map((row) => row.accountHeronId),
    );
    const others = analysis.accounts.filter(({ id }) => !accountIds.includes(id) && !named.has(id));
    disabledAccountIds.push(...others.map(({ id }) => id));
  }
  const asked = { ...analysis, settings: { ...analysis.settings, disabledAccountIds, ...settings } };
  const all = calculate(asked);
  const calculations = currency == null ? all[0] : all.find((one) => one.currency === currency);
  if (currency != null && all.length > 0 && !calculations)
    throw new Refusal(422, {
      query: { to_currency: { _schema: [`Nothing is converted, and no account is in ${currency}.`] } },
    });
  return {
    analysis: asked,
    calculations: calculations ?? null,
    currency: calculations?.currency ?? null,
    byCurrency: currency == null ? all : calculations ? [calculations] : [],
    summaries: new Map(analysis.summaries.map((summary) => [summary.accountId, summary])),
  };
}

/**
 * The figures of the main currency, and beside them those of each other one: no figure adds two currencies up.
 *
 * @param nothing what to answer where there is no account
 */
export function inEachCurrency(
  { byCurrency }: Figures,
  toJson: (calculations: Calculations) => object,
  nothing: object,
): object {
  const [main, ...others] = byCurrency;
  if (!main) return nothing;
  const otherJson = (one: Calculations): object => ({ currency: one.currency, ...toJson(one) });
  return { ...toJson(main), in_other_currencies: others.map(otherJson) };
}
