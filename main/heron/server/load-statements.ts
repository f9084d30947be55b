import { companyOf } from '../../flows/index.ts';
import { changeEndUser, ensureEndUser } from './end-user.ts';
import { AS_INFERRED } from './engine.ts';
import { BANK_STATEMENT, keepFile, keepReadFile } from './files.ts';
import type { Context } from './operation.ts';

/**
 * Keeps a statement file for the company whose name it prints; the company's `end_user_id` is that name. A file that was
 * loaded before stays as it is.
 *
 * @returns why it could not be read; null where it was
 */
export async function loadStatements(
  context: Context,
  owner: string,
  filename: string,
  bytes: Uint8Array,
): Promise<string | null> {
  const document = await context.readFile(filename, bytes, AS_INFERRED);
  if (document.error) return document.error.message;
  if (document.statements.length === 0) return `Nothing in ${filename} is a statement.`;
  const { name } = companyOf(document.statements);
  const scope = await ensureEndUser(context, owner, name);
  await changeEndUser(context, scope, (current) => ({ ...current, name: current.name ?? name }));
  const about = { filename, bytes, fileClass: BANK_STATEMENT, referenceId: null, parentHeronId: null };
  const file = await keepFile(context, scope, about);
  await keepReadFile(context, scope, file, document);
  return null;
}
