import { endUsersOf } from './end-user.ts';
import type { Context } from './operation.ts';
import type { Scope } from './stored.ts';

/** Everything of an owner: their companies, and what belongs to none. */
export async function scopesOf(context: Context, owner: string): Promise<Scope[]> {
  const endUsers = await endUsersOf(context, owner);
  return [...endUsers.map(({ heronId }) => ({ owner, endUser: heronId })), { owner, endUser: null }];
}
