import { type PostedTransaction, postedTransaction } from '../index.ts';
import type { Context } from './operation.ts';
import type { BatchRecord } from './records.ts';
import { Refusal } from './refusal.ts';
import type { Scope } from './stored.ts';

/** Items of a body as transactions; refuses the body where one is none. */
export function postedOf(items: readonly unknown[]): PostedTransaction[] {
  const read = items.map(postedTransaction);
  const bad = read.flatMap((result, at) => (result.ok ? [] : [[at, { _schema: [result.error.message] }] as const]));
  if (bad.length > 0) throw new Refusal(422, { json: { transactions: Object.fromEntries(bad) } });
  return read.flatMap((result) => (result.ok ? [result.value] : []));
}

/** Keeps a batch that is written already; see `keepBatch`. */
export async function keepWritten(context: Context, scope: Scope, requestId: string, json: string): Promise<void> {
  const isNew = await context.stored.add(scope, 'batch', requestId, json);
  if (!isNew) await keepBatch(context, scope, JSON.parse(json) as BatchRecord);
}

/** Keeps a batch. The same request again changes nothing, except that rows deleted in between come back. */
export const keepBatch = ({ stored }: Context, scope: Scope, batch: BatchRecord): Promise<unknown> =>
  stored.change(scope, 'batch', batch.requestId, (current) =>
    current?.rows.length === batch.rows.length ? current : { ...batch, created: current?.created ?? batch.created },
  );
