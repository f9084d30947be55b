import { z } from 'zod';
import { benchmarksOf, type Calculations, comparedMetrics } from '../../../summaries/index.ts';
import { buildWorkbook } from '../../../workbook/index.ts';
import {
  accountSources,
  attributesJson,
  bankStatementSummaryJson,
  benchmarksJson,
  coverageJson,
  experimentalJson,
  MODEL_VERSION,
} from '../../index.ts';
import { categoryNamed } from '../categories.ts';
import { companyOf, endUsersOf } from '../end-user.ts';
import { figuresOf, inEachCurrency } from '../figures.ts';
import { type Answer, json, operation } from '../operation.ts';
import { Refusal, unknown } from '../refusal.ts';
import { coverageQuery, summaryQuery } from '../schemas/figures.ts';
import { spreadsheet } from '../spreadsheet.ts';

const group = 'EndUserCalculations';
const ONE = '/end_users/{end_user_id_or_heron_id}';

const summary = operation({
  group,
  method: 'GET',
  path: `${ONE}/bank_statement_summary`,
  summary: 'Get EndUser bank statement summary',
  here: 'num_full_calendar_months keeps that many full months, the latest ones.',
  status: 200,
  query: summaryQuery,
  handle: async (context, call) => {
    const { grouping, account_ids: accountIds, num_full_calendar_months: months } = call.query;
    const figures = figuresOf(await companyOf(context, call), { accountIds });
    if (months !== undefined && grouping !== 'by_month')
      throw new Refusal(422, { query: { num_full_calendar_months: { _schema: ['Only with by_month.'] } } });
    const groupingJson = ({ bankStatementSummary, currency }: Calculations): object => {
      const all = bankStatementSummaryJson(bankStatementSummary, currency) as Record<string, Grouping>;
      const asked = all[grouping] as Grouping;
      return months === undefined ? asked : latestFull(asked, months);
    };
    return json(inEachCurrency(figures, groupingJson, { grouping, [grouping]: {}, average: null, total: null }));
  },
});

interface Grouping {
  readonly grouping: string;
  readonly by_month?: Readonly<Record<string, { readonly is_full_period: boolean }>>;
}

/** Averages and totals are of all months, so that they are left out where some are. */
function latestFull(asked: Grouping, months: number): object {
  const full = Object.entries(asked.by_month ?? {}).filter(([, row]) => row.is_full_period);
  const latest = full.sort(([a], [b]) => (a < b ? 1 : -1)).slice(0, months);
  return { ...asked, by_month: Object.fromEntries(latest.reverse()), average: null, total: null };
}

const benchmarks = operation({
  group,
  method: 'GET',
  path: `${ONE}/benchmarks`,
  summary: 'Get EndUser metric benchmarks',
  here: 'Among the key’s own companies only; experimental.',
  status: 200,
  handle: async (context, call) => {
    const { calculations, currency } = figuresOf(await companyOf(context, call));
    if (!calculations) return json({ benchmarks: [] });
    const peers = await endUsersOf(context, call.owner);
    const others = peers.filter(
      ({ heronId, endUserId }) => ![heronId, endUserId].includes(Object.values(call.params)[0] ?? ''),
    );
    const compared = await Promise.all(
      others.map(async ({ heronId }) => {
        const peer = figuresOf(await context.companies.open({ owner: call.owner, endUser: heronId }));
        return peer.calculations ? [comparedMetrics(peer.currency, peer.calculations.scorecard)] : [];
      }),
    );
    return json(benchmarksJson(benchmarksOf({ currency, scorecard: calculations.scorecard }, compared.flat())));
  },
});

const workbook = (path: string, summary: string, groupOf: string) =>
  operation({
    group: groupOf,
    method: 'GET',
    path: `${ONE}/${path}`,
    summary,
    here: 'Egret’s workbook: everything that was read and computed.',
    status: 200,
    handle: async (context, call): Promise<Answer> => {
      const { analysis } = await companyOf(context, call);
      if (analysis.accounts.length === 0) throw new Refusal(400, 'There are no transactions to export.');
      const body = buildWorkbook(analysis, { version: MODEL_VERSION });
      return spreadsheet(body, `${analysis.company.name}.xlsx`);
    },
  });

const anomalies = operation({
  group,
  method: 'GET',
  path: `${ONE}/anomalies`,
  summary: 'Get EndUser anomalies',
  here: 'Experimental.',
  status: 200,
  query: z.object({ category_label_or_heron_id: z.string() }),
  handle: async (context, call) => {
    const { calculations, currency } = figuresOf(await companyOf(context, call));
    const name = call.query.category_label_or_heron_id;
    const category = categoryNamed(name);
    if (!category) throw unknown('category', name);
    if (!calculations) return json([]);
    const { experimental } = calculations;
    const ofCategory = experimental.anomalies.filter(({ entry }) => entry.annotation?.category.slug === category.slug);
    const all = experimentalJson({ ...experimental, anomalies: ofCategory }, currency);
    return json((all as { readonly anomalies: { readonly transactions: object } }).anomalies.transactions);
  },
});

const industry = operation({
  group,
  method: 'GET',
  path: `${ONE}/industry`,
  summary: 'Get EndUser industry',
  here: 'The most likely one by whom the company deals with; experimental, null where nothing points to one.',
  status: 200,
  handle: async (context, call) => {
    const { calculations, currency } = figuresOf(await companyOf(context, call));
    if (!calculations) return json({ industry: null });
    const all = experimentalJson(calculations.experimental, currency) as { readonly industry: object | null };
    return json(all.industry ?? { industry: null });
  },
});

interface Range {
  readonly start_date: string;
  readonly end_date: string;
}

/** Ranges cut to the days that were asked for. */
const cutTo = <R extends Range>(ranges: readonly R[], from: string, to: string): R[] =>
  ranges
    .filter(({ start_date, end_date }) => start_date <= to && end_date >= from)
    .map((range) => ({
      ...range,
      start_date: range.start_date < from ? from : range.start_date,
      end_date: range.end_date > to ? to : range.end_date,
    }));

interface CoverageJson {
  readonly by_account: Readonly<Record<string, readonly { readonly ranges: readonly Range[] }[]>>;
  readonly reconciliation_by_account: Readonly<Record<string, { readonly ranges: readonly Range[] }>>;
}

const coverage = operation({
  group,
  method: 'GET',
  path: `${ONE}/transaction_data_coverage`,
  summary: 'Get EndUser transaction data coverage',
  here: 'Days before the first and after the last that an account has data of are in no range. Disabled accounts are told, marked as such; disabled data sources cover nothing, whatever include_disabled_data_sources asks for. Notifications cover nothing either.',
  status: 200,
  query: coverageQuery,
  handle: async (context, call) => {
    const company = await companyOf(context, call);
    const { byCurrency, summaries } = figuresOf(company);
    const { start_date: from, end_date: to } = call.query;
    const covered = byCurrency.flatMap((one) => one.coverage);
    const all = coverageJson(covered, {
      summaries,
      sources: accountSources(company.analysis),
      endUserId: company.profile.heronId,
    }) as CoverageJson;
    const byAccount = Object.entries(all.by_account).map(([id, list]) => [
      id,
      list.map((one) => ({ ...one, ranges: cutTo(one.ranges, from, to) })),
    ]);
    const reconciled = Object.entries(all.reconciliation_by_account).map(([id, one]) => [
      id,
      { ...one, ranges: cutTo(one.ranges, from, to) },
    ]);
    return json({
      ...all,
      by_account: Object.fromEntries(byAccount),
      reconciliation_by_account: Object.fromEntries(reconciled),
    });
  },
});

const attributes = operation({
  group: 'EndUserAttributes',
  method: 'GET',
  path: '/end_users/{end_user_heron_id}/company_attributes',
  summary: 'Get EndUser company attributes',
  status: 200,
  handle: async (context, call) => {
    const { calculations, currency } = figuresOf(await companyOf(context, call));
    return json(attributesJson(calculations?.attributes ?? [], currency));
  },
});

export const MEASURES = [
  summary,
  benchmarks,
  workbook('export_spreadsheet', 'Export as a spreadsheet', group),
  workbook('files/parsed_results/xlsx', 'Download xlsx of parsed results from uploaded files', 'EndUserFiles'),
  anomalies,
  industry,
  coverage,
  attributes,
];
