import { z } from 'zod';
import type { Calculations, MerchantRow } from '../../../summaries/index.ts';
import {
  debtCandidatesJson,
  groupedJson,
  merchantSummaryJson,
  missingAccountsJson,
  positionsJson,
  recurringJson,
} from '../../index.ts';
import { categoryNamed } from '../categories.ts';
import { companyOf } from '../end-user.ts';
import { type Figures, figuresOf, inEachCurrency } from '../figures.ts';
import { json, operation } from '../operation.ts';
import { unknown } from '../refusal.ts';
import { accountsQuery, merchantSummaryQuery } from '../schemas/figures.ts';
import { flag, several } from '../schemas/query.ts';
import { scopesOf } from '../scopes.ts';
import { theOne } from '../the-one.ts';

const group = 'EndUserCalculations';
const ONE = '/end_users/{end_user_id_or_heron_id}';

/** A list of Heron's that has a name. */
interface SummariesJson {
  readonly by_merchant_summary: readonly object[];
}

const grouped = operation({
  group,
  method: 'GET',
  path: `${ONE}/grouped_transactions_report`,
  summary: 'Get EndUser transactions grouped by counterparty or merchant',
  status: 200,
  handle: async (context, call) => {
    const { byCurrency } = figuresOf(await companyOf(context, call));
    return json(byCurrency.flatMap((one) => groupedJson(one.grouped, one.currency)));
  },
});

const recurring = operation({
  group,
  method: 'GET',
  path: `${ONE}/recurring_transactions_report`,
  summary: 'Get EndUser recurring transactions report',
  status: 200,
  query: accountsQuery,
  handle: async (context, call) => {
    const narrowed = { accountIds: call.query.account_ids };
    const { byCurrency } = figuresOf(await companyOf(context, call), narrowed);
    return json(byCurrency.flatMap((one) => recurringJson(one.recurring, one.currency)));
  },
});

const merchants = operation({
  group,
  method: 'GET',
  path: `${ONE}/merchant_summary`,
  summary: 'Get EndUser merchant summary',
  here: 'Parties with at least one transaction of the categories and analytics groups that are asked for; always by counterparty.',
  status: 200,
  query: merchantSummaryQuery,
  handle: async (context, call) => {
    const { query } = call;
    const { byCurrency } = figuresOf(await companyOf(context, call), { accountIds: query.account_ids });
    const slugs = query.category_label_or_heron_id?.map((name) => {
      const category = categoryNamed(name);
      if (!category) throw unknown('category', name);
      return category.slug;
    });
    const isAsked = ({ party }: MerchantRow): boolean =>
      party.entries.some(
        ({ annotation }) =>
          (slugs === undefined || slugs.some((slug) => slug === annotation?.category.slug)) &&
          (query.analytics_group?.includes(annotation?.category.group ?? '') ?? true),
      );
    const lists = byCurrency.map((one) => merchantSummaryJson(one.merchantSummary.filter(isAsked), one.currency));
    return json({ by_merchant_summary: lists.flatMap((list) => (list as SummariesJson).by_merchant_summary) });
  },
});

const debtCandidates = operation({
  group,
  method: 'GET',
  path: `${ONE}/debt_candidates`,
  summary: 'Get EndUser debt candidates',
  status: 200,
  handle: async (context, call) => {
    const { byCurrency } = figuresOf(await companyOf(context, call));
    const lists = byCurrency.map((one) => debtCandidatesJson(one.debtCandidates, one.currency) as SummariesJson);
    return json({ by_merchant_summary: lists.flatMap((list) => list.by_merchant_summary) });
  },
});

/** The part of a position that lists transactions. */
interface ListedPosition {
  readonly heron_id: string;
  readonly investment_transactions: readonly object[];
  readonly repayment_transactions: readonly object[];
  readonly reversal_transactions: readonly object[];
}

const NONE = { positions: [], totalHoldbackPercentage: null, expectedMonthlyAmount: 0 };

const positions = operation({
  group,
  method: 'GET',
  path: `${ONE}/positions`,
  summary: 'Get EndUser positions',
  status: 200,
  query: z.object({ account_ids: several.optional(), include_transactions: flag.default(false) }),
  handle: async (context, call) => {
    const { query } = call;
    const figures = figuresOf(await companyOf(context, call), { accountIds: query.account_ids });
    const all = listedPositions(figures);
    const { positions: _, ...totals } = inEachCurrency(figures, totalsJson, positionsJson(NONE, null)) as PositionsJson;
    return json({ ...totals, positions: query.include_transactions ? all : all.map(withoutTransactions) });
  },
});

interface PositionsJson {
  readonly positions: readonly ListedPosition[];
}

const listedPositions = ({ byCurrency }: Figures): ListedPosition[] =>
  byCurrency.flatMap((one) => (positionsJson(one.positions, one.currency) as PositionsJson).positions);

const totalsJson = ({ positions, currency }: Calculations): object =>
  positionsJson({ ...positions, positions: [] }, currency);

function withoutTransactions(position: ListedPosition): object {
  const {
    investment_transactions: _in,
    repayment_transactions: _out,
    reversal_transactions: _back,
    ...rest
  } = position;
  return rest;
}

const positionTransactions = operation({
  group,
  method: 'GET',
  path: '/positions/{position_heron_id}/transactions',
  summary: 'Get the transactions of a position',
  status: 200,
  handle: async (context, { owner, params: { position_heron_id: id = '' } }) => {
    const all: ListedPosition[] = [];
    for (const scope of await scopesOf(context, owner))
      all.push(...listedPositions(figuresOf(await context.companies.open(scope))));
    const found = all.filter(({ heron_id }) => heron_id === id);
    const { investment_transactions, repayment_transactions, reversal_transactions } = theOne(found, 'position', id);
    return json({ position_heron_id: id, investment_transactions, repayment_transactions, reversal_transactions });
  },
});

interface MissingJson {
  readonly missing_accounts: readonly object[];
}

const missingAccounts = operation({
  group: 'EndUserAccounts',
  method: 'GET',
  path: `${ONE}/missing_accounts`,
  summary: 'Get accounts that transactions speak of and nobody supplied',
  status: 200,
  handle: async (context, call) => {
    const { byCurrency } = figuresOf(await companyOf(context, call));
    const lists = byCurrency.map((one) => missingAccountsJson(one.missingAccounts, one.currency) as MissingJson);
    return json({ missing_accounts: lists.flatMap((list) => list.missing_accounts) });
  },
});

export const PARTIES = [
  grouped,
  recurring,
  merchants,
  debtCandidates,
  positions,
  positionTransactions,
  missingAccounts,
];
