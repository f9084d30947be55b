import { changeFile, processFile } from './files.ts';
import type { Context } from './operation.ts';
import type { FileRecord } from './records.ts';
import { nameByRule } from './rename-rules.ts';
import type { Scope } from './stored.ts';

/** All that is done with a file that arrived: it is read as what it is, and named by the rule of its class. */
export async function runWorkflow(context: Context, scope: Scope, file: FileRecord): Promise<void> {
  await processFile(context, scope, file);
  await nameFile(context, scope, file);
}

/** Names a file by the rule of its class, where there is one. */
export async function nameFile(context: Context, scope: Scope, { heronId }: FileRecord): Promise<void> {
  const current = await context.stored.load(scope, 'file', heronId);
  const name = current && (await nameByRule(context, scope, current));
  if (name != null) await changeFile(context, scope, heronId, (now) => ({ ...now, renamedFilename: name }));
}
