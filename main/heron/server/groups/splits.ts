import { currentFileJson } from '../current-file-json.ts';
import { changeFile, changePdf, filesOf, findFile, keepFile, pdfIdOf } from '../files.ts';
import { type Context, json, operation } from '../operation.ts';
import { partName, partsOf } from '../page-parts.ts';
import type { FileRecord } from '../records.ts';
import { Refusal, unknown } from '../refusal.ts';
import type { Scope } from '../stored.ts';
import { runWorkflow } from '../workflow.ts';

/** The bytes of each part of a file by the classes of its pages. */
async function cutApart(context: Context, scope: Scope, file: FileRecord) {
  const parts = partsOf(file);
  const bytes = await context.stored.loadFile(scope, file.sha256);
  if (bytes === null) throw unknown('file', file.heronId);
  const pages = parts.map((part) => part.pages);
  const cut = await context.cutPages(file.filename, bytes, pages);
  if (!cut.ok) throw new Refusal(409, cut.error.message);
  return cut.value.map((one, at) => ({ bytes: one, part: parts[at] as (typeof parts)[number] }));
}

/** The rows of a file that was split count in its parts, so that none counts twice. */
async function unload(context: Context, scope: Scope, file: FileRecord): Promise<void> {
  const id = pdfIdOf(file);
  if ((await context.stored.load(scope, 'pdf', id)) === null) return;
  await changePdf(context, scope, id, (current) => ({ ...current, status: 'transactions_unloaded' }));
}

const split = operation({
  group: 'EndUserFiles',
  method: 'POST',
  path: '/end_user_files/{heron_id}/trigger_split',
  summary: 'Trigger splitting a combined end user file into its child files based on its page_classes',
  here: 'Pages of one class that follow one another become a PDF of their own, which is read before it is answered; the rows of the whole file count no longer. page_classes name every page, from 1. A file that was split is refused (409).',
  status: 200,
  handle: async (context, { owner, params: { heron_id: id = '' } }) => {
    const { scope, record } = await findFile(context, owner, id);
    const isPart = ({ parentHeronId }: FileRecord): boolean => parentHeronId === id;
    if ((await filesOf(context, scope)).some(isPart))
      throw new Refusal(409, 'This file was split already; delete its parts to split it otherwise.');
    const cut = await cutApart(context, scope, record);
    await unload(context, scope, record);
    const children: FileRecord[] = [];
    for (const { bytes, part } of cut) {
      const about = { filename: partName(record.filename, part), fileClass: part.fileClass };
      const kept = await keepFile(context, scope, { ...about, bytes, referenceId: null, parentHeronId: id });
      const pages = part.pages.length;
      children.push(await changeFile(context, scope, kept.heronId, (current) => ({ ...current, numPages: pages })));
    }
    for (const child of children) await runWorkflow(context, scope, child);
    return json(await Promise.all(children.map((child) => currentFileJson(context, scope, child))));
  },
});

export const SPLITS = [split];
