import { z } from 'zod';
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
import { figuresOf } from '../figures.ts';
import { json, operation } from '../operation.ts';
import { unknown } from '../refusal.ts';
import { accountsQuery, merchantSummaryQuery } from '../schemas/figures.ts';
import { flag, several } from '../schemas/query.ts';
import { scopesOf } from '../scopes.ts';

const group = 'EndUserCalculations';
const ONE = '/end_users/{end_user_id_or_heron_id}';

const grouped = operation({
  group,
  method: 'GET',
  path: `${ONE}/grouped_transactions_report`,
  summary: 'Get EndUser transactions grouped by counterparty or merchant',
  status: 200,
  handle: async (context, call) => {
    const { calculations, currency } = figuresOf(await companyOf(context, call));
    return json(groupedJson(calculations?.grouped ?? [], currency));
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
    const { calculations, currency } = figuresOf(await companyOf(context, call), narrowed);
    return json(recurringJson(calculations?.recurring ?? [], currency));
  },
});

const merchants = operation({
  group,
  method: 'GET',
  path: `${ONE}/merchant_summary`,
  summary: 'Get EndUser merchant summary',
  here: 'Parties with at least one transaction of the category or analytics group that is asked for; always by counterparty.',
  status: 200,
  query: merchantSummaryQuery,
  handle: async (context, call) => {
    const { query } = call;
    const { calculations, currency } = figuresOf(await companyOf(context, call), { accountIds: query.account_ids });
    const name = query.category_label_or_heron_id;
    const category = categoryNamed(name);
    if (name !== undefined && !category) throw unknown('category', name);
    const rows = (calculations?.merchantSummary ?? []).filter(({ party }) =>
      party.entries.some(
        ({ annotation }) =>
          (!category || annotation?.category.slug === category.slug) &&
          (query.analytics_group === undefined || annotation?.category.group === query.analytics_group),
      ),
    );
    return json(merchantSummaryJson(rows, currency));
  },
});

const debtCandidates = operation({
  group,
  method: 'GET',
  path: `${ONE}/debt_candidates`,
  summary: 'Get EndUser debt candidates',
  status: 200,
  handle: async (context, call) => {
    const { calculations, currency } = figuresOf(await companyOf(context, call));
    return json(debtCandidatesJson(calculations?.debtCandidates ?? [], currency));
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
  query: z.object({ account_ids: several.optional(), include_transactions: flag.default(true) }),
  handle: async (context, call) => {
    const { query } = call;
    const { calculations, currency } = figuresOf(await companyOf(context, call), { accountIds: query.account_ids });
    const all = positionsJson(calculations?.positions ?? NONE, currency) as {
      readonly positions: readonly ListedPosition[];
    };
    return json(query.include_transactions ? all : { ...all, positions: all.positions.map(withoutTransactions) });
  },
});

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
    for (const scope of await scopesOf(context, owner)) {
      const { calculations, currency } = figuresOf(await context.companies.open(scope));
      const all = positionsJson(calculations?.positions ?? NONE, currency) as {
        readonly positions: readonly ListedPosition[];
      };
      const found = all.positions.find(({ heron_id }) => heron_id === id);
      if (!found) continue;
      const { investment_transactions, repayment_transactions, reversal_transactions } = found;
      return json({ position_heron_id: id, investment_transactions, repayment_transactions, reversal_transactions });
    }
    throw unknown('position', id);
  },
});

const missingAccounts = operation({
  group: 'EndUserAccounts',
  method: 'GET',
  path: `${ONE}/missing_accounts`,
  summary: 'Get accounts that transactions speak of and nobody supplied',
  status: 200,
  handle: async (context, call) => {
    const { calculations, currency } = figuresOf(await companyOf(context, call));
    return json(missingAccountsJson(calculations?.missingAccounts ?? [], currency));
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
