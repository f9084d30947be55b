import { z } from 'zod';
import { endUserOperation } from '../end-user-operation.ts';
import { allKept, changeKept, keep } from '../kept.ts';
import { type Context, json } from '../operation.ts';
import { pending } from '../pending.ts';
import { unknown } from '../refusal.ts';
import { confirmedReportBody, reportsBody } from '../schemas/background-check.ts';
import { flag } from '../schemas/query.ts';
import type { Scope } from '../stored.ts';

const group = 'EndUsers';
const CHECK = '/end_users/{end_user_heron_id}/background_check';
const REPORTS = `${CHECK}/affiliations/reports`;

const MADE_ELSEWHERE = 'background checks are made by a service that Egret does not have.';
const NEVER_RUN = { status: 'never_run', reason: 'Background checks are made by a service that Egret does not have.' };
const WAITING = pending(NEVER_RUN.reason);
const KEPT = `Kept and answered as pending: ${MADE_ELSEWHERE}`;

/** A report that was asked for, and that nobody makes here. */
interface AskedReport {
  readonly ref: string;
  readonly kind: 'person' | 'business';
  readonly name: string;
}

const reportsOf = (context: Context, scope: Scope): Promise<AskedReport[]> =>
  allKept<AskedReport>(context, scope, 'background-check');

const askedJson = ({ ref, kind, name }: AskedReport): object => ({ ref, kind, name, status: 'pending' });

const check = endUserOperation({
  group,
  method: 'GET',
  path: CHECK,
  summary: 'Get the background check of an end user',
  here: `Never run: ${MADE_ELSEWHERE}`,
  status: 200,
  query: z.object({ include_section_detail: flag.optional(), exclude_manual: flag.optional() }),
  handle: async (context, { scope, profile }) => {
    const asked = await reportsOf(context, scope);
    const ofKind = (kind: AskedReport['kind']) => asked.filter((one) => one.kind === kind).map(askedJson);
    const affiliations = { business: ofKind('business'), person: ofKind('person') };
    return json({ end_user_id: profile.endUserId, subjects: [], affiliations, ...NEVER_RUN });
  },
});

const affiliations = endUserOperation({
  group,
  method: 'GET',
  path: `${CHECK}/affiliations`,
  summary: 'Get the affiliations of an end user',
  here: 'None: no background check was run.',
  status: 200,
  handle: async () => json({ businesses: [], persons: [], ...NEVER_RUN }),
});

const askReports = endUserOperation({
  group,
  method: 'POST',
  path: REPORTS,
  summary: 'Ask for reports of affiliates',
  here: KEPT,
  status: 202,
  body: reportsBody,
  handle: async (context, { scope }, call) => {
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

const confirmReport = endUserOperation({
  group,
  method: 'POST',
  path: `${REPORTS}/confirm`,
  summary: 'Confirm whom a report is of',
  here: KEPT,
  status: 202,
  body: confirmedReportBody,
  handle: async (context, { scope }, call) => {
    const { ref, entity_id } = call.body;
    const next = (current: AskedReport): AskedReport & { readonly entity_id: string } => ({ ...current, entity_id });
    const confirmed = await changeKept<AskedReport>(context, scope, 'background-check', ref, next);
    return json({ ref, kind: confirmed?.kind, ...WAITING }, 202);
  },
});

const dropReport = endUserOperation({
  group,
  method: 'DELETE',
  path: `${REPORTS}/{ref}`,
  summary: 'Take back that a report was asked for',
  status: 204,
  handle: async (context, { scope }, call) => {
    await changeKept(context, scope, 'background-check', call.params['ref'] ?? '', () => null);
    return { status: 204, body: null };
  },
});

/** Something that only a check that was run has. */
const absent = (path: string, summary: string, what: string, id: string) =>
  endUserOperation({
    group,
    method: 'GET',
    path: `${CHECK}/subjects/{subject_key}/${path}`,
    summary,
    here: 'There is none: no background check was run.',
    status: 200,
    handle: async (_context, _endUser, { params }) => {
      throw unknown(what, params[id] ?? '');
    },
  });

export const BACKGROUND_CHECKS = [
  check,
  affiliations,
  askReports,
  confirmReport,
  dropReport,
  absent('raw_report', 'Get the report of a subject', 'report of', 'subject_key'),
  absent('records/{record_id}/mugshot', 'Get the picture of a record', 'record', 'record_id'),
];
