import { currentFileJson } from '../current-file-json.ts';
import { changeFile, findFile } from '../files.ts';
import { changeKept, keep, shelfOf } from '../kept.ts';
import { json, operation } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import { nameByRule, RENAME_VARIABLES, renameRulesOf } from '../rename-rules.ts';
import { changedRenameRuleBody, renameRuleBody } from '../schemas/file.ts';

const group = 'EndUserFiles';

const listRules = operation({
  group,
  method: 'GET',
  path: '/end_user_files/rename_rules',
  summary: 'Get file rename rules',
  status: 200,
  handle: async (context, { owner }) => json(await renameRulesOf(context, owner)),
});

const slugs = operation({
  group,
  method: 'GET',
  path: '/end_user_files/rename_rules/slugs',
  summary: 'Get the variables of rename rules',
  status: 200,
  handle: async () => json(RENAME_VARIABLES),
});

const createRule = operation({
  group,
  method: 'POST',
  path: '/end_user_files/rename_rules',
  summary: 'Create a file rename rule',
  here: 'Names the files of its class that are classified from now on, or when trigger_rename asks; the oldest rule of a class stands.',
  status: 200,
  body: renameRuleBody,
  handle: async (context, { owner, body }) => {
    const id = context.newId('rul');
    const rule = { ...body, heron_id: id, created: context.now() };
    return json(await keep(context, shelfOf(owner), 'rename-rule', id, rule));
  },
});

const updateRule = operation({
  group,
  method: 'PATCH',
  path: '/end_user_files/rename_rules/{heron_id}',
  summary: 'Update a file rename rule',
  status: 200,
  body: changedRenameRuleBody,
  handle: async (context, { owner, params: { heron_id: id = '' }, body }) =>
    json(await changeKept(context, shelfOf(owner), 'rename-rule', id, (current) => ({ ...current, ...body }))),
});

const triggerRename = operation({
  group,
  method: 'POST',
  path: '/end_user_files/{heron_id}/trigger_rename',
  summary: "Trigger file's rename rule",
  status: 200,
  handle: async (context, { owner, params: { heron_id: id = '' } }) => {
    const { scope, record } = await findFile(context, owner, id);
    const name = await nameByRule(context, scope, record);
    if (name === null) throw new Refusal(409, `No enabled rule renames files of the class ${record.fileClass}.`);
    const renamed = await changeFile(context, scope, id, (current) => ({ ...current, renamedFilename: name }));
    return json(await currentFileJson(context, scope, renamed));
  },
});

export const RENAME_RULES = [slugs, listRules, createRule, updateRule, triggerRename];
