import { BANK_STATEMENT } from '../files.ts';
import { allKept, changeKept, keep, shelfOf } from '../kept.ts';
import { type Context, json, operation } from '../operation.ts';
import { Refusal } from '../refusal.ts';

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

export const FILE_CLASSES = [
  classes('/end_user_files/file_classes'),
  classes('/users/file_classes'),
  addClass,
  removeClass,
  classGroups,
];
