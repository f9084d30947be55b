import { groupBy } from '../../../shared/group-by.ts';
import { contentId } from '../../../shared/ids.ts';
import type { ReadRow } from '../../enrichment/index.ts';
import { enrichPosted } from '../../flows/index.ts';
import { checked } from './checked.ts';
import { postedOf } from './load-batch.ts';
import type { BatchRecord, BatchRow, Timestamp } from './records.ts';
import { syncBody } from './schemas/transaction.ts';

/** Whose request it is, and when it came. */
export interface Posting {
  readonly owner: string;
  /** SHA-256 of the body as it came. */
  readonly digest: string;
  readonly created: Timestamp;
}

/** What a request to enrich comes to, written: so nothing of it is read or written again on its way. */
export interface EnrichedBody {
  readonly requestId: string;
  /** JSON in UTF-8, in a buffer of its own. */
  readonly answer: Uint8Array<ArrayBuffer>;
  /** What is to be kept: a company's rows as a `BatchRecord` in JSON. */
  readonly batches: readonly WrittenBatch[];
}

export interface WrittenBatch {
  /** As its owner calls the company; null: rows of none. */
  readonly endUserId: string | null;
  readonly json: string;
}

/**
 * Enriches the rows of a request to `POST /transactions`, each company's together. Throws `Refusal`.
 *
 * @param body parsed JSON
 */
export function enrichBody(body: unknown, { owner, digest, created }: Posting, read: ReadRow): EnrichedBody {
  const posted = postedOf(checked('json', syncBody, body).transactions);
  const requestId = contentId('req', owner, digest);
  const transactions = [...enrichPosted(posted, requestId, read)] as { readonly heron_id: string }[];
  const _summary = {
    request_id: requestId,
    task_id: requestId,
    transactions_loaded: posted.length,
    transactions_categorised: transactions.length,
  };
  const rows = posted.map((one, at): BatchRow => ({ id: transactions[at]?.heron_id ?? '', posted: one }));
  const companies = groupBy(rows, (row) => row.posted.endUserId);
  return {
    requestId,
    answer: new TextEncoder().encode(JSON.stringify({ _summary, transactions })),
    batches: [...companies].map(([endUserId, own]) => ({
      endUserId,
      json: JSON.stringify({ requestId, created, rows: own, balances: [] } satisfies BatchRecord),
    })),
  };
}
