import { CORRECTION_CHOICES } from '../flows/index.ts';
import type { KnownNames } from './remote/take-over.ts';

const SLUGS = new Map(CORRECTION_CHOICES.categories.map(({ label, slug }) => [label.toLowerCase(), slug]));
const GROUPS: ReadonlySet<string> = new Set(CORRECTION_CHOICES.merchantGroups);

/** The categories and merchant groups that corrections may name. */
export const KNOWN_NAMES: KnownNames = {
  slugOf: (label) => SLUGS.get(label.trim().toLowerCase()) ?? null,
  isGroup: (merchantGroup) => GROUPS.has(merchantGroup),
};
