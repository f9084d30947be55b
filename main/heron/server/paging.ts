/** One page of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly page: number;
  readonly perPage: number;
  /** Of all items. */
  readonly total: number;
  readonly pages: number;
  /** Path and query of the neighbouring pages, null where there are none. */
  readonly nextUrl: string | null;
  readonly prevUrl: string | null;
}

/**
 * Cuts a page out of a list.
 *
 * @param page 1 is the first
 * @param url path and query of the request; its `page` is replaced to lead to the neighbours
 */
export function pageOf<T>(items: readonly T[], page: number, perPage: number, url: string): Page<T> {
  const pages = Math.ceil(items.length / perPage);
  const at = (other: number): string | null => (other >= 1 && other <= pages ? withPage(url, other) : null);
  return {
    items: items.slice((page - 1) * perPage, page * perPage),
    page,
    perPage,
    total: items.length,
    pages,
    nextUrl: at(page + 1),
    prevUrl: at(page - 1),
  };
}

function withPage(url: string, page: number): string {
  const at = url.includes('?') ? url.indexOf('?') : url.length;
  const parameters = new URLSearchParams(url.slice(at));
  parameters.set('page', String(page));
  return `${url.slice(0, at)}?${parameters}`;
}
