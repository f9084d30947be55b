import { endUserOperation } from '../end-user-operation.ts';
import { changeKept, keep, oneKept } from '../kept.ts';
import { json } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import { backgroundOverrideBody } from '../schemas/background-check.ts';

const group = 'EndUsers';
const OVERRIDE = '/end_users/{end_user_heron_id}/background_check/override';
const NO_OVERRIDE = { business: null, owner_1: null, owner_2: null };
const KEPT_AS = 'background-override';

const override = endUserOperation({
  group,
  method: 'GET',
  path: OVERRIDE,
  summary: 'Get whom a background check is said to be of',
  status: 200,
  handle: async (context, { scope }) => {
    return json((await oneKept(context, scope, 'request', KEPT_AS)) ?? NO_OVERRIDE);
  },
});

const changeOverride = endUserOperation({
  group,
  method: 'POST',
  path: OVERRIDE,
  summary: 'Say whom a background check is of',
  here: 'Kept; no check is run.',
  status: 200,
  body: backgroundOverrideBody,
  handle: async (context, { scope }, call) => {
    return json(await keep(context, scope, 'request', KEPT_AS, { ...NO_OVERRIDE, ...call.body }));
  },
});

const dropOverride = endUserOperation({
  group,
  method: 'DELETE',
  path: OVERRIDE,
  summary: 'Take back whom a background check is of',
  status: 204,
  handle: async (context, { scope }) => {
    if ((await oneKept(context, scope, 'request', KEPT_AS)) === null)
      throw new Refusal(404, 'Nothing was said of whom the check is.');
    await changeKept(context, scope, 'request', KEPT_AS, () => null);
    return { status: 204, body: null };
  },
});

export const BACKGROUND_OVERRIDES = [override, changeOverride, dropOverride];
