import { CORRECTION_CHOICES, KNOWN_MERCHANTS } from '../flows/index.ts';
import type { KnownNames } from './remote/take-over.ts';

const SLUGS = new Map(CORRECTION_CHOICES.categories.map(({ label, slug }) => [label.toLowerCase(), slug]));
const GROUPS: ReadonlySet<string> = new Set(CORRECTION_CHOICES.merchantGroups);

/** The categories and merchant groups that corrections may name, and the merchants of the tables. */
export const KNOWN_NAMES: KnownNames = {
  slugOf: (label) => SLUGS.get(label.trim().toLowerCase()) ?? null,
  merchants: KNOWN_MERCHANTS.map(({ party }) => party.name),
  isGroup: (merchantGroup) => GROUPS.has(merchantGroup),
};
