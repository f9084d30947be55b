import { Refusal, unknown } from './refusal.ts';

/** Things in the order in which a request names them by their ids. Refuses a list that leaves one out or names one twice. */
export function inListedOrder<T extends { readonly heron_id: string }>(
  all: readonly T[],
  ids: readonly string[],
  what: string,
): T[] {
  const ordered = ids.map((id) => {
    const found = all.find((one) => one.heron_id === id);
    if (!found) throw unknown(what, id);
    return found;
  });
  if (new Set(ordered).size !== all.length || ordered.length !== all.length)
    throw new Refusal(422, `Name each ${what} once; there are ${all.length}.`);
  return ordered;
}
