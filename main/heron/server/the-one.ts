import { Refusal, unknown } from './refusal.ts';

/**
 * The one thing of an owner that an id names. Ids of accounts, positions and transactions come from what a file says, so
 * that two companies with the same file have the same ones; of several, none is picked.
 */
export function theOne<T>(found: readonly T[], what: string, id: string): T {
  const [only] = found;
  if (only === undefined) throw unknown(what, id);
  if (found.length > 1) throw new Refusal(409, `Several end users have the ${what} ${id}.`);
  return only;
}
