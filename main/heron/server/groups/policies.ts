import { z } from 'zod';
import { endUserOf, findEndUser } from '../end-user.ts';
import { json, operation } from '../operation.ts';
import { pending } from '../pending.ts';

const group = 'Policy';
const NONE = 'None: policies are made with the service. Rules over metrics of the scorecard are under /rules.';

const list = operation({
  group,
  method: 'GET',
  path: '/policies',
  summary: 'Get policies',
  here: NONE,
  status: 200,
  handle: async () => json([]),
});

const progress = operation({
  group,
  method: 'POST',
  path: '/policies/progress',
  summary: 'Go on with the policies of an end user',
  here: 'Answered as not done: there are no policies to go on with.',
  status: 200,
  body: z.object({ end_user_heron_id: z.string().min(1).max(140) }),
  handle: async (context, { owner, body }) => {
    await findEndUser(context, owner, body.end_user_heron_id);
    return json({ ok: false, ...pending('There are no policies here to go on with.') });
  },
});

const evaluations = operation({
  group,
  method: 'GET',
  path: '/end_users/{end_user_heron_id}/policy_evaluations',
  summary: 'Get the evaluations of policies of an end user',
  here: NONE,
  status: 200,
  handle: async (context, call) => {
    await endUserOf(context, call);
    return json([]);
  },
});

export const POLICIES = [list, progress, evaluations];
