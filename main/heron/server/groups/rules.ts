import { z } from 'zod';
import type { Scorecard } from '../../../summaries/index.ts';
import { METRIC_DATE_RANGES, METRIC_LABELS, metricsJson, scorecardJson } from '../../index.ts';
import { companyOf } from '../end-user.ts';
import { figuresOf } from '../figures.ts';
import { allKept, changeKept, keep, shelfOf } from '../kept.ts';
import { type Context, json, operation } from '../operation.ts';

const group = 'EndUserRules';

const CONDITIONS = [
  ...(['equal', 'not_equal', 'greater_than', 'greater_than_or_equal', 'less_than'] as const),
  ...(['less_than_or_equal', 'contains'] as const),
] as const;

const fields = {
  name: z.string().max(140).nullish(),
  metric_label: z.enum(METRIC_LABELS as [string, ...string[]]),
  date_range: z.enum(METRIC_DATE_RANGES as [string, ...string[]]),
  condition: z.enum(CONDITIONS),
  value: z.number().nullish(),
  value_str: z.string().max(400).nullish(),
  group: z.string().max(140).nullish(),
  selector: z.record(z.string(), z.unknown()).optional(),
};

const ruleBody = z.object({ rule: z.object(fields) });
const changedRuleBody = z.object({ rule: z.object(fields).partial() });

type RuleFields = z.output<typeof ruleBody>['rule'];

/** A rule over a metric of the scorecard, as it is kept. */
interface Rule extends RuleFields {
  readonly heron_id: string;
  readonly created: string;
  readonly last_updated: string;
}

/** The rules of an owner, the oldest first. */
async function rulesOf(context: Context, owner: string): Promise<Rule[]> {
  const rules = await allKept<Rule>(context, shelfOf(owner), 'rule');
  return rules.sort((a, b) => (a.created < b.created ? -1 : 1));
}

interface Cell {
  readonly label: string;
  readonly date_range: string;
  readonly value: unknown;
}

/** Whether a value is as a rule wants it; null where it cannot be told. */
function holds({ condition, value, value_str: text }: RuleFields, actual: unknown): boolean | null {
  const wanted = value ?? text;
  if (actual === null || actual === undefined || wanted == null) return null;
  if (condition === 'contains') return String(actual).includes(String(wanted));
  if (condition === 'equal') return actual === wanted;
  if (condition === 'not_equal') return actual !== wanted;
  if (typeof actual !== 'number' || typeof wanted !== 'number') return null;
  if (condition === 'greater_than') return actual > wanted;
  if (condition === 'greater_than_or_equal') return actual >= wanted;
  return condition === 'less_than' ? actual < wanted : actual <= wanted;
}

const RESULTS = new Map([
  [true, 'PASS'],
  [false, 'FAIL'],
]);

/** Every rule of an owner beside the metric it is about and whether it holds. */
export async function evaluatedRules(context: Context, owner: string, scorecard: Scorecard, currency: string | null) {
  const { metrics } = scorecardJson(scorecard, currency) as { readonly metrics: readonly Cell[] };
  return (await rulesOf(context, owner)).map((rule) => {
    const metric = metrics.find((cell) => cell.label === rule.metric_label && cell.date_range === rule.date_range);
    const held = holds(rule, metric?.value);
    return { metric: metric ?? {}, result: (held === null ? undefined : RESULTS.get(held)) ?? 'NOT_AVAILABLE', rule };
  });
}

const evaluate = operation({
  group,
  method: 'GET',
  path: '/end_users/{end_user_id_or_heron_id}/evaluate_rules',
  summary: 'Evaluate the rules for an EndUser',
  status: 200,
  handle: async (context, call) => {
    const { calculations, currency } = figuresOf(await companyOf(context, call));
    if (calculations) return json(await evaluatedRules(context, call.owner, calculations.scorecard, currency));
    const rules = await rulesOf(context, call.owner);
    return json(rules.map((rule) => ({ metric: {}, result: 'NOT_AVAILABLE', rule })));
  },
});

const metrics = operation({
  group,
  method: 'GET',
  path: '/rules/metrics',
  summary: 'List the metrics that rules can be made over',
  here: 'Those of the scorecard, each over each range, with Egret’s definition.',
  status: 200,
  handle: async () => json(metricsJson()),
});

const list = operation({
  group,
  method: 'GET',
  path: '/rules',
  summary: 'List rules',
  status: 200,
  handle: async (context, { owner }) => json({ rules: await rulesOf(context, owner) }),
});

const create = operation({
  group,
  method: 'POST',
  path: '/rules',
  summary: 'Create a rule over a metric of the scorecard',
  status: 201,
  body: ruleBody,
  handle: async (context, { owner, body: { rule: sent } }) => {
    const created = context.now();
    const id = context.newId('rul');
    const rule: Rule = { ...sent, heron_id: id, created, last_updated: created };
    return json({ rule: await keep(context, shelfOf(owner), 'rule', id, rule) }, 201);
  },
});

const update = operation({
  group,
  method: 'PUT',
  path: '/rules/{heron_id}',
  summary: 'Update a rule',
  status: 200,
  body: changedRuleBody,
  handle: async (context, { owner, params: { heron_id: id = '' }, body: { rule: sent } }) => {
    const rule = await changeKept(context, shelfOf(owner), 'rule', id, (current) => ({
      ...current,
      ...sent,
      last_updated: context.now(),
    }));
    return json({ rule });
  },
});

const remove = operation({
  group,
  method: 'DELETE',
  path: '/rules/{heron_id}',
  summary: 'Delete a rule',
  status: 204,
  handle: async (context, { owner, params: { heron_id: id = '' } }) => {
    await changeKept(context, shelfOf(owner), 'rule', id, () => null);
    return { status: 204, body: null };
  },
});

export const RULES = [evaluate, metrics, list, create, update, remove];
