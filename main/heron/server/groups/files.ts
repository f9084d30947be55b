import { zipSync } from 'fflate';
import { z } from 'zod';
import { base64Of, bytesOf } from '../base64.ts';
import { changeEndUser, endUserOf } from '../end-user.ts';
import { fileJson, parsedResultJson } from '../file-json.ts';
import { type ArrivingFile, changeFile, filesOf, findFile, keepFile, pdfIdOf, processFile } from '../files.ts';
import { keep, oneKept } from '../kept.ts';
import { type Answer, type Context, json, operation } from '../operation.ts';
import type { FileRecord } from '../records.ts';
import { Refusal, unknown } from '../refusal.ts';
import { changedFileBody, fileBody, fileForm, parsedResultBody } from '../schemas/file.ts';
import { wholeNumber } from '../schemas/query.ts';
import { scopesOf } from '../scopes.ts';
import type { Scope } from '../stored.ts';

const group = 'EndUserFiles';
const ONE = '/end_users/{end_user_id_or_heron_id}';
const FILE = '/end_user_files/{heron_id}';

/** A file as it stands now, with what was read of it. */
async function currentJson({ stored }: Context, scope: Scope, file: FileRecord): Promise<object> {
  const current = (await stored.load(scope, 'file', file.heronId)) ?? file;
  return fileJson(current, await stored.load(scope, 'pdf', pdfIdOf(file)));
}

async function listJson(context: Context, scope: Scope): Promise<object[]> {
  return Promise.all((await filesOf(context, scope)).map((file) => currentJson(context, scope, file)));
}

const all = operation({
  group,
  method: 'GET',
  path: '/end_user_files',
  summary: 'All EndUserFiles',
  status: 200,
  handle: async (context, { owner }) => {
    const scopes = await scopesOf(context, owner);
    return json((await Promise.all(scopes.map((scope) => listJson(context, scope)))).flat());
  },
});

const recent = operation({
  group,
  method: 'GET',
  path: '/end_user_files/recent_by_file_class',
  summary: 'Get recent files by file class',
  status: 200,
  query: z.object({ file_class: z.string(), limit: wholeNumber(1, 1000).default(10) }),
  handle: async (context, { owner, query }) => {
    const scopes = await scopesOf(context, owner);
    const files = await Promise.all(
      scopes.map(async (scope) => (await filesOf(context, scope)).map((file) => ({ scope, file }))),
    );
    const asked = files
      .flat()
      .filter(({ file }) => file.fileClass === query.file_class)
      .sort((a, b) => (a.file.created < b.file.created ? 1 : -1))
      .slice(0, query.limit);
    return json(await Promise.all(asked.map(({ scope, file }) => currentJson(context, scope, file))));
  },
});

const ofEndUser = operation({
  group,
  method: 'GET',
  path: `${ONE}/files`,
  summary: 'Get EndUserFiles',
  status: 200,
  handle: async (context, call) => json(await listJson(context, (await endUserOf(context, call)).scope)),
});

async function upload(context: Context, scope: Scope, arriving: ArrivingFile, isProcessed: boolean): Promise<Answer> {
  const file = await keepFile(context, scope, arriving);
  if (isProcessed) await processFile(context, scope, file);
  return json(await currentJson(context, scope, file), 201);
}

const post = operation({
  group,
  method: 'POST',
  path: `${ONE}/files`,
  summary: 'Post EndUserFile',
  here: 'Statements are read before it is answered, unless trigger_downstream_processing is false.',
  status: 201,
  body: fileBody,
  handle: async (context, call) => {
    const { scope } = await endUserOf(context, call);
    const sent = call.body;
    const arriving = {
      filename: sent.filename,
      bytes: bytesOf(sent.file_base64, 'file_base64'),
      fileClass: sent.file_class ?? null,
      referenceId: sent.reference_id ?? null,
      parentHeronId: sent.parent_file_heron_id ?? null,
    };
    return upload(context, scope, arriving, sent.trigger_downstream_processing);
  },
});

const postForm = operation({
  group,
  method: 'POST',
  path: `${ONE}/files/v2`,
  summary: 'Upload a file as a form',
  here: 'Read by start_workflow.',
  status: 201,
  body: fileForm,
  bodyKind: 'form',
  handle: async (context, call) => {
    const { scope } = await endUserOf(context, call);
    const { file, file_class: fileClass = null, reference_id: referenceId = null } = call.body;
    return upload(context, scope, { ...file, fileClass, referenceId, parentHeronId: null }, false);
  },
});

const startWorkflow = operation({
  group,
  method: 'POST',
  path: `${ONE}/start_workflow`,
  summary: 'Start the workflow of the uploaded files',
  here: 'Reads the statements among the files that are not read yet.',
  status: 200,
  handle: async (context, call) => {
    const { scope } = await endUserOf(context, call);
    for (const file of await filesOf(context, scope)) await processFile(context, scope, file);
    return json({ success: true });
  },
});

const get = operation({
  group,
  method: 'GET',
  path: FILE,
  summary: 'Get an EndUserFile',
  status: 200,
  handle: async (context, { owner, params: { heron_id: id = '' } }) => {
    const { scope, record } = await findFile(context, owner, id);
    return json(await currentJson(context, scope, record));
  },
});

const update = operation({
  group,
  method: 'PATCH',
  path: FILE,
  summary: "Update the end user file's class",
  status: 200,
  body: changedFileBody,
  handle: async (context, { owner, params: { heron_id: id = '' }, body }) => {
    const { scope } = await findFile(context, owner, id);
    const changed = await changeFile(context, scope, id, (current) => ({
      ...current,
      fileClass: body.file_class ?? current.fileClass,
      pageClasses: body.page_classes === undefined ? current.pageClasses : body.page_classes,
      parentHeronId: body.parent_heron_id === undefined ? current.parentHeronId : body.parent_heron_id,
      referenceId: body.reference_id ?? current.referenceId,
    }));
    return json(await currentJson(context, scope, changed));
  },
});

/** A source that is gone is disabled no longer: the same file sent again is another one. */
async function enableSource(context: Context, scope: Scope, id: string): Promise<void> {
  if (scope.endUser === null) return;
  await changeEndUser(context, scope, (current) => ({
    ...current,
    disabledSourceIds: current.disabledSourceIds.filter((one) => one !== id),
  }));
}

const remove = operation({
  group,
  method: 'DELETE',
  path: FILE,
  summary: 'Delete an EndUserFile',
  here: 'With its bytes and the transactions that were read of it.',
  status: 200,
  handle: async (context, { owner, params: { heron_id: id = '' } }) => {
    const { scope, record } = await findFile(context, owner, id);
    await context.stored.change(scope, 'pdf', pdfIdOf(record), () => null);
    await enableSource(context, scope, pdfIdOf(record));
    await context.stored.change(scope, 'file', id, () => null);
    await context.stored.dropFile(scope, record.sha256);
    return json({ success: true });
  },
});

async function bytesOfFile({ stored }: Context, scope: Scope, { sha256, heronId }: FileRecord): Promise<Uint8Array> {
  const bytes = await stored.loadFile(scope, sha256);
  if (bytes === null) throw unknown('file', heronId);
  return bytes;
}

/** First bytes of the kinds that Egret reads. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF', 'application/pdf'],
  ['\x89PNG', 'image/png'],
  ['\xff\xd8\xff', 'image/jpeg'],
  ['II*\0', 'image/tiff'],
  ['MM\0*', 'image/tiff'],
];

const mediaTypeOf = (bytes: Uint8Array): string => {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  return SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1] ?? 'application/octet-stream';
};

const asBase64 = operation({
  group,
  method: 'GET',
  path: `${FILE}/file`,
  summary: 'Get EndUserFile as a base64 string',
  status: 200,
  handle: async (context, { owner, params: { heron_id: id = '' } }) => {
    const { scope, record } = await findFile(context, owner, id);
    const bytes = await bytesOfFile(context, scope, record);
    return json({ file_b64: base64Of(bytes), mime_type: mediaTypeOf(bytes) });
  },
});

/** Names that are told apart: of equal ones, the later have the file's id before them. */
function archived(files: readonly (readonly [FileRecord, Uint8Array])[]): Record<string, Uint8Array> {
  const entries: Record<string, Uint8Array> = {};
  for (const [file, bytes] of files) {
    const name = (file.renamedFilename ?? file.filename).replace(/[/\\]/g, '_');
    entries[name in entries ? `${file.heronId} ${name}` : name] = bytes;
  }
  return entries;
}

const download = operation({
  group,
  method: 'GET',
  path: `${ONE}/files/download`,
  summary: 'Download EndUserFiles',
  status: 200,
  handle: async (context, call) => {
    const { scope, profile } = await endUserOf(context, call);
    const files = await filesOf(context, scope);
    const loaded = await Promise.all(
      files.map(async (file) => [file, await bytesOfFile(context, scope, file)] as const),
    );
    const body = zipSync(archived(loaded), { level: 0 });
    return { status: 200, body, mediaType: 'application/zip', fileName: `${profile.name ?? profile.endUserId}.zip` };
  },
});

const parse = operation({
  group,
  method: 'POST',
  path: `${FILE}/parse_file`,
  summary: 'Trigger async parsing of an end user file',
  here: 'Reads its statements before it is answered; other classes of files are not read.',
  status: 200,
  body: z.object({ parser_id: z.string().max(140).nullish() }),
  handle: async (context, { owner, params: { heron_id: id = '' } }) => {
    const { scope, record } = await findFile(context, owner, id);
    await processFile(context, scope, record);
    return json(await currentJson(context, scope, record));
  },
});

interface Corrected {
  readonly patches: readonly unknown[];
}

async function parsedOf(context: Context, scope: Scope, file: FileRecord): Promise<object[]> {
  const pdf = await context.stored.load(scope, 'pdf', pdfIdOf(file));
  const corrected = await oneKept<Corrected>(context, scope, 'parsed-result', file.heronId);
  return pdf?.document ? [parsedResultJson(file, pdf.document, corrected?.patches ?? [])] : [];
}

const parsedResults = operation({
  group,
  method: 'GET',
  path: `${FILE}/parsed_results`,
  summary: 'Get parsed results from uploaded files',
  here: 'The statements with the rectangle of each row.',
  status: 200,
  query: z.object({ parser_id: z.string().optional(), version_number: z.coerce.number().int().optional() }),
  handle: async (context, { owner, params: { heron_id: id = '' } }) => {
    const { scope, record } = await findFile(context, owner, id);
    return json(await parsedOf(context, scope, record));
  },
});

const patchResults = operation({
  group,
  method: 'PATCH',
  path: '/end_user_files/{parsed_end_user_file_id}/parsed_results',
  summary: 'Update Parsed Results',
  here: 'Corrections are kept beside the result. Figures do not follow them: rows are changed by feedback, or by PATCH of the PDF.',
  status: 200,
  body: parsedResultBody,
  handle: async (context, { owner, params, body: { parsed_result: sent } }) => {
    const { scope, record } = await findFile(
      context,
      owner,
      params['parsed_end_user_file_id'] ?? params['heron_id'] ?? '',
    );
    const [before] = await parsedOf(context, scope, record);
    if (!before) throw new Refusal(409, 'This file has no parsed result.');
    await keep(context, scope, 'parsed-result', record.heronId, { patches: sent.patches });
    const [after] = await parsedOf(context, scope, record);
    return json(after);
  },
});

const split = operation({
  group,
  method: 'POST',
  path: `${FILE}/trigger_split`,
  summary: 'Trigger splitting a combined end user file into its child files based on its page_classes',
  here: 'Not done here: statements that stand in one file are told apart when it is read.',
  status: 501,
  handle: async (context, { owner, params: { heron_id: id = '' } }) => {
    await findFile(context, owner, id);
    throw new Refusal(501, 'Egret does not cut files; it tells the statements in one file apart when it reads it.');
  },
});

const standalone = operation({
  group,
  method: 'POST',
  path: '/end_user_files/process_standalone',
  summary: 'Process a file without an end user',
  here: 'Not done here: the result would come by a webhook, and Egret calls nobody.',
  status: 501,
  handle: async () => {
    throw new Refusal(501, 'Egret sends no webhooks; upload the file for an end user and read its parsed results.');
  },
});

export const FILES = [
  all,
  recent,
  standalone,
  ofEndUser,
  download,
  post,
  postForm,
  startWorkflow,
  get,
  update,
  remove,
  asBase64,
  parse,
  parsedResults,
  patchResults,
  split,
];
