import { z } from 'zod';
import { endUserOf } from '../end-user.ts';
import { keep } from '../kept.ts';
import { json, operation } from '../operation.ts';

/** Something that a third party would have to do: kept, and answered as pending. */
const asked = (path: string, summary: string, status: number, body: z.ZodObject) =>
  operation({
    group: 'Integrations',
    method: 'POST',
    path: `/end_users/{end_user_id_or_heron_id}/finicity/${path}`,
    summary,
    here: 'Kept and answered as pending: Egret asks no third party.',
    status,
    body,
    handle: async (context, call) => {
      const { scope } = await endUserOf(context, call);
      const id = context.newId('req');
      const reason = 'Egret has no account with Finicity and sends no e-mails; ask for the statements themselves.';
      const request = { request_id: id, kind: path, created: context.now(), status: 'pending', reason };
      await keep(context, scope, 'request', id, { ...request, sent: call.body });
      return json(request, status);
    },
  });

export const FINICITY = [
  asked('connect', 'Send a Finicity Connect email to an end user', 200, z.object({}).loose()),
  asked(
    'request_cashflow_report',
    'Trigger a cashflow report generation for an end user',
    202,
    z.object({
      applicant_is_personal_guarantor: z.boolean(),
      for_cra_purpose: z.boolean(),
      user_type: z.enum(['personal', 'business']),
    }),
  ),
  asked(
    'request_statement_reports',
    'Trigger a statement reports generation for an end user',
    202,
    z.object({
      min_statement_index: z.int().min(1).max(24).optional(),
      max_statement_index: z.int().min(1).max(24).optional(),
    }),
  ),
  asked(
    'request_voe_transactions_report',
    'Trigger a Finicity VOE transactions report generation for an end user',
    202,
    z.object({ from_date: z.string().max(40).optional() }),
  ),
];
