import { bytesOf } from '../base64.ts';
import { currentFileJson } from '../current-file-json.ts';
import { endUserOf } from '../end-user.ts';
import { type ArrivingFile, filesOf, keepFile } from '../files.ts';
import { shelfOf } from '../kept.ts';
import { type Answer, type Context, json, operation } from '../operation.ts';
import { fileBody, fileForm, standaloneFileBody } from '../schemas/file.ts';
import type { Scope } from '../stored.ts';
import { runWorkflow } from '../workflow.ts';

const group = 'EndUserFiles';
const ONE = '/end_users/{end_user_id_or_heron_id}';

async function upload(context: Context, scope: Scope, arriving: ArrivingFile, isProcessed: boolean): Promise<Answer> {
  const file = await keepFile(context, scope, arriving);
  if (isProcessed) await runWorkflow(context, scope, file);
  return json(await currentFileJson(context, scope, file), 201);
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
    for (const file of await filesOf(context, scope)) await runWorkflow(context, scope, file);
    return json({ success: true });
  },
});

const standalone = operation({
  group,
  method: 'POST',
  path: '/end_user_files/process_standalone',
  summary: 'Process a file without an end user',
  here: 'Read before it is answered. No webhook tells the result: read it by the heron_id that is answered. Its rows belong to no company and count nowhere.',
  status: 200,
  body: standaloneFileBody,
  handle: async (context, { owner, body: sent }) => {
    const file = await keepFile(context, shelfOf(owner), {
      filename: sent.filename,
      bytes: bytesOf(sent.file_content_base64, 'file_content_base64'),
      fileClass: sent.expected_file_class ?? null,
      referenceId: sent.reference_id,
      parentHeronId: null,
    });
    await runWorkflow(context, shelfOf(owner), file);
    return json({ reference_id: sent.reference_id, heron_id: file.heronId });
  },
});

export const UPLOADS = [standalone, post, postForm, startWorkflow];
