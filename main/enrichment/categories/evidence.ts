import type { AccountType } from '../../../shared/model/index.ts';
import type { PartyMatch } from '../parties/match-party.ts';
import type { Words } from '../text/words.ts';
import type { Direction } from './category-rule.ts';
import type { Hints } from './hints.ts';

/** What a category is decided from. */
export interface Evidence {
  readonly words: Words;
  /** Null for an amount of zero. */
  readonly direction: Direction | null;
  readonly accountType: AccountType;
  /** A counterparty known by name, with the text that named it. */
  readonly party: PartyMatch | null;
  readonly hints: Hints;
}
