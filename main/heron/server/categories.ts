import { contentId } from '../../../shared/ids.ts';
import { CATEGORIES } from '../../reference/index.ts';

export type KnownCategory = (typeof CATEGORIES)[number] & { readonly id: string };

/** Every category, with the id that annotations carry. */
export const KNOWN_CATEGORIES: readonly KnownCategory[] = CATEGORIES.map((category) => ({
  ...category,
  id: contentId('ctg', category.slug),
}));

/** A category by its id or its label; undefined where there is none such. */
export const categoryNamed = (name: string | undefined): KnownCategory | undefined =>
  KNOWN_CATEGORIES.find(({ id, label }) => id === name || label === name);

/** Heron's Category. */
export const knownCategoryJson = ({ id, label, group }: KnownCategory): object => ({
  analytics_group: group,
  description: label,
  heron_id: id,
  label,
});
