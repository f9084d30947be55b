import { z } from 'zod';
import { groupBy } from '../../../../shared/group-by.ts';
import { contentId } from '../../../../shared/ids.ts';
import { isHeldBy, type PostedTransaction, postedId } from '../../index.ts';
import { endUserOf, ensureEndUser, findEndUser } from '../end-user.ts';
import { filtered, ordered } from '../filter.ts';
import type { Listed } from '../listed.ts';
import { transactionJson } from '../listed-json.ts';
import { keepBatch, keepWritten, postedOf } from '../load-batch.ts';
import { asItCame, type Context, JSON_TYPE, json, operation } from '../operation.ts';
import { pageOf } from '../paging.ts';
import type { BatchRow } from '../records.ts';
import { Refusal } from '../refusal.ts';
import { asyncBody, type balanceItem, deletedQuery, syncBody, transactionsQuery } from '../schemas/transaction.ts';
import { scopesOf } from '../scopes.ts';
import { loadAll, type Scope } from '../stored.ts';

const group = 'Transactions';

const enrich = operation({
  group,
  method: 'POST',
  path: '/transactions',
  summary: 'Enrich transactions and consume them in the response',
  here: 'Each end user’s rows of the request are enriched together and kept; a row sent again by its reference_id is kept once.',
  status: 200,
  body: asItCame(syncBody),
  bodyKind: 'bytes',
  handle: async (context, { owner, body, digest }) => {
    const { requestId, answer, batches } = await context.enrichBody(body, { owner, digest, created: context.now() });
    await Promise.all(
      batches.map(async ({ endUserId, json }) => {
        // Of a company that nobody created, one is made.
        const scope = endUserId === null ? { owner, endUser: null } : await ensureEndUser(context, owner, endUserId);
        await keepWritten(context, scope, requestId, json);
      }),
    );
    // Large buffers are let go of by hand: V8 would look through all of its memory for them every few requests.
    return { status: 200, body: answer, mediaType: JSON_TYPE, onSent: () => answer.buffer.transfer(0) };
  },
});

const load = operation({
  group,
  method: 'POST',
  path: '/end_users/{end_user_id_or_heron_id}/transactions',
  summary: 'Create end user transactions',
  here: 'Kept at once, and enriched with all of the company when they are read.',
  status: 201,
  body: asyncBody,
  handle: async (context, call) => {
    const { scope, profile } = await endUserOf(context, call);
    const { transactions, balances } = call.body;
    const posted = postedOf(transactions.map((item) => ({ ...item, end_user_id: profile.endUserId })));
    const requestId = contentId('req', call.owner, profile.heronId, call.digest);
    const rows = posted.map(asBatchRow);
    mustHold(balances ?? [], posted);
    const isKnown = await context.knownRows.of(scope);
    const loaded = new Set(rows.flatMap(({ id }) => (isKnown(id) ? [] : id))).size;
    await keepBatch(context, scope, {
      requestId,
      created: context.now(),
      rows,
      balances: (balances ?? []).map((one) => ({ accountId: one.account_id, closing: one.batch_closing_balance })),
    });
    return json({ request_id: requestId, transactions_loaded: loaded }, 201);
  },
});

type SentBalance = z.output<typeof balanceItem>;

/** Refuses balances that the currency of their account's rows cannot hold, by their index. */
function mustHold(balances: readonly SentBalance[], posted: readonly PostedTransaction[]): void {
  const rows = groupBy(posted, ({ accountId }) => accountId);
  const bad = balances.flatMap(({ account_id: account, batch_closing_balance: closing }, at) =>
    (rows.get(account) ?? []).every(({ currency }) => isHeldBy(closing, currency))
      ? []
      : [[at, { _schema: ['It has more digits than its currency.'] }] as const],
  );
  if (bad.length > 0) throw new Refusal(422, { json: { balances: Object.fromEntries(bad) } });
}

const asBatchRow = (posted: PostedTransaction): BatchRow => ({ id: postedId(posted), posted });

const read = operation({
  group,
  method: 'GET',
  path: '/transactions',
  summary: 'Get transactions, with filters',
  here: 'Duplicates are left out unless include_duplicates or request_id asks for them.',
  status: 200,
  query: transactionsQuery,
  handle: async (context, { owner, query, url }) => {
    const rows = await rowsOf(context, owner, query.end_user_id);
    const withDuplicates = query.include_duplicates || (query.request_id ?? query.task_id) !== undefined;
    const asked = filtered(rows, query).filter(({ annotation }) => withDuplicates || annotation.duplicateOfId === null);
    const cut = pageOf(ordered(asked, query.order_by), query.page, query.limit, url);
    return json({
      _meta: { page: cut.page, pages: cut.pages, per_page: cut.perPage, next_url: cut.nextUrl, prev_url: cut.prevUrl },
      _summary: { transactions: cut.total, returned_transactions: cut.items.length },
      transactions: cut.items.map(transactionJson),
    });
  },
});

async function rowsOf(context: Context, owner: string, endUserId: string | undefined): Promise<Listed[]> {
  const scopes =
    endUserId === undefined ? await scopesOf(context, owner) : [await scopeNamed(context, owner, endUserId)];
  const rows: (readonly Listed[])[] = [];
  // One after the other: all at once would hold everything that each is computed from.
  for (const scope of scopes) rows.push((await context.companies.open(scope)).transactions);
  return rows.flat();
}

const scopeNamed = async (context: Context, owner: string, endUserId: string): Promise<Scope> =>
  (await findEndUser(context, owner, endUserId)).scope;

const remove = operation({
  group,
  method: 'DELETE',
  path: '/transactions',
  summary: 'Delete transactions',
  here: 'Deletes posted transactions at once; those of files are unloaded with their file.',
  status: 202,
  query: deletedQuery,
  handle: async (context, { owner, query }) => {
    const {
      only_duplicates: onlyDuplicates,
      heron_ids: ids,
      reference_ids: references,
      account_id: account,
      ...rest
    } = query;
    const isNarrowed = [ids, references, account, rest.heron_id, rest.request_id, rest.end_user_id].some(
      (one) => one !== undefined,
    );
    if (!isNarrowed) throw new Refusal(400, 'Say which transactions to delete.');
    const found = filtered(await rowsOf(context, owner, rest.end_user_id), {
      ...rest,
      ...(account !== undefined && { account_ids: [account] }),
    }).filter(
      (row) =>
        (ids?.includes(row.id) ?? true) &&
        (references?.includes(row.referenceId ?? '') ?? true) &&
        (!onlyDuplicates || row.annotation.duplicateOfId !== null),
    );
    const gone = new Set(found.map(({ id }) => id));
    const removed = new Set<string>();
    for (const scope of await scopesOf(context, owner))
      for (const id of await removeRows(context, scope, gone)) removed.add(id);
    return json({ message: `${removed.size} transactions are deleted.` }, 202);
  },
});

/** Removes rows from the batches of a scope; answers the ids of those that were in one. */
async function removeRows({ stored }: Context, scope: Scope, gone: ReadonlySet<string>): Promise<string[]> {
  const removed: string[] = [];
  for (const batch of await loadAll(stored, scope, 'batch')) {
    const ids = batch.rows.flatMap(({ id }) => (gone.has(id) ? id : []));
    if (ids.length === 0) continue;
    removed.push(...ids);
    await stored.change(scope, 'batch', batch.requestId, (current) => {
      const rows = current?.rows.filter(({ id }) => !gone.has(id)) ?? [];
      return current && rows.length > 0 ? { ...current, rows } : null;
    });
  }
  return removed;
}

const tasks = operation({
  group,
  method: 'GET',
  path: '/tasks',
  summary: 'Retrieve the tasks that loaded transactions, the most recent first',
  here: 'A task is a request: every one is done when it is answered.',
  status: 200,
  reply: z.object({ tasks: z.array(z.record(z.string(), z.unknown())) }),
  handle: async (context, { owner }) => {
    const scopes = await scopesOf(context, owner);
    const batches = (await Promise.all(scopes.map((scope) => loadAll(context.stored, scope, 'batch')))).flat();
    const byRequest = new Map<string, { created: string; loaded: number }>();
    for (const { requestId, created, rows } of batches) {
      const known = byRequest.get(requestId);
      byRequest.set(requestId, { created: known?.created ?? created, loaded: (known?.loaded ?? 0) + rows.length });
    }
    const listed = [...byRequest].map(([id, { created, loaded }]) => ({
      task_id: id,
      request_id: id,
      status: 'processed',
      created,
      transactions_loaded: loaded,
    }));
    return json({ tasks: listed.sort((a, b) => (a.created < b.created ? 1 : -1)) });
  },
});

export const TRANSACTIONS = [enrich, load, read, remove, tasks];
