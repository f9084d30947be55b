import { contentId } from '../../../shared/ids.ts';
import type { Annotation, CategoryAnnotation } from '../../../shared/model/index.ts';
import { CATEGORIES } from '../../reference/index.ts';
import type { Direction } from './category-rule.ts';

/** Categories that Heron can split into money in and money out (DOMAIN c.1). */
const SPLIT: ReadonlySet<string> = new Set([
  'p2p_transfers',
  'reconciled_intra_company_transfers',
  'unreconciled_intra_company_transfers',
]);
const ENDINGS = { in: { label: ' (In)', slug: '_inflows' }, out: { label: ' (Out)', slug: '_outflows' } } as const;

type Names = Pick<CategoryAnnotation, 'id' | 'slug' | 'label'>;

function namesOf(way: Direction): ReadonlyMap<string, Names> {
  const ending = ENDINGS[way];
  return new Map(
    CATEGORIES.filter(({ slug }) => SPLIT.has(slug)).map((category) => {
      const slug = `${category.slug}${ending.slug}`;
      return [category.slug, { id: contentId('ctg', slug), slug, label: `${category.label}${ending.label}` }] as const;
    }),
  );
}

const NAMES = { in: namesOf('in'), out: namesOf('out') };

/** The annotation with the variant of its category for the direction of the money, where the category has variants. */
export function splitByDirection(annotation: Annotation, direction: Direction | null): Annotation {
  const names = direction && NAMES[direction].get(annotation.category.slug);
  return names ? { ...annotation, category: { ...annotation.category, ...names } } : annotation;
}
