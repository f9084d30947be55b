import { CATEGORIES, type CategorySlug } from '../reference/index.ts';

const LABELS = new Map<CategorySlug, string>(CATEGORIES.map(({ slug, label }) => [slug, label]));

/** What the sheets call a category. */
export const categoryLabel = (slug: CategorySlug): string => LABELS.get(slug) ?? slug;
