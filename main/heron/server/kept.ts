import type { Context } from './operation.ts';
import type { Records } from './records.ts';
import { unknown } from './refusal.ts';
import type { Scope } from './stored.ts';

type Kept = Records['object'];

/** Kinds of things that are kept as Heron's JSON has them, and as people call them. */
export type KeptKind =
  | 'rule'
  | 'rename-rule'
  | 'integration'
  | 'link'
  | 'entity'
  | 'entity-value'
  | 'information'
  | 'layout'
  | 'settings'
  | 'file-class'
  | 'parsed-result'
  | 'iso-application'
  | 'request'
  | 'webhook'
  | 'merchant-group'
  | 'background-check';

/** What belongs to an owner and to none of their companies. */
export const shelfOf = (owner: string): Scope => ({ owner, endUser: null });

const keyOf = (kind: KeptKind, id: string): string => `${kind}-${id}`;

/** All of a kind, by id. */
export async function allKept<T extends object>(
  { stored }: Pick<Context, 'stored'>,
  scope: Scope,
  kind: KeptKind,
): Promise<T[]> {
  const ids = (await stored.ids(scope, 'object')).filter((id) => id.startsWith(keyOf(kind, '')));
  const all = await Promise.all(ids.map((id) => stored.load(scope, 'object', id)));
  return all.filter((one) => one !== null) as unknown as T[];
}

/** One of a kind; null where there is none. */
export const oneKept = async <T extends object>(
  { stored }: Pick<Context, 'stored'>,
  scope: Scope,
  kind: KeptKind,
  id: string,
) => (await stored.load(scope, 'object', keyOf(kind, id))) as T | null;

/** Keeps one, in the place of the one with its id. */
export const keep = <T extends object>(
  context: Context,
  scope: Scope,
  kind: KeptKind,
  id: string,
  value: T,
): Promise<T> => keepNext(context, scope, kind, id, () => value);

/** Keeps what `next` makes of the one with its id, null where there is none. */
export async function keepNext<T extends object>(
  { stored }: Context,
  scope: Scope,
  kind: KeptKind,
  id: string,
  next: (current: T | null) => T,
): Promise<T> {
  const kept = await stored.change(
    scope,
    'object',
    keyOf(kind, id),
    (current) => next(current as T | null) as unknown as Kept,
  );
  return kept as unknown as T;
}

/** Changes one that is there; refuses with 404 where it is not. `next` answers null to remove it. */
export async function changeKept<T extends object>(
  { stored }: Context,
  scope: Scope,
  kind: KeptKind,
  id: string,
  next: (current: T) => T | null,
): Promise<T | null> {
  const changed = await stored.change(scope, 'object', keyOf(kind, id), (current) => {
    if (current === null) throw unknown(kind.replaceAll('-', ' '), id);
    const value = next(current as unknown as T);
    return value as Kept | null;
  });
  return changed as T | null;
}
