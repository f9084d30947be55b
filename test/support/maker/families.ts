import { brackets } from './families/brackets.ts';
import { card } from './families/card.ts';
import { ledger } from './families/ledger.ts';
import { newestFirst } from './families/newestFirst.ts';
import { sections } from './families/sections.ts';
import { signed } from './families/signed.ts';
import { uk } from './families/uk.ts';

/** Every family by name: a new one is a file in `families/` and a line here. */
export const FAMILIES = {
  ledger,
  sections,
  card,
  signed,
  uk,
  'newest-first': newestFirst,
  brackets,
} as const;

export type FamilyName = keyof typeof FAMILIES;

export const FAMILY_NAMES = Object.keys(FAMILIES) as FamilyName[];
