import { z } from 'zod';
import { DEFAULT_SETTINGS } from '../../../../shared/model/index.ts';
import { keep, keepNext, oneKept, shelfOf } from '../kept.ts';
import { json, operation } from '../operation.ts';
import { pending } from '../pending.ts';
import type { UserSettings } from '../records.ts';
import { unknown } from '../refusal.ts';

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
    const user = {
      id: USER,
      alias: owner,
      username: owner,
      email: '',
      environment: 'prod',
      is_active: true,
      organization_id: 0,
    };
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

/** The number of the one user that a key stands for. */
const USER = 1;

const MOST_OWNERS = 100;
const owners = z.object({
  group_slack_name: z.array(z.string().max(140)).max(MOST_OWNERS).default([]),
  user_email: z.array(z.email().max(320)).max(MOST_OWNERS).default([]),
});

const workflowOwners = operation({
  group,
  method: 'PUT',
  path: '/users/{user_id}/workflow_owners',
  summary: 'Set who is told of workflows',
  here: 'Kept and answered as pending: Egret sends no messages.',
  status: 200,
  body: owners,
  handle: async (context, { owner, params: { user_id: id = '' }, body }) => {
    if (id !== String(USER)) throw unknown('user', id);
    const kept = await keep(context, shelfOf(owner), 'settings', 'workflow-owners', body);
    return json({ owners: kept, ...pending('Egret sends no messages, so nobody is told.') });
  },
});

export const USERS = [current, settings, layout, changeLayout, workflowOwners];
