import type { z } from 'zod';
import { dataSourceType, scorecardJson } from '../index.ts';
import { endUserJson } from './end-user.ts';
import { figuresOf } from './figures.ts';
import { filesOf } from './files.ts';
import type { Context } from './operation.ts';
import type { EndUserRecord } from './records.ts';
import type { endUserSummariesQuery } from './schemas/end-user.ts';
import { loadAll, type Scope } from './stored.ts';

type Query = z.output<typeof endUserSummariesQuery>;

/** Filters by what no end user has here; one that names a value fits none. */
const NOBODY_HAS = ['with_policy_result', 'broker_classification', 'deal_stage'] as const;

/** Whether a company is one of those that a query of summaries asks for, beyond what every list of companies filters by. */
export function isSummarised({ status, created, lastUpdated }: EndUserRecord, query: Query): boolean {
  const { interval_start: from, interval_end: to, in_human_review: inReview, with_crm_sync_result: synced } = query;
  if (NOBODY_HAS.some((name) => query[name] !== undefined)) return false;
  if (synced !== undefined && synced !== 'no_sync_attempted') return false;
  if (inReview !== undefined && inReview !== isInReview(status)) return false;
  const moments = query.include_updates_in_interval ? [created, lastUpdated] : [created];
  return (from ?? to) === undefined || moments.some((moment) => isWithin(moment, from, to));
}

const isInReview = (status: EndUserRecord['status']): boolean => status === 'review_requested';

/** Whether a moment is known and lies in an interval, both ends included; an end that is left out is open. */
const isWithin = (moment: string, from = moment, to = moment): boolean =>
  moment !== '' && Date.parse(from) <= Date.parse(moment) && Date.parse(moment) <= Date.parse(to);

/** The metrics of a company over every range, in its main currency. */
async function criteriaOf(context: Context, scope: Scope): Promise<readonly unknown[]> {
  const { calculations, currency } = figuresOf(await context.companies.open(scope));
  if (!calculations) return [];
  return (scorecardJson(calculations.scorecard, currency) as { readonly metrics: readonly unknown[] }).metrics;
}

/** The files of a company and, where something was posted, that, each with its state. */
async function sourcesOf({ stored }: Context, scope: Scope): Promise<object[]> {
  const pdfs = (await loadAll(stored, scope, 'pdf')).map(({ status, document }) => ({
    status,
    type: dataSourceType(document ?? {}),
  }));
  const isPosted = (await stored.ids(scope, 'batch')).length > 0;
  return isPosted ? [...pdfs, { status: 'transactions_loaded', type: 'api' }] : pdfs;
}

/** A company with its files, and its sources and metrics where they are asked for, as Heron's summary of end users has it. */
export async function endUserSummaryJson(
  context: Context,
  owner: string,
  record: EndUserRecord,
  { include_data_sources: withSources, include_scorecard_metrics: withMetrics }: Query,
): Promise<object> {
  const scope = { owner, endUser: record.heronId };
  const files = (await filesOf(context, scope)).map((file) => ({
    file_class: file.fileClass,
    filename: file.filename,
    heron_id: file.heronId,
    renamed_filename: file.renamedFilename,
  }));
  return {
    ...endUserJson(record),
    files,
    criteria: withMetrics ? await criteriaOf(context, scope) : [],
    data_sources: withSources ? await sourcesOf(context, scope) : [],
    in_human_review: isInReview(record.status),
    policy_evaluation_results: [],
    policy_evaluations: [],
  };
}
