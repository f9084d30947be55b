import { z } from 'zod';
import { endUserOf } from '../end-user.ts';
import { allKept, changeKept, keep, oneKept } from '../kept.ts';
import { type Context, json, operation } from '../operation.ts';
import { pending } from '../pending.ts';
import { Refusal, unknown } from '../refusal.ts';
import { backgroundOverrideBody, confirmedReportBody, reportsBody } from '../schemas/background-check.ts';
import { flag } from '../schemas/query.ts';
import type { Scope } from '../stored.ts';

const group = 'EndUsers';
const CHECK = '/end_users/{end_user_heron_id}/background_check';
const REPORTS = `${CHECK}/affiliations/reports`;
const OVERRIDE = `${CHECK}/override`;

const NEVER_RUN = { status: 'never_run', reason: 'Background checks are made by a service that Egret does not have.' };
const WAITING = pending(NEVER_RUN.reason);
const KEPT = 'Kept and answered as pending: background checks are made by a service that Egret does not have.';

/** A report that was asked for, and that nobody makes here. */
interface AskedReport {
  readonly ref: string;
  readonly kind: 'person' | 'business';
  readonly name: string;
}

const reportsOf = (context: Context, scope: Scope): Promise<AskedReport[]> =>
  allKept<AskedReport>(context, scope, 'background-check');

const askedJson = ({ ref, kind, name }: AskedReport): object => ({ ref, kind, name, status: 'pending' });

const check = operation({
  group,
  method: 'GET',
  path: CHECK,
  summary: 'Get the background check of an end user',
  here: 'Never run: background checks are made by a service that Egret does not have.',
  status: 200,
  query: z.object({ include_section_detail: flag.optional(), exclude_manual: flag.optional() }),
  handle: async (context, call) => {
    const { scope, profile } = await endUserOf(context, call);
    const asked = await reportsOf(context, scope);
    const ofKind = (kind: AskedReport['kind']) => asked.filter((one) => one.kind === kind).map(askedJson);
    const affiliations = { business: ofKind('business'), person: ofKind('person') };
    return json({ end_user_id: profile.endUserId, subjects: [], affiliations, ...NEVER_RUN });
  },
});

const affiliations = operation({
  group,
  method: 'GET',
  path: `${CHECK}/affiliations`,
  summary: 'Get the affiliations of an end user',
  here: 'None: no background check was run.',
  status: 200,
  handle: async (context, call) => {
    await endUserOf(context, call);
    return json({ businesses: [], persons: [], ...NEVER_RUN });
  },
});

const askReports = operation({
  group,
  method: 'POST',
  path: REPORTS,
  summary: 'Ask for reports of affiliates',
  here: KEPT,
  status: 202,
  body: reportsBody,
  handle: async (context, call) => {
    const { scope } = await endUserOf(context, call);
    const requests: object[] = [];
    for (const { kind, name } of call.body.affiliates) {
      const ref = context.newId('req');
      const { status } = WAITING;
      await keep<AskedReport>(context, scope, 'background-check', ref, { ref, kind, name });
      requests.push({ ref, kind, status });
    }
    return json({ requests, ...WAITING }, 202);
  },
});

const confirmReport = operation({
  group,
  method: 'POST',
  path: `${REPORTS}/confirm`,
  summary: 'Confirm whom a report is of',
  here: KEPT,
  status: 202,
  body: confirmedReportBody,
  handle: async (context, call) => {
    const { scope } = await endUserOf(context, call);
    const { ref, entity_id } = call.body;
    const next = (current: AskedReport): AskedReport & { readonly entity_id: string } => ({ ...current, entity_id });
    const confirmed = await changeKept<AskedReport>(context, scope, 'background-check', ref, next);
    return json({ ref, kind: confirmed?.kind, ...WAITING }, 202);
  },
});

const dropReport = operation({
  group,
  method: 'DELETE',
  path: `${REPORTS}/{ref}`,
  summary: 'Take back that a report was asked for',
  status: 204,
  handle: async (context, call) => {
    const { scope } = await endUserOf(context, call);
    await changeKept(context, scope, 'background-check', call.params['ref'] ?? '', () => null);
    return { status: 204, body: null };
  },
});

const NO_OVERRIDE = { business: null, owner_1: null, owner_2: null };
const KEPT_AS = 'background-override';

const override = operation({
  group,
  method: 'GET',
  path: OVERRIDE,
  summary: 'Get whom a background check is said to be of',
  status: 200,
  handle: async (context, call) => {
    const { scope } = await endUserOf(context, call);
    return json((await oneKept(context, scope, 'request', KEPT_AS)) ?? NO_OVERRIDE);
  },
});

const changeOverride = operation({
  group,
  method: 'POST',
  path: OVERRIDE,
  summary: 'Say whom a background check is of',
  here: 'Kept; no check is run.',
  status: 200,
  body: backgroundOverrideBody,
  handle: async (context, call) => {
    const { scope } = await endUserOf(context, call);
    return json(await keep(context, scope, 'request', KEPT_AS, { ...NO_OVERRIDE, ...call.body }));
  },
});

const dropOverride = operation({
  group,
  method: 'DELETE',
  path: OVERRIDE,
  summary: 'Take back whom a background check is of',
  status: 204,
  handle: async (context, call) => {
    const { scope } = await endUserOf(context, call);
    if ((await oneKept(context, scope, 'request', KEPT_AS)) === null)
      throw new Refusal(404, 'Nothing was said of whom the check is.');
    await changeKept(context, scope, 'request', KEPT_AS, () => null);
    return { status: 204, body: null };
  },
});

/** Something that only a check that was run has. */
const absent = (path: string, summary: string, what: string, id: string) =>
  operation({
    group,
    method: 'GET',
    path: `${CHECK}/subjects/{subject_key}/${path}`,
    summary,
    here: 'There is none: no background check was run.',
    status: 200,
    handle: async (context, call) => {
      await endUserOf(context, call);
      throw unknown(what, call.params[id] ?? '');
    },
  });

export const BACKGROUND_CHECKS = [
  check,
  affiliations,
  askReports,
  confirmReport,
  dropReport,
  override,
  changeOverride,
  dropOverride,
  absent('raw_report', 'Get the report of a subject', 'report of', 'subject_key'),
  absent('records/{record_id}/mugshot', 'Get the picture of a record', 'record', 'record_id'),
];
