import { z } from 'zod';
import { endUserOf } from '../end-user.ts';
import { allKept, keep, keepNext, oneKept } from '../kept.ts';
import { type Context, json, operation } from '../operation.ts';
import { unknown } from '../refusal.ts';
import { informationBody } from '../schemas/information.ts';
import { wholeNumber } from '../schemas/query.ts';
import type { Scope } from '../stored.ts';

const ONE = '/end_users/{end_user_id_or_heron_id}';
const group = 'EndUsers';

const NO_INFORMATION = { source_type: 'api' };

const informationOf = async (context: Context, scope: Scope): Promise<object> =>
  (await oneKept(context, scope, 'information', 'end-user')) ?? NO_INFORMATION;

const information = operation({
  group,
  method: 'GET',
  path: `${ONE}/end_user_information`,
  summary: 'Get EndUser information',
  status: 200,
  handle: async (context, call) => json(await informationOf(context, (await endUserOf(context, call)).scope)),
});

const patchInformation = operation({
  group,
  method: 'PATCH',
  path: `${ONE}/end_user_information`,
  summary: 'Patch EndUser information',
  status: 200,
  body: informationBody,
  handle: async (context, call) => {
    const { scope } = await endUserOf(context, call);
    const next = (current: object | null): object => ({ ...(current ?? NO_INFORMATION), ...call.body });
    return json(await keepNext(context, scope, 'information', 'end-user', next));
  },
});

const location = operation({
  group,
  method: 'GET',
  path: `${ONE}/location`,
  summary: 'Get EndUser physical location',
  here: 'Always null: finding an address on a map takes a service.',
  status: 200,
  handle: async (context, call) => {
    await endUserOf(context, call);
    return json({ company_physical_address: null });
  },
});

const crmEvents = operation({
  group,
  method: 'GET',
  path: '/end_users/{heron_id}/crm_sync',
  summary: 'Retrieve CRM sync events for an end user',
  here: 'None: Egret has no CRM.',
  status: 200,
  handle: async (context, call) => {
    await endUserOf(context, call);
    return json([]);
  },
});

const crmSync = operation({
  group,
  method: 'POST',
  path: '/end_users/{heron_id}/crm_sync',
  summary: 'Trigger a CRM Sync for an End User',
  here: 'Kept, and answered as not triggered: Egret has no CRM.',
  status: 200,
  handle: async (context, call) => {
    const { scope, profile } = await endUserOf(context, call);
    const reason = 'Egret has no CRM to send this end user to.';
    const request = { kind: 'crm_sync', created: context.now(), status: 'pending', reason };
    await keep(context, scope, 'request', 'crm_sync', request);
    return json({ crm_sync_triggered: false, heron_id: profile.heronId, reason });
  },
});

const emails = operation({
  group,
  method: 'GET',
  path: `${ONE}/emails`,
  summary: 'Get EndUser emails',
  here: 'None: Egret receives no e-mail.',
  status: 200,
  handle: async (context, call) => {
    await endUserOf(context, call);
    return json([]);
  },
});

const allEmails = operation({
  group,
  method: 'GET',
  path: '/end_user_emails',
  summary: 'Get EndUser emails',
  here: 'None: Egret receives no e-mail.',
  status: 200,
  query: z.object({
    page: wholeNumber(0, Number.MAX_SAFE_INTEGER).default(0),
    limit: wholeNumber(1, 10_000).default(100),
  }),
  handle: async (_context, { query: { page } }) =>
    json({ _meta: { count: 0, has_more: false, page, total_pages: 0 }, emails: [] }),
});

const exportEmail = operation({
  group: 'EndUserEmails',
  method: 'GET',
  path: '/end_user_emails/{heron_id}/export',
  summary: 'Export an e-mail',
  here: 'There is none: Egret receives no e-mail.',
  status: 200,
  handle: async (_context, { params: { heron_id: id = '' } }) => {
    throw unknown('e-mail', id);
  },
});

const PARSER = {
  description: 'Reads the fields of a funding application by their labels.',
  heron_id: 'egret-applications',
  name: 'Application forms',
  slug: 'application_forms',
};

/** An application that was read; see `applications.ts`. */
interface ReadApplication {
  readonly processing_status: string;
  readonly result: object;
}

const submissions = operation({
  group: 'ParsedEndUserSubmission',
  method: 'GET',
  path: '/submission_parsers/{end_user_heron_id}',
  summary: 'Get parsed submissions of an EndUser',
  here: 'One for each application form of the end user; submissions by e-mail are not received.',
  status: 200,
  handle: async (context, call) => {
    const { scope, profile } = await endUserOf(context, call);
    const applications = await allKept<ReadApplication>(context, scope, 'iso-application');
    return json(
      applications.map(({ processing_status: status, result }) => ({
        end_user_heron_id: profile.heronId,
        result,
        status: status === 'processed' ? 'success' : 'failed',
        submission_parser: PARSER,
      })),
    );
  },
});

const financials = operation({
  group: 'EndUserFinancials',
  method: 'GET',
  path: `${ONE}/combined_financials`,
  summary: 'Get the combined financials of an EndUser',
  here: 'Empty: Egret reads bank statements, not balance sheets or tax returns.',
  status: 200,
  query: z.object({ grouping: z.enum(['by_month', 'by_quarter', 'by_year']).default('by_year') }),
  handle: async (context, call) => {
    await endUserOf(context, call);
    return json({ by_category: [], by_sub_category: [], grouping: call.query.grouping, metrics: [] });
  },
});

export const ABOUT_END_USERS = [
  allEmails,
  exportEmail,
  information,
  patchInformation,
  location,
  crmEvents,
  crmSync,
  emails,
  submissions,
  financials,
];
