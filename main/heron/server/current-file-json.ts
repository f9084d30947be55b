import { fileJson } from './file-json.ts';
import { pdfIdOf } from './files.ts';
import type { Context } from './operation.ts';
import type { FileRecord } from './records.ts';
import type { Scope } from './stored.ts';

/** A file as it stands now, with what was read of it, as Heron has it. */
export async function currentFileJson({ stored }: Context, scope: Scope, file: FileRecord): Promise<object> {
  const current = (await stored.load(scope, 'file', file.heronId)) ?? file;
  return fileJson(current, await stored.load(scope, 'pdf', pdfIdOf(file)));
}
