import type { Row } from './rows.ts';

/** The rows a person chose, and the one from which a range is stretched. */
export interface Chosen {
  readonly ids: ReadonlySet<string>;
  readonly anchorId: string | null;
}

export const NONE_CHOSEN: Chosen = { ids: new Set(), anchorId: null };

export const chooseOne = (id: string): Chosen => ({ ids: new Set([id]), anchorId: id });

/** With a row more, or without it where it was chosen. */
export function toggleRow({ ids }: Chosen, id: string): Chosen {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchorId: id };
}

/** All rows from the anchor to a row, as they are listed; the row alone where the anchor is not listed. */
export function stretchTo({ anchorId }: Chosen, id: string, listed: readonly Row[]): Chosen {
  const [from, to] = [anchorId, id].map((one) => listed.findIndex(({ transaction }) => transaction.id === one));
  if (from === undefined || to === undefined || from < 0 || to < 0) return chooseOne(id);
  const range = listed.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { ids: new Set(range.map(({ transaction }) => transaction.id)), anchorId };
}

export const chooseAll = (listed: readonly Row[]): Chosen => ({
  ids: new Set(listed.map(({ transaction }) => transaction.id)),
  anchorId: listed[0]?.transaction.id ?? null,
});
