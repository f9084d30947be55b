import { endUserOf } from '../end-user.ts';
import { filtered, ordered } from '../filter.ts';
import type { Listed } from '../listed.ts';
import { enrichedJson } from '../listed-json.ts';
import { json, operation } from '../operation.ts';
import { pageOf } from '../paging.ts';
import { endUserTransactionsQuery } from '../schemas/transaction.ts';
import { scopesOf } from '../scopes.ts';
import { theOne } from '../the-one.ts';

const group = 'EnrichedTransactions';

const list = operation({
  group,
  method: 'GET',
  path: '/end_users/{end_user_id_or_heron_id}/transactions',
  summary: 'Get the enriched transactions of an EndUser',
  here: 'Duplicates are listed, each with the id of what it repeats.',
  status: 200,
  query: endUserTransactionsQuery,
  handle: async (context, call) => {
    const { scope } = await endUserOf(context, call);
    const { transactions } = await context.companies.open(scope);
    const { query, url } = call;
    const cut = pageOf(ordered(filtered(transactions, query), query.order_by), query.page, query.per_page, url);
    return json({
      _meta: {
        next_url: cut.nextUrl,
        num_results: cut.total,
        page: cut.page,
        pages: cut.pages,
        per_page: cut.perPage,
        prev_url: cut.prevUrl,
      },
      transactions_enriched: cut.items.map(enrichedJson),
    });
  },
});

const get = operation({
  group,
  method: 'GET',
  path: '/transactions/{reference_id_or_heron_id}',
  summary: 'Get an enriched transaction',
  here: 'An id that several end users have is refused (409).',
  status: 200,
  handle: async (context, { owner, params: { reference_id_or_heron_id: id = '' } }) => {
    const found: Listed[] = [];
    for (const scope of await scopesOf(context, owner)) {
      const { transactions } = await context.companies.open(scope);
      const one = transactions.find((row) => row.id === id) ?? transactions.find((row) => row.referenceId === id);
      if (one) found.push(one);
    }
    return json({ transaction_enriched: enrichedJson(theOne(found, 'transaction', id)) });
  },
});

export const ENRICHED_TRANSACTIONS = [list, get];
