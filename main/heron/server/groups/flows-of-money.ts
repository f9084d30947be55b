import { z } from 'zod';
import { DEFAULT_PROFIT_AND_LOSS } from '../../../../shared/model/index.ts';
import { booksWithin, type Calculations, statisticsOf } from '../../../summaries/index.ts';
import { balancesJson, experimentalJson, profitAndLossJson, statisticsJson } from '../../index.ts';
import { categoryNamed, KNOWN_CATEGORIES } from '../categories.ts';
import { changeEndUser, companyOf, endUserOf, findEndUser } from '../end-user.ts';
import { figuresOf, inEachCurrency } from '../figures.ts';
import { type Context, json, operation } from '../operation.ts';
import { Refusal, unknown } from '../refusal.ts';
import { balanceQuery, forecastQuery, profitAndLossQuery, statisticsQuery } from '../schemas/figures.ts';

const group = 'EndUserCalculations';
/** The sections that every company here has. */
const SECTIONS = DEFAULT_PROFIT_AND_LOSS.filter(({ adds }) => adds === null).map(({ slug }) => slug);

const ONE = '/end_users/{end_user_id_or_heron_id}';

interface Whose {
  readonly end_user_id?: string | undefined;
  readonly end_user_heron_id?: string | undefined;
}

/** The company that a query names. */
async function companyNamed(context: Context, owner: string, query: Whose) {
  const id = query.end_user_heron_id ?? query.end_user_id;
  if (id === undefined) throw new Refusal(422, { query: { end_user_id: { _schema: ['Say which end user.'] } } });
  return context.companies.open((await findEndUser(context, owner, id)).scope);
}

const FIRST_DAY = '0000-01-01';
const LAST_DAY = '9999-12-31';

const isWithin = (date: string, from = FIRST_DAY, to = LAST_DAY): boolean => date >= from && date <= to;

const balance = operation({
  group,
  method: 'GET',
  path: '/end_users/balance',
  summary: 'Get EndUser balance',
  here: 'Balances are not forecast, and not converted.',
  status: 200,
  query: balanceQuery,
  handle: async (context, { owner, query }) => {
    const company = await companyNamed(context, owner, query);
    const narrowed = { accountIds: query.account_ids, currency: query.to_currency };
    const figures = figuresOf(company, narrowed);
    const [from, to] = [
      query.date_min ?? query.timestamp_min?.slice(0, 10),
      query.date_max ?? query.timestamp_max?.slice(0, 10),
    ];
    const cutJson = ({ balances, currency }: Calculations): object => {
      const days = balances.days.filter(({ date }) => isWithin(date, from, to));
      return balancesJson({ ...balances, days }, figures.summaries, currency);
    };
    const nothing = { daily_balances: [], forecasted: [], warnings: ['no_transactions_present'] };
    return json(inEachCurrency(figures, cutJson, nothing));
  },
});

/** The part of our own calculations that Heron answers as a bare list. */
interface ForecastsJson {
  readonly forecast: {
    readonly by_category: readonly {
      readonly category_label: string;
      readonly predictions: readonly { readonly date: string }[];
    }[];
  };
}

const forecast = operation({
  group,
  method: 'GET',
  path: '/end_users/forecast',
  summary: 'Get EndUser forecasts',
  here: 'By month and by category (revenue where none is named); experimental.',
  status: 200,
  query: forecastQuery,
  handle: async (context, { owner, query }) => {
    const { calculations, currency } = figuresOf(await companyNamed(context, owner, query), {
      currency: query.to_currency,
    });
    if (query.date_granularity !== 'month')
      throw new Refusal(422, { query: { date_granularity: { _schema: ['Forecasts are by month.'] } } });
    const asked = query.category_heron_id ?? query.category_label ?? 'Revenue';
    const category = categoryNamed(asked);
    if (!category) throw unknown('category', asked);
    if (!calculations) return json([]);
    const { by_category } = (experimentalJson(calculations.experimental, currency) as ForecastsJson).forecast;
    const predictions = by_category.find(({ category_label }) => category_label === category.label)?.predictions ?? [];
    return json(predictions.filter(({ date }) => isWithin(date, query.from_date, query.to_date)));
  },
});

interface StatisticsJson {
  readonly statistics: readonly object[];
}

const statistics = operation({
  group,
  method: 'GET',
  path: '/end_users/statistics',
  summary: 'Get EndUser statistics',
  here: 'Of the transactions from from_date to to_date, in every currency unless to_currency names one.',
  status: 200,
  query: statisticsQuery,
  handle: async (context, { owner, query }) => {
    const narrowed = { accountIds: query.account_ids, currency: query.to_currency };
    const { byCurrency } = figuresOf(await companyNamed(context, owner, query), narrowed);
    const ids = query.group_by === 'category' ? query.category_heron_ids : query.merchant_heron_ids;
    const { from_date: from = FIRST_DAY, to_date: to = LAST_DAY } = query;
    const lists = byCurrency.map(({ books, currency }) => {
      const rows = statisticsOf(booksWithin(books, from, to), query.group_by, query.date_granularity);
      return statisticsJson(
        rows.filter(({ id }) => ids?.includes(id ?? '') ?? true),
        currency,
      ) as StatisticsJson;
    });
    return json({
      statistics: lists.flatMap((list) => list.statistics),
      includes_unproven: byCurrency.some(({ includesUnproven }) => includesUnproven),
    });
  },
});

const profitAndLoss = operation({
  group,
  method: 'GET',
  path: `${ONE}/profit_and_loss`,
  summary: 'Get EndUser cashflow P&L',
  status: 200,
  query: profitAndLossQuery,
  handle: async (context, call) => {
    const { query } = call;
    const figures = figuresOf(await companyOf(context, call), { currency: query.currency });
    const cutJson = ({ profitAndLoss: report, currency }: Calculations): object =>
      cutToMonths(profitAndLossJson(report, currency) as ReportJson, query);
    return json(inEachCurrency(figures, cutJson, { dates: [], sections: [] }));
  },
});

interface ReportJson {
  readonly dates: readonly string[];
  readonly sections: readonly { readonly metrics: readonly { readonly values: readonly unknown[] }[] }[];
  readonly balance_changes: readonly unknown[];
  readonly includes_unproven: readonly unknown[];
}

/** The months that were asked for, in the order that was asked for. */
function cutToMonths(report: ReportJson, query: z.output<typeof profitAndLossQuery>): object {
  const months = report.dates.map((date, at) => ({ date, at }));
  const kept = months.filter(({ date }) =>
    isWithin(date, query.from_date && `${query.from_date.slice(0, 7)}-01`, query.to_date),
  );
  const places = (query.dates_ascending ? kept.toReversed() : kept).map(({ at }) => at);
  const cut = <T>(values: readonly T[]): T[] => places.flatMap((at) => values.slice(at, at + 1));
  return {
    ...report,
    dates: cut(report.dates),
    sections: report.sections.map((section) => ({
      ...section,
      metrics: section.metrics.map((metric) => ({ ...metric, values: cut(metric.values) })),
    })),
    balance_changes: cut(report.balance_changes),
    includes_unproven: cut(report.includes_unproven),
  };
}

const layout = operation({
  group,
  method: 'PUT',
  path: `${ONE}/profit_and_loss_layout`,
  summary: 'Update EndUser P&L layout',
  here: 'Moves categories to another section.',
  status: 200,
  body: z.object({ category_labels: z.array(z.string()).min(1), section_slug: z.enum(SECTIONS) }),
  handle: async (context, call) => {
    const { scope } = await endUserOf(context, call);
    const { category_labels: labels, section_slug: section } = call.body;
    const strange = labels.find((label) => !categoryNamed(label));
    if (strange !== undefined) throw unknown('category', strange);
    const slugs = KNOWN_CATEGORIES.filter(({ label, id }) => labels.includes(label) || labels.includes(id)).map(
      ({ slug }) => slug,
    );
    const moved = Object.fromEntries(slugs.map((slug) => [slug, section]));
    await changeEndUser(context, scope, (current) => ({
      ...current,
      settings: { ...current.settings, profitAndLossSections: { ...current.settings.profitAndLossSections, ...moved } },
    }));
    const { calculations, currency } = figuresOf(await context.companies.open(scope));
    if (!calculations) return json({ sections: [] });
    return json((profitAndLossJson(calculations.profitAndLoss, currency) as { readonly layout: object }).layout);
  },
});

export const FLOWS_OF_MONEY = [balance, forecast, statistics, profitAndLoss, layout];
