import { z } from 'zod';
import { currentFileJson } from '../current-file-json.ts';
import { changeEndUser, endUserOf } from '../end-user.ts';
import { changeFile, filesOf, findFile, pdfIdOf } from '../files.ts';
import { type Context, json, operation } from '../operation.ts';
import { changedFileBody } from '../schemas/file.ts';
import { wholeNumber } from '../schemas/query.ts';
import { scopesOf } from '../scopes.ts';
import type { Scope } from '../stored.ts';
import { nameFile } from '../workflow.ts';

const group = 'EndUserFiles';
const ONE = '/end_users/{end_user_id_or_heron_id}';
const FILE = '/end_user_files/{heron_id}';

async function listJson(context: Context, scope: Scope): Promise<object[]> {
  return Promise.all((await filesOf(context, scope)).map((file) => currentFileJson(context, scope, file)));
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
    return json(await Promise.all(asked.map(({ scope, file }) => currentFileJson(context, scope, file))));
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

const get = operation({
  group,
  method: 'GET',
  path: FILE,
  summary: 'Get an EndUserFile',
  status: 200,
  handle: async (context, { owner, params: { heron_id: id = '' } }) => {
    const { scope, record } = await findFile(context, owner, id);
    return json(await currentFileJson(context, scope, record));
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
    if (body.file_class !== undefined) await nameFile(context, scope, changed);
    return json(await currentFileJson(context, scope, changed));
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

export const FILES = [all, recent, ofEndUser, get, update, remove];
