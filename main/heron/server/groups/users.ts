import { z } from 'zod';
import { DEFAULT_SETTINGS } from '../../../../shared/model/index.ts';
import { keep, keepNext, oneKept, shelfOf } from '../kept.ts';
import { json, operation } from '../operation.ts';
import type { UserSettings } from '../records.ts';
import { Refusal } from '../refusal.ts';

const group = 'Users';

const DEFAULTS: UserSettings = { low_balance_days_threshold: DEFAULT_SETTINGS.lowBalanceThreshold };

const current = operation({
  group,
  method: 'GET',
  path: '/users/current',
  summary: 'Get the current user',
  here: 'The key, by its owner’s id: nobody has an account.',
  status: 200,
  handle: async (context, { owner }) => {
    const settings = (await oneKept<UserSettings>(context, shelfOf(owner), 'settings', 'user')) ?? {};
    const user = { alias: owner, username: owner, email: '', environment: 'prod', is_active: true, organization_id: 0 };
    return json({ user: { ...user, settings: { ...DEFAULTS, ...settings } } });
  },
});

const settings = operation({
  group,
  method: 'PUT',
  path: '/users/current/settings',
  summary: 'Change the settings of the current user',
  here: 'low_balance_days_threshold, in whole units; a setting that Egret does not follow is refused.',
  status: 204,
  body: z.strictObject({ low_balance_days_threshold: z.number().min(0).max(1e9).optional() }),
  handle: async (context, { owner, body }) => {
    await keepNext(context, shelfOf(owner), 'settings', 'user', (before) => ({ ...before, ...body }));
    return { status: 204, body: null };
  },
});

const LAYOUT = '/users/company_overview_layout';

interface Layout {
  readonly groups: readonly unknown[];
}

const layout = operation({
  group,
  method: 'GET',
  path: LAYOUT,
  summary: 'Get the layout of the company overview',
  status: 200,
  handle: async (context, { owner }) =>
    json((await oneKept<Layout>(context, shelfOf(owner), 'layout', 'overview'))?.groups ?? []),
});

const widget = z.object({
  id: z.string().max(140),
  type: z.enum(['scorecard_metric', 'heron_score', 'loan_revenue_ratio', 'deposit_trends_ratio']),
  scorecard_metric_date_range: z.string().max(140).optional(),
  scorecard_metric_label: z.string().max(140).optional(),
});

const changeLayout = operation({
  group,
  method: 'PUT',
  path: LAYOUT,
  summary: 'Change the layout of the company overview',
  here: 'Kept for programs; Egret’s own window does not follow it.',
  status: 204,
  body: z
    .array(z.object({ id: z.string().max(140), group_name: z.string().max(140), widgets: z.array(widget).max(200) }))
    .max(200),
  handle: async (context, { owner, body }) => {
    await keep(context, shelfOf(owner), 'layout', 'overview', { groups: body });
    return { status: 204, body: null };
  },
});

const workflowOwners = operation({
  group,
  method: 'PUT',
  path: '/users/{user_id}/workflow_owners',
  summary: 'Set who is told of workflows',
  here: 'Not done here: Egret tells nobody anything.',
  status: 501,
  handle: async () => {
    throw new Refusal(501, 'Egret sends no messages, so nobody can be told.');
  },
});

export const USERS = [current, settings, layout, changeLayout, workflowOwners];
