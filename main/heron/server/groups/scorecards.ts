import { z } from 'zod';
import type { PlainDate } from '../../../../shared/dates.ts';
import type { NamedDate, SummarySettings } from '../../../../shared/model/index.ts';
import { namedDateList } from '../../../summaries/index.ts';
import { experimentalJson, scorecardJson } from '../../index.ts';
import { companyOf } from '../end-user.ts';
import { figuresOf, inEachCurrency } from '../figures.ts';
import { json, operation } from '../operation.ts';
import type { EndUserRecord } from '../records.ts';
import { scorecardQuery } from '../schemas/figures.ts';
import { day, number } from '../schemas/query.ts';
import { evaluatedRules } from './rules.ts';

const group = 'EndUserCalculations';
const ONE = '/end_users/{end_user_id_or_heron_id}';

/** The named dates that are of the company as its owner knows it. */
const datesOf = ({ created, lastUpdated, lastProcessedAt }: EndUserRecord) => ({
  end_user_created: created.slice(0, 10),
  end_user_last_updated: lastUpdated.slice(0, 10),
  end_user_last_enriched: lastProcessedAt?.slice(0, 10) ?? null,
});

/** From which day the scorecard looks back. */
function anchorOf(
  { date, named_date: name }: Partial<z.output<typeof scorecardQuery>>,
  profile: EndUserRecord,
): Partial<SummarySettings> {
  if (date !== undefined) return { scorecardDate: 'custom_date', customDate: date };
  if (name === undefined) return {};
  const known: Partial<Record<NamedDate, PlainDate | null>> = datesOf(profile);
  const said = known[name];
  return said === undefined ? { scorecardDate: name } : { scorecardDate: 'custom_date', customDate: said };
}

const score = operation({
  group,
  method: 'GET',
  path: `${ONE}/heron_score`,
  summary: 'Get EndUser Heron Score (beta)',
  here: 'Egret’s local score in Heron’s shape, marked is_local_score; it is not Heron’s. It looks at every row, whatever min_category_confidence asks for, and back from date; positions count as all that was read tells of them.',
  status: 200,
  query: z.object({ min_category_confidence: number.pipe(z.number().min(0).max(1)).optional(), date: day.optional() }),
  handle: async (context, call) => {
    const company = await companyOf(context, call);
    const { calculations, currency } = figuresOf(company, { settings: anchorOf(call.query, company.profile) });
    if (!calculations) return json({ ...NO_SCORE, is_local_score: true });
    const all = experimentalJson(calculations.experimental, currency) as { readonly local_score: object };
    return json({ ...all.local_score, predicted_at: context.now(), is_local_score: true });
  },
});

const NO_SCORE = {
  data_quality_issues: ['data_volume_too_low'],
  feature_groups_contributions: {},
  status: 'not_available',
  value: null,
};

const namedDates = operation({
  group,
  method: 'GET',
  path: `${ONE}/named_dates`,
  summary: 'Get EndUser named dates',
  status: 200,
  handle: async (context, call) => {
    const company = await companyOf(context, call);
    const { profile } = company;
    const { calculations } = figuresOf(company);
    const computed = calculations?.namedDates ?? {
      last_transaction: null,
      last_data_source_end_date_or_transaction_timestamp: null,
      custom_date: null,
    };
    return json({ named_dates: namedDateList({ ...computed, ...datesOf(profile) }) });
  },
});

const scorecard = operation({
  group,
  method: 'GET',
  path: `${ONE}/scorecard`,
  summary: 'Get EndUser scorecard',
  here: 'With the rules of the key that are not met.',
  status: 200,
  query: scorecardQuery,
  handle: async (context, call) => {
    const company = await companyOf(context, call);
    const figures = figuresOf(company, { settings: anchorOf(call.query, company.profile) });
    const { calculations, currency } = figures;
    if (!calculations) return json({ metrics: [], rule_violations: [] });
    const evaluated = await evaluatedRules(context, call.owner, calculations.scorecard, currency);
    const violations = evaluated
      .filter(({ result }) => result === 'FAIL')
      .map(({ metric, rule }) => ({ metric, rule }));
    const cards = inEachCurrency(figures, (one) => scorecardJson(one.scorecard, one.currency), {});
    return json({ ...cards, rule_violations: violations });
  },
});

const scorecardLater = operation({
  group,
  method: 'POST',
  path: `${ONE}/scorecard/async`,
  summary: 'Request EndUser scorecard',
  here: 'Nothing is queued: the scorecard is computed whenever it is read.',
  status: 202,
  query: z.object({ date: day }),
  handle: async (context, call) => {
    await companyOf(context, call);
    return json({ message: 'The scorecard can be read at once.' }, 202);
  },
});

/** What looks back from a day, and the days it may look back from. */
export const SCORECARDS = [score, namedDates, scorecard, scorecardLater];
