import type { z } from 'zod';
import { endUsersOf } from './end-user.ts';
import type { Context } from './operation.ts';
import type { EndUserRecord } from './records.ts';
import type { endUsersQuery } from './schemas/end-user.ts';

type Query = z.output<typeof endUsersQuery>;

const ORDERS: Readonly<Record<Query['order_by'], (a: EndUserRecord, b: EndUserRecord) => number>> = {
  created_asc: (a, b) => compare(a.created, b.created),
  created_desc: (a, b) => compare(b.created, a.created),
  last_updated_asc: (a, b) => compare(a.lastUpdated, b.lastUpdated),
  last_updated_desc: (a, b) => compare(b.lastUpdated, a.lastUpdated),
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const isAsked = (record: EndUserRecord, query: Query): boolean =>
  (query.heron_id ?? record.heronId) === record.heronId &&
  (query.end_user_id ?? record.endUserId) === record.endUserId &&
  (query.status ?? record.status) === record.status &&
  (query.is_portfolio ?? record.isPortfolio) === record.isPortfolio &&
  (record.name ?? '').toLowerCase().includes((query.name ?? '').toLowerCase());

/** The companies of an owner that a query asks for, in the order that it asks for. */
export async function listedEndUsers(context: Context, owner: string, query: Query): Promise<EndUserRecord[]> {
  const asked = (await endUsersOf(context, owner)).filter((record) => isAsked(record, query));
  return asked.sort((a, b) => ORDERS[query.order_by](a, b) || compare(a.heronId, b.heronId));
}
