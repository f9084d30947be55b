import { fileJson } from '../file-json.ts';
import { BANK_STATEMENT, changeFile, findFile, pdfIdOf } from '../files.ts';
import { allKept, changeKept, keep, shelfOf } from '../kept.ts';
import { type Context, json, operation } from '../operation.ts';
import type { EndUserRecord, FileRecord } from '../records.ts';
import { Refusal } from '../refusal.ts';
import { changedRenameRuleBody, renameRuleBody } from '../schemas/file.ts';

const group = 'EndUserFiles';

/** Classes that files may have; of these Egret reads statements. */
const CLASSES: readonly (readonly [string, string])[] = [
  [BANK_STATEMENT, 'Bank statement'],
  ['money_market_statement', 'Money market statement'],
  ['iso_application_form', 'Application form'],
  ['tax_return', 'Tax return'],
  ['balance_sheet', 'Balance sheet'],
  ['pnl_statement', 'Profit and loss statement'],
  ['invoice', 'Invoice'],
  ['void_check', 'Void check'],
  ['debt_summary', 'Debt summary'],
  ['drivers_license', 'Driver’s licence'],
  ['loss_run', 'Loss run'],
  ['inspection_report', 'Inspection report'],
];

interface FileClass {
  readonly name: string;
}

async function classesOf(context: Context, owner: string): Promise<object[]> {
  const own = await allKept<FileClass>(context, shelfOf(owner), 'file-class');
  const known = CLASSES.map(([name, display]) => classJson(name, display));
  return [...known, ...own.map(({ name }) => classJson(name, name))];
}

const classJson = (name: string, display: string): object => ({
  name,
  display_name: display,
  group: 'documents',
  display_group: 'Documents',
  description: name === BANK_STATEMENT ? 'Read into transactions.' : 'Kept; not read.',
});

const classes = (path: string) =>
  operation({
    group,
    method: 'GET',
    path,
    summary: 'Get all file classes',
    status: 200,
    handle: async (context, { owner }) => json(await classesOf(context, owner)),
  });

const CLASS = '/users/file_classes/{file_class_name}';

const addClass = operation({
  group: 'Users',
  method: 'POST',
  path: CLASS,
  summary: 'Add a file class',
  status: 200,
  handle: async (context, { owner, params: { file_class_name: name = '' } }) => {
    if (!/^\w{1,100}$/.test(name)) throw new Refusal(422, 'A class is named by letters, digits and _.');
    await keep(context, shelfOf(owner), 'file-class', name, { name });
    return json(await classesOf(context, owner));
  },
});

const removeClass = operation({
  group: 'Users',
  method: 'DELETE',
  path: CLASS,
  summary: 'Remove a file class',
  here: 'One that was added.',
  status: 200,
  handle: async (context, { owner, params: { file_class_name: name = '' } }) => {
    await changeKept(context, shelfOf(owner), 'file-class', name, () => null);
    return json(await classesOf(context, owner));
  },
});

const classGroups = operation({
  group: 'Users',
  method: 'GET',
  path: '/users/file_class_groups',
  summary: 'Get the groups of file classes',
  status: 200,
  handle: async () => json(['documents']),
});

interface RenameRule {
  readonly heron_id: string;
  readonly end_user_file_class: string;
  readonly file_name_template: string;
  readonly is_enabled: boolean;
}

/** What a template may name in braces, and what it becomes. */
const VARIABLES: Readonly<Record<string, (file: FileRecord, endUser: EndUserRecord | null) => string | null>> = {
  filename: ({ filename }) => filename.replace(/\.\w+$/, ''),
  file_class: ({ fileClass }) => fileClass,
  reference_id: ({ referenceId }) => referenceId,
  created_date: ({ created }) => created.slice(0, 10),
  end_user_id: (_file, endUser) => endUser?.endUserId ?? null,
  end_user_name: (_file, endUser) => endUser?.name ?? null,
};

function renamed(template: string, file: FileRecord, endUser: EndUserRecord | null): string {
  const name = template.replace(/\{+(\w+)\}+/g, (whole, key) => {
    const value = Object.hasOwn(VARIABLES, key) && VARIABLES[key];
    return value ? (value(file, endUser) ?? '') : whole;
  });
  return `${name}${/\.\w+$/.exec(file.filename)?.[0] ?? ''}`;
}

const listRules = operation({
  group,
  method: 'GET',
  path: '/end_user_files/rename_rules',
  summary: 'Get file rename rules',
  status: 200,
  handle: async (context, { owner }) => json(await allKept(context, shelfOf(owner), 'rename-rule')),
});

const slugs = operation({
  group,
  method: 'GET',
  path: '/end_user_files/rename_rules/slugs',
  summary: 'Get the variables of rename rules',
  status: 200,
  handle: async () => json(Object.keys(VARIABLES)),
});

const createRule = operation({
  group,
  method: 'POST',
  path: '/end_user_files/rename_rules',
  summary: 'Create a file rename rule',
  status: 200,
  body: renameRuleBody,
  handle: async (context, { owner, body }) => {
    const id = context.newId('rul');
    return json(await keep(context, shelfOf(owner), 'rename-rule', id, { ...body, heron_id: id }));
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
    const rules = await allKept<RenameRule>(context, shelfOf(owner), 'rename-rule');
    const rule = rules.find((one) => one.is_enabled && one.end_user_file_class === record.fileClass);
    if (!rule) throw new Refusal(409, `No enabled rule renames files of the class ${record.fileClass}.`);
    const endUser = await context.stored.load(scope, 'endUser', 'end-user');
    const changed = await changeFile(context, scope, id, (current) => ({
      ...current,
      renamedFilename: renamed(rule.file_name_template, current, endUser),
    }));
    return json(fileJson(changed, await context.stored.load(scope, 'pdf', pdfIdOf(record))));
  },
});

export const FILE_NAMES = [
  classes('/end_user_files/file_classes'),
  classes('/users/file_classes'),
  addClass,
  removeClass,
  classGroups,
  slugs,
  listRules,
  createRule,
  updateRule,
  triggerRename,
];
