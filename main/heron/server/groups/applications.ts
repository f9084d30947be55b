import { z } from 'zod';
import { contentId } from '../../../../shared/ids.ts';
import { readApplication } from '../../../applications/index.ts';
import { applicationResultJson } from '../application-json.ts';
import { bytesOf } from '../base64.ts';
import { endUserOf } from '../end-user.ts';
import { fileJson } from '../file-json.ts';
import { filesOf, keepFile } from '../files.ts';
import { allKept, keep, oneKept, shelfOf } from '../kept.ts';
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
  readonly [name: string]: unknown;
}

/** Reads an application, and keeps what was read in the place of what was read before. */
async function readAndKeep(context: Context, scope: Scope, file: FileRecord, bytes: Uint8Array): Promise<boolean> {
  const pages = await context.readPages(file.filename, bytes);
  const read = pages.ok ? readApplication(pages.value, context.today()) : pages.error.message;
  const endUser = scope.endUser === null ? null : await context.stored.load(scope, 'endUser', 'end-user');
  const application: Application & { readonly processing_status?: string } = {
    created: file.created,
    end_user_heron_id: endUser?.heronId ?? null,
    end_user_id: endUser?.endUserId ?? null,
    filename: file.filename,
    heron_id: idOf(file),
    source_email: null,
    ...applicationResultJson(read),
  };
  await keep(context, scope, 'iso-application', idOf(file), application);
  return application.processing_status === 'processed';
}

/** Keeps an application, and reads its fields before it is answered. */
async function keepApplication(
  context: Context,
  scope: Scope,
  { filename, bytes }: { readonly filename: string; readonly bytes: Uint8Array },
): Promise<FileRecord> {
  const about = { fileClass: CLASS, referenceId: null, parentHeronId: null };
  const file = await keepFile(context, scope, { filename, bytes, ...about });
  await readAndKeep(context, scope, file, bytes);
  return file;
}

const idOf = ({ heronId }: FileRecord): string => contentId('iso', heronId);

const HERE =
  'Its fields are read by their labels before it is answered, and checked: EIN, SSN, dates, states, amounts, shares. Every value has its place on the page. What is typed into a fillable form is read like what is printed.';

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

async function findApplication(context: Context, owner: string, id: string) {
  for (const scope of await scopesOf(context, owner)) {
    const application = await oneKept<Application>(context, scope, 'iso-application', id);
    if (application) return { scope, application };
  }
  throw unknown('application', id);
}

const get = operation({
  group,
  method: 'GET',
  path: '/iso_applications/{heron_id}',
  summary: 'Get the scrubbed results and data validations of an uploaded ISO application by its heron_id',
  status: 200,
  handle: async (context, { owner, params: { heron_id: id = '' } }) =>
    json((await findApplication(context, owner, id)).application),
});

const reprocess = operation({
  group,
  method: 'POST',
  path: '/iso_applications/reprocess/{heron_id}',
  summary: 'Process an ISO application again',
  here: 'Reads it again before it is answered.',
  status: 200,
  handle: async (context, { owner, params: { heron_id: id = '' } }) => {
    const { scope } = await findApplication(context, owner, id);
    const file = (await filesOf(context, scope)).find((one) => idOf(one) === id);
    const bytes = file && (await context.stored.loadFile(scope, file.sha256));
    if (!file || !bytes) throw unknown('file of the application', id);
    const isRead = await readAndKeep(context, scope, file, bytes);
    return json(isRead ? { failed: [], succeeded: [id] } : { failed: [id], succeeded: [] });
  },
});

export const APPLICATIONS = [upload, ofEndUser, scrub, scrubBase64, get, reprocess];
