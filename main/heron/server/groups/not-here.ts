import { z } from 'zod';
import { endUserOf } from '../end-user.ts';
import { operation } from '../operation.ts';
import { Refusal } from '../refusal.ts';

const DECISION_LOGIC =
  'Egret does not read DecisionLogic’s XML. It is not kept either, because figures without its accounts would look whole.';

const decisionLogic = operation({
  group: 'EndUserIntegrations',
  method: 'POST',
  path: '/end_users/{end_user_heron_id}/decision_logic',
  summary: 'Upload DecisionLogic',
  here: `Not done here. ${DECISION_LOGIC}`,
  status: 501,
  query: z.object({ currency: z.string().optional() }),
  handle: async (context, call) => {
    await endUserOf(context, call);
    throw new Refusal(501, DECISION_LOGIC);
  },
});

/** Published operations that make no sense on a laptop, each with its reason. */
export const ELSEWHERE = [decisionLogic];
