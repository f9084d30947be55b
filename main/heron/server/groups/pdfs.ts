import { z } from 'zod';
import { contentId } from '../../../../shared/ids.ts';
import type { DateOrder } from '../../../../shared/model/index.ts';
import { bytesOf } from '../base64.ts';
import { endUserOf, findEndUser } from '../end-user.ts';
import { pdfJson } from '../file-json.ts';
import {
  BANK_STATEMENT,
  changePdf,
  findPdf,
  judged,
  keepFile,
  keepPdf,
  newPdf,
  pdfIdOf,
  readPdf,
  readPdfIn,
} from '../files.ts';
import { type Context, json, operation } from '../operation.ts';
import { patched } from '../patched-statement.ts';
import { PDF_STATUSES, type PdfRecord } from '../records.ts';
import { Refusal } from '../refusal.ts';
import { patchBody, pdfBody } from '../schemas/pdf.ts';
import { flag } from '../schemas/query.ts';
import { loadAll, type Scope } from '../stored.ts';

const group = 'EndUserIntegrations';
const ONE = '/end_users/{end_user_id_or_heron_id}';
const PDF = '/integrations/pdfs/{heron_id}';

const requestOf = (pdf: PdfRecord): string => contentId('req', pdf.heronId);

const withResults = z.object({ with_processed_results: flag.default(false) });

const dateOrderOf = (isUs: boolean | null | undefined): DateOrder | null =>
  isUs == null ? null : isUs ? 'mdy' : 'dmy';

const upload = operation({
  group,
  method: 'POST',
  path: `${ONE}/pdfs/v1`,
  summary: 'Upload PDF',
  here: 'Read before it is answered. Its transactions count at once where every statement is proven or repaired and nothing is left to ask (currency, order of dates); else status approved, or reload_transactions, makes them count. The file’s own currency outranks currency. account_id and is_split change nothing. The same file again: 409.',
  status: 201,
  body: pdfBody,
  handle: async (context, call) => {
    const { scope } = await endUserOf(context, call);
    const sent = call.body;
    const file = await keepFile(context, scope, {
      filename: sent.filename ?? 'statement.pdf',
      bytes: bytesOf(sent.pdf_base64, 'pdf_base64'),
      fileClass: BANK_STATEMENT,
      referenceId: sent.reference_id ?? null,
      parentHeronId: sent.parent_file_heron_id ?? null,
    });
    const pdf = await keepPdf(context, scope, pdfIdOf(file), (current) => {
      if (current?.document) throw new Refusal(409, `This file was uploaded before, as ${current.heronId}.`);
      return newPdf(file, { currency: sent.currency ?? null, dateOrder: dateOrderOf(sent.read_us_dates) });
    });
    await readPdf(context, scope, pdf);
    return json({ pdf_heron_id: pdf.heronId, request_id: requestOf(pdf) }, 201);
  },
});

const list = operation({
  group,
  method: 'GET',
  path: `${ONE}/pdfs`,
  summary: 'Get PDFs',
  status: 200,
  query: withResults,
  handle: async (context, call) => {
    const { scope, profile } = await endUserOf(context, call);
    const pdfs = await loadAll(context.stored, scope, 'pdf');
    return json({ pdfs: pdfs.map((pdf) => pdfJson(pdf, profile, call.query.with_processed_results)) });
  },
});

const parseAll = operation({
  group,
  method: 'POST',
  path: `${ONE}/pdfs/parse`,
  summary: 'Parse all PDF',
  here: 'Reads those that are not read yet.',
  status: 200,
  handle: async (context, call) => {
    const { scope, profile } = await endUserOf(context, call);
    const unread = (await loadAll(context.stored, scope, 'pdf')).filter(({ document }) => document === null);
    for (const pdf of unread) await readPdf(context, scope, pdf);
    const ids = unread.map(({ heronId }) => heronId);
    return json({ pdf_heron_ids: ids, request_id: contentId('req', profile.heronId, 'parse', ids.join()) });
  },
});

async function profileOf(context: Context, { owner, endUser }: Scope) {
  return (await findEndUser(context, owner, endUser ?? '')).profile;
}

const get = operation({
  group,
  method: 'GET',
  path: PDF,
  summary: 'Get a PDF',
  status: 200,
  query: withResults,
  handle: async (context, { owner, params: { heron_id: id = '' }, query }) => {
    const { scope, record } = await findPdf(context, owner, id);
    return json({ pdf: pdfJson(record, await profileOf(context, scope), query.with_processed_results) });
  },
});

/** States that a person may give a PDF, and what they come to. */
const GIVEN: Readonly<Record<string, string>> = {
  approved: 'transactions_loaded',
  transactions_loaded: 'transactions_loaded',
  transactions_unloaded: 'transactions_unloaded',
  rejected: 'rejected',
  human_reviewing: 'human_reviewing',
};

const statusGiven = (status: string): string => {
  const given = GIVEN[status];
  if (given === undefined)
    throw new Refusal(422, { json: { status: { _schema: [`Nobody can set the status ${status}.`] } } });
  return given;
};

const update = operation({
  group,
  method: 'PUT',
  path: PDF,
  summary: 'Update PDF attributes including status',
  here: 'Status approved makes the transactions count; rejected and human_reviewing leave them out.',
  status: 200,
  body: z.object({
    filename: z.string().max(400).optional(),
    fraud_reason: z.string().max(4000).nullish(),
    is_fraud: z.boolean().optional(),
    notes: z.string().max(4000).nullish(),
    reference_id: z.string().max(140).optional(),
    status: z.enum(PDF_STATUSES).optional(),
  }),
  handle: async (context, { owner, params: { heron_id: id = '' }, body }) => {
    const { scope } = await findPdf(context, owner, id);
    const status = body.status && statusGiven(body.status);
    const changed = await changePdf(context, scope, id, (current) => {
      if (status === 'transactions_loaded') mustBeRead(current);
      return {
        ...current,
        status: status ?? current.status,
        filename: body.filename ?? current.filename,
        referenceId: body.reference_id ?? current.referenceId,
        notes: body.notes === undefined ? current.notes : body.notes,
        isFraud: body.is_fraud ?? current.isFraud,
        fraudReason: body.fraud_reason === undefined ? current.fraudReason : body.fraud_reason,
      };
    });
    return json({ pdf: pdfJson(changed, await profileOf(context, scope), false), request_id: requestOf(changed) });
  },
});

function mustBeRead({ document }: PdfRecord): void {
  if (!document || document.statements.length === 0) throw new Refusal(409, 'No statement was read of this file.');
}

const patch = operation({
  group,
  method: 'PATCH',
  path: `${PDF}/processed`,
  summary: 'Send patch transactions for a pdf statement',
  here: 'The statement has the rows that are sent, or is left out. It is then unproven, or broken where its printed balances contradict them, and must be approved again. A statement that is left out keeps its place, and comes back with exclude false.',
  status: 200,
  body: patchBody,
  handle: async (context, { owner, params: { heron_id: id = '' }, body }) => {
    const { scope } = await findPdf(context, owner, id);
    await changePdf(context, scope, id, (current) => {
      mustBeRead(current);
      return judged(patched(current, body));
    });
    return json({ ok: true });
  },
});

const reload = operation({
  group,
  method: 'POST',
  path: `${PDF}/reload_transactions`,
  summary: 'Reloads transactions for a pdf',
  status: 200,
  handle: async (context, { owner, params: { heron_id: id = '' } }) => {
    const { scope } = await findPdf(context, owner, id);
    await changePdf(context, scope, id, (current) => {
      mustBeRead(current);
      return { ...current, status: 'transactions_loaded' };
    });
    return json({ ok: true });
  },
});

const unload = operation({
  group,
  method: 'POST',
  path: `${PDF}/unload_transactions`,
  summary: 'Unloads transactions for a pdf',
  status: 200,
  handle: async (context, { owner, params: { heron_id: id = '' } }) => {
    const { scope } = await findPdf(context, owner, id);
    await changePdf(context, scope, id, (current) => ({ ...current, status: 'transactions_unloaded' }));
    return json({ ok: true });
  },
});

const updateCurrency = operation({
  group,
  method: 'POST',
  path: `${PDF}/update_currency`,
  summary: 'Update the currency of a PDF',
  here: 'Reads the file again by that currency, whatever it prints; only while its transactions are not loaded. What a person decided of the file stays.',
  status: 200,
  body: z.object({ currency: z.string().regex(/^[A-Z]{3}$/) }),
  handle: async (context, { owner, params: { heron_id: id = '' }, body: { currency } }) => {
    const { scope, record } = await findPdf(context, owner, id);
    if (record.status === 'transactions_loaded') throw new Refusal(400, 'Unload the transactions of this file first.');
    const read = await readPdfIn(context, scope, record, currency);
    const pdf = pdfJson(read, await profileOf(context, scope), false);
    return json({ ok: true, pdf, request_id: requestOf(read) });
  },
});

export const PDFS = [upload, list, parseAll, get, update, patch, reload, unload, updateCurrency];
