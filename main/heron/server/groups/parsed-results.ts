import { z } from 'zod';
import { currentFileJson } from '../current-file-json.ts';
import { parsedResultJson } from '../file-json.ts';
import { findFile, pdfIdOf } from '../files.ts';
import { keep, oneKept } from '../kept.ts';
import { type Context, json, operation } from '../operation.ts';
import type { FileRecord } from '../records.ts';
import { Refusal } from '../refusal.ts';
import { parsedResultBody } from '../schemas/file.ts';
import type { Scope } from '../stored.ts';
import { runWorkflow } from '../workflow.ts';

const group = 'EndUserFiles';
const FILE = '/end_user_files/{heron_id}';

const parse = operation({
  group,
  method: 'POST',
  path: `${FILE}/parse_file`,
  summary: 'Trigger async parsing of an end user file',
  here: 'Reads its statements before it is answered; other classes of files are not read.',
  status: 200,
  body: z.object({ parser_id: z.string().max(140).nullish() }),
  handle: async (context, { owner, params: { heron_id: id = '' } }) => {
    const { scope, record } = await findFile(context, owner, id);
    await runWorkflow(context, scope, record);
    return json(await currentFileJson(context, scope, record));
  },
});

interface Corrected {
  readonly patches: readonly unknown[];
}

async function parsedOf(context: Context, scope: Scope, file: FileRecord): Promise<object[]> {
  const pdf = await context.stored.load(scope, 'pdf', pdfIdOf(file));
  const corrected = await oneKept<Corrected>(context, scope, 'parsed-result', file.heronId);
  return pdf?.document ? [parsedResultJson(file, pdf.document, corrected?.patches ?? [])] : [];
}

const parsedResults = operation({
  group,
  method: 'GET',
  path: `${FILE}/parsed_results`,
  summary: 'Get parsed results from uploaded files',
  here: 'The statements with the rectangle of each row.',
  status: 200,
  query: z.object({ parser_id: z.string().optional(), version_number: z.coerce.number().int().optional() }),
  handle: async (context, { owner, params: { heron_id: id = '' } }) => {
    const { scope, record } = await findFile(context, owner, id);
    return json(await parsedOf(context, scope, record));
  },
});

const patchResults = operation({
  group,
  method: 'PATCH',
  path: '/end_user_files/{parsed_end_user_file_id}/parsed_results',
  summary: 'Update Parsed Results',
  here: 'Corrections are kept beside the result. Figures do not follow them: rows are changed by feedback, or by PATCH of the PDF.',
  status: 200,
  body: parsedResultBody,
  handle: async (context, { owner, params, body: { parsed_result: sent } }) => {
    const { scope, record } = await findFile(
      context,
      owner,
      params['parsed_end_user_file_id'] ?? params['heron_id'] ?? '',
    );
    const [before] = await parsedOf(context, scope, record);
    if (!before) throw new Refusal(409, 'This file has no parsed result.');
    await keep(context, scope, 'parsed-result', record.heronId, { patches: sent.patches });
    const [after] = await parsedOf(context, scope, record);
    return json(after);
  },
});

export const PARSED_RESULTS = [parse, parsedResults, patchResults];
