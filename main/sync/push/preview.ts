import { createHash } from 'node:crypto';
import { type Analysis, isUnsure } from '../../../shared/model/index.ts';
import { toDecimal } from '../../../shared/money.ts';
import type { PreviewedClosing, PreviewedRequest, PushPreview } from '../../../shared/sync/push.ts';
import { leavingFields, requestOf } from '../../heron/client/index.ts';
import { type PlannedItem, type PushPlan, rowsIn } from './plan.ts';
import { previewedCorrections } from './previewed-corrections.ts';

const SHOWN_CHARACTERS = 2000;

/** A file's bytes by its id; null where they are gone. */
export type LoadFile = (id: string) => Promise<Uint8Array | null>;

const NO_BYTES = new Uint8Array();

const bytesOf = async ({ push }: PlannedItem, load: LoadFile): Promise<Uint8Array | null> =>
  push.kind === 'statement_file' || push.kind === 'file' ? load(push.file.id) : NO_BYTES;

async function previewed(item: PlannedItem, load: LoadFile): Promise<PreviewedRequest> {
  const { method, path, body } = requestOf(item.push, (await bytesOf(item, load)) ?? NO_BYTES);
  const isFile = item.push.kind === 'statement_file' || item.push.kind === 'file';
  const text = body && !isFile ? new TextDecoder().decode(body.bytes.subarray(0, SHOWN_CHARACTERS)) : null;
  return { title: item.title, line: `${method} ${path}`, bytes: body?.bytes.length ?? 0, body: text };
}

/** Tells a plan from any other. */
export const digestOf = (plan: PushPlan, baseUrl: string): string =>
  createHash('sha256')
    .update(JSON.stringify([baseUrl, plan.items]))
    .digest('hex');

/** A value as it stands in what leaves. */
const shown = (value: unknown): string => (value === null ? '' : String(value));

/** Rows of statements that do not prove them. */
const unsureIds = ({ accounts }: Analysis): ReadonlySet<string> =>
  new Set(
    accounts
      .flatMap(({ statements }) => statements.filter(({ verdict }) => isUnsure(verdict)))
      .flatMap(({ transactions }) => transactions.map(({ id }) => id)),
  );

const previewedClosings = ({ title, push }: PlannedItem): PreviewedClosing[] =>
  push.kind !== 'transactions'
    ? []
    : push.closings.map(({ accountId, balance, currency }) => ({
        title,
        accountId,
        balance: `${toDecimal(balance, currency)} ${currency}`,
      }));

/** Shows a plan by the very requests that would leave. */
export async function previewOf(
  plan: PushPlan,
  analysis: Analysis,
  baseUrl: string,
  load: LoadFile,
): Promise<PushPreview> {
  const rows = rowsIn(plan);
  const leaving = rows.map(leavingFields);
  const unsure = unsureIds(analysis);
  const requests: PreviewedRequest[] = [];
  // One after the other: all files at once would not fit into memory.
  for (const item of plan.items) requests.push(await previewed(item, load));
  return {
    digest: digestOf(plan, baseUrl),
    baseUrl,
    requests,
    fields: Object.keys(leaving[0] ?? {}),
    rows: leaving.map((row) => Object.values(row).map(shown)),
    unsureRows: rows.flatMap(({ id }, at) => (unsure.has(id) ? [at] : [])),
    closings: plan.items.flatMap(previewedClosings),
    corrections: previewedCorrections(plan, analysis),
    files: plan.items.flatMap(({ push }) =>
      push.kind === 'statement_file' || push.kind === 'file'
        ? [{ fileName: push.file.fileName, bytes: push.file.bytes }]
        : [],
    ),
    leftOut: plan.leftOut,
  };
}
