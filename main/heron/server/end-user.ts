import { contentId } from '../../../shared/ids.ts';
import type { OpenCompany } from './companies.ts';
import type { Call, Context } from './operation.ts';
import type { EndUserRecord, EndUserStatus } from './records.ts';
import { unknown } from './refusal.ts';
import type { Scope } from './stored.ts';

/** The id of the one record that says who a company is. */
const PROFILE = 'end-user';

/** A company that a request names. */
export interface FoundEndUser {
  readonly scope: Scope;
  readonly profile: EndUserRecord;
}

/** The scope of a company that a program makes, by the id its owner gives it. */
const newScope = (owner: string, endUserId: string): Scope => ({ owner, endUser: contentId('eus', owner, endUserId) });

/** A company's scope, by the id its owner gave it; one that nobody gave an id goes by its own. */
export async function scopeOf({ stored }: Pick<Context, 'stored'>, owner: string, endUserId: string): Promise<Scope> {
  const own = { owner, endUser: endUserId };
  const profile = await stored.load(own, 'endUser', PROFILE);
  return profile?.endUserId === endUserId ? own : newScope(owner, endUserId);
}

/** The company that a request's path names, by either of its ids. Refuses with 404 what this owner does not have. */
export function endUserOf(context: Context, { owner, params }: Call<unknown, unknown>): Promise<FoundEndUser> {
  const id = params['end_user_id_or_heron_id'] ?? params['end_user_heron_id'] ?? params['heron_id'] ?? '';
  return findEndUser(context, owner, id);
}

/** A company by either of its ids; 404 where this owner has none such. */
export async function findEndUser({ stored }: Context, owner: string, id: string): Promise<FoundEndUser> {
  for (const scope of [{ owner, endUser: id }, newScope(owner, id)]) {
    const profile = await stored.load(scope, 'endUser', PROFILE);
    if (profile) return { scope, profile };
  }
  throw unknown('end user', id);
}

/** The company that a request's path names, computed. */
export async function companyOf(context: Context, call: Call<unknown, unknown>): Promise<OpenCompany & FoundEndUser> {
  const found = await endUserOf(context, call);
  return { ...(await context.companies.open(found.scope)), ...found };
}

/** All companies of an owner. */
export async function endUsersOf({ stored }: Context, owner: string): Promise<EndUserRecord[]> {
  const ids = await stored.endUsers(owner);
  const records = await Promise.all(ids.map((endUser) => stored.load({ owner, endUser }, 'endUser', PROFILE)));
  return records.filter((record) => record !== null);
}

/** A company of which nothing is known but its id. */
export function newEndUser(owner: string, endUserId: string, now: string): EndUserRecord {
  const { endUser } = newScope(owner, endUserId);
  return {
    heronId: endUser ?? '',
    endUserId,
    name: null,
    status: 'new',
    isPortfolio: false,
    meta: null,
    created: now,
    lastUpdated: now,
    lastProcessedAt: null,
    disabledSourceIds: [],
    settings: { disabledAccountIds: [], profitAndLossSections: {} },
  };
}

/** Makes sure that a company is there, because a transaction may name one that nobody created. */
export async function ensureEndUser(context: Context, owner: string, endUserId: string): Promise<Scope> {
  const { stored, now } = context;
  const scope = await scopeOf(context, owner, endUserId);
  await stored.change(scope, 'endUser', PROFILE, (current) => current ?? newEndUser(owner, endUserId, now()));
  return scope;
}

/** Changes what is said of a company, and when it was changed. */
export async function changeEndUser(
  { stored, now }: Context,
  scope: Scope,
  next: (current: EndUserRecord) => EndUserRecord,
): Promise<EndUserRecord> {
  const changed = await stored.change(scope, 'endUser', PROFILE, (current) => {
    if (current === null) throw unknown('end user', scope.endUser ?? '');
    return { ...next(current), lastUpdated: now() };
  });
  if (changed === null) throw unknown('end user', scope.endUser ?? '');
  return changed;
}

/** Computes everything of a company. There is no queue: once this is done, so is enrichment. */
export async function enrichEndUser(context: Context, scope: Scope, status: EndUserStatus): Promise<EndUserRecord> {
  await context.companies.open(scope);
  return changeEndUser(context, scope, (current) => ({ ...current, status, lastProcessedAt: context.now() }));
}

/** Heron's EndUser. */
export const endUserJson = (record: EndUserRecord): Readonly<Record<string, unknown>> => ({
  created: record.created || null,
  end_user_id: record.endUserId,
  heron_id: record.heronId,
  is_portfolio: record.isPortfolio,
  last_processed_at: record.lastProcessedAt,
  last_updated: record.lastUpdated || null,
  meta: record.meta,
  name: record.name,
  status: record.status,
  tags: [],
});
