import { z } from 'zod';
import { contentId } from '../../../../shared/ids.ts';
import { bytesOf } from '../base64.ts';
import { endUserOf } from '../end-user.ts';
import { fileJson } from '../file-json.ts';
import { keepFile } from '../files.ts';
import { allKept, keep, shelfOf } from '../kept.ts';
import { type Context, json, operation } from '../operation.ts';
import type { FileRecord } from '../records.ts';
import { unknown } from '../refusal.ts';
import { applicationForm } from '../schemas/file.ts';
import { scopesOf } from '../scopes.ts';
import type { Scope } from '../stored.ts';

const group = 'ISOApplication';
const ONE = '/end_users/{end_user_id_or_heron_id}';
const CLASS = 'iso_application_form';

interface Application {
  readonly heron_id: string;
}

/** Keeps an application. Its fields are not read: it says so itself. */
async function keepApplication(
  context: Context,
  scope: Scope,
  { filename, bytes }: { readonly filename: string; readonly bytes: Uint8Array },
): Promise<FileRecord> {
  const about = { fileClass: CLASS, referenceId: null, parentHeronId: null };
  const file = await keepFile(context, scope, { filename, bytes, ...about });
  const endUser = scope.endUser === null ? null : await context.stored.load(scope, 'endUser', 'end-user');
  await keep(context, scope, 'iso-application', idOf(file), {
    created: file.created,
    end_user_heron_id: endUser?.heronId ?? null,
    end_user_id: endUser?.endUserId ?? null,
    field_validations: [],
    filename,
    heron_id: idOf(file),
    processing_status: 'failed',
    processing_error: 'Egret does not read the fields of applications yet; the file is kept.',
    quality_status: 'review_required',
    result: {},
    source_email: null,
  });
  return file;
}

const idOf = ({ heronId }: FileRecord): string => contentId('iso', heronId);

const HERE = 'Kept; reading it back says failed with the reason: fields of applications are not read yet.';

const upload = operation({
  group,
  method: 'POST',
  path: `${ONE}/iso_application_form`,
  summary: 'Upload an ISO application PDF for for an end user',
  here: HERE,
  status: 200,
  body: applicationForm,
  bodyKind: 'form',
  handle: async (context, call) => {
    const { scope } = await endUserOf(context, call);
    return json(fileJson(await keepApplication(context, scope, call.body.file), null));
  },
});

const ofEndUser = operation({
  group,
  method: 'GET',
  path: `${ONE}/iso_applications`,
  summary: 'Get EndUser ISO Applications',
  status: 200,
  handle: async (context, call) =>
    json(await allKept(context, (await endUserOf(context, call)).scope, 'iso-application')),
});

const scrub = operation({
  group,
  method: 'POST',
  path: '/iso_applications',
  summary: 'Upload an ISO application PDF for automated scrubbing in under 15 seconds',
  here: HERE,
  status: 200,
  body: applicationForm,
  bodyKind: 'form',
  handle: async (context, { owner, body }) => {
    const file = await keepApplication(context, shelfOf(owner), body.file);
    return json({ heron_id: idOf(file), status: 'processing' });
  },
});

const scrubBase64 = operation({
  group,
  method: 'POST',
  path: '/iso_applications/base64',
  summary: 'Upload an ISO application PDF for automated scrubbing in under 15 seconds (base64)',
  here: HERE,
  status: 200,
  body: z.object({
    file_base64: z.string().min(1),
    filename: z.string().min(1).max(400),
    reference_id: z.string().max(140).nullish(),
  }),
  handle: async (context, { owner, body }) => {
    const bytes = bytesOf(body.file_base64, 'file_base64');
    const file = await keepApplication(context, shelfOf(owner), { filename: body.filename, bytes });
    return json({ heron_id: idOf(file), status: 'processing' });
  },
});

async function findApplication(context: Context, owner: string, id: string): Promise<Application> {
  for (const scope of await scopesOf(context, owner)) {
    const found = (await allKept<Application>(context, scope, 'iso-application')).find((one) => one.heron_id === id);
    if (found) return found;
  }
  throw unknown('application', id);
}

const get = operation({
  group,
  method: 'GET',
  path: '/iso_applications/{heron_id}',
  summary: 'Get the scrubbed results and data validations of an uploaded ISO application by its heron_id',
  status: 200,
  handle: async (context, { owner, params: { heron_id: id = '' } }) => json(await findApplication(context, owner, id)),
});

const reprocess = operation({
  group,
  method: 'POST',
  path: '/iso_applications/reprocess/{heron_id}',
  summary: 'Process an ISO application again',
  here: HERE,
  status: 200,
  handle: async (context, { owner, params: { heron_id: id = '' } }) => {
    await findApplication(context, owner, id);
    return json({ failed: [id], succeeded: [] });
  },
});

export const APPLICATIONS = [upload, ofEndUser, scrub, scrubBase64, get, reprocess];
