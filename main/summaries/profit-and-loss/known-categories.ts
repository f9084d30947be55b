import { LAST_SECTION } from '../../../shared/model/index.ts';
import type { Books } from '../books/books.ts';
import { UNCATEGORISED } from '../books/entry.ts';
import type { KnownCategory } from './layout.ts';

/** Categories that occur, each in the section of its analytics group; without a group, in the last one. */
export const knownCategories = ({ categories }: Books): KnownCategory[] =>
  [...categories]
    .map(
      ([slug, category]): KnownCategory => ({
        slug,
        label: category?.label ?? UNCATEGORISED,
        section: category?.group ?? LAST_SECTION,
      }),
    )
    .sort((a, b) => (a.label < b.label ? -1 : 1));
