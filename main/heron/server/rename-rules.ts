import { allKept, shelfOf } from './kept.ts';
import type { Context } from './operation.ts';
import type { EndUserRecord, FileRecord } from './records.ts';
import type { Scope } from './stored.ts';

/** How files of a class are named. */
interface RenameRule {
  readonly heron_id: string;
  readonly end_user_file_class: string;
  readonly file_name_template: string;
  readonly is_enabled: boolean;
  readonly created: string;
}

/** What a template may name in braces, and what it becomes. */
const VARIABLES: Readonly<Record<string, (file: FileRecord, endUser: EndUserRecord | null) => string | null>> = {
  filename: ({ filename }) => filename.replace(ENDING, ''),
  file_class: ({ fileClass }) => fileClass,
  reference_id: ({ referenceId }) => referenceId,
  created_date: ({ created }) => created.slice(0, 10),
  end_user_id: (_file, endUser) => endUser?.endUserId ?? null,
  end_user_name: (_file, endUser) => endUser?.name ?? null,
};

/** The names of everything that a template may name in braces. */
export const RENAME_VARIABLES: readonly string[] = Object.keys(VARIABLES);

const ENDING = /\.\w+$/;
/** What a name of a file must not have in it on one system or another. */
const NOT_IN_NAMES = /[\p{Cc}/\\:*?"<>|]+/gu;
/** Characters of a name before its ending. */
const LONGEST = 200;

/** What a template makes of a file's name; its ending stays. A variable that nothing is known of says nothing. */
export function renamed(template: string, file: FileRecord, endUser: EndUserRecord | null): string {
  const said = template.replace(/\{+(\w+)\}+/g, (whole, key) => {
    const value = Object.hasOwn(VARIABLES, key) && VARIABLES[key];
    return value ? (value(file, endUser) ?? '') : whole;
  });
  const name = said.replace(NOT_IN_NAMES, '_').replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  return `${name || 'file'}${ENDING.exec(file.filename)?.[0] ?? ''}`;
}

/** The rules of an owner, the oldest first. */
export async function renameRulesOf(context: Context, owner: string): Promise<RenameRule[]> {
  const rules = await allKept<RenameRule>(context, shelfOf(owner), 'rename-rule');
  return rules.sort((a, b) => (a.created < b.created ? -1 : 1));
}

/** The name that the enabled rule of its class gives a file; null where there is none. The oldest stands. */
export async function nameByRule(context: Context, scope: Scope, file: FileRecord): Promise<string | null> {
  const rule = (await renameRulesOf(context, scope.owner)).find(
    (one) => one.is_enabled && one.end_user_file_class === file.fileClass,
  );
  if (!rule) return null;
  const endUser = scope.endUser === null ? null : await context.stored.load(scope, 'endUser', 'end-user');
  return renamed(rule.file_name_template, file, endUser);
}
