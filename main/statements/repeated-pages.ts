import type { PageWords } from '../../shared/model/index.ts';

/** Pages with fewer words are blank or legal; that two of them agree says nothing. */
const LEAST_WORDS = 20;

const textOf = ({ words }: PageWords): string => words.map(({ text }) => text).join(' ');

export interface RepeatedPage {
  readonly page: number;
  /** The page it repeats. */
  readonly first: number;
}

/** Pages that say word for word what an earlier page says: a statement printed twice into one file. */
export function repeatedPages(pages: readonly PageWords[]): RepeatedPage[] {
  const seen = new Map<string, number>();
  return pages.flatMap((page): RepeatedPage[] => {
    const text = textOf(page);
    const first = seen.get(text);
    if (first === undefined || page.words.length < LEAST_WORDS || !/\d[.,]\d{2}\b/.test(text)) {
      seen.set(text, first ?? page.number);
      return [];
    }
    return [{ page: page.number, first }];
  });
}
