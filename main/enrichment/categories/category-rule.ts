import type { AccountType } from '../../../shared/model/index.ts';
import type { CategorySlug, Trade } from '../../reference/index.ts';

export type Direction = 'in' | 'out';

/**
 * One reason to give a category. All conditions that are present must hold; of `words`, `trades` and `beside` one
 * member is enough, of `without` none may stand in the description.
 */
export interface CategoryRule {
  readonly slug: CategorySlug;
  readonly direction: Direction | 'either';
  /** Types of account it speaks of; absent: all. */
  readonly accounts?: readonly AccountType[];
  /** Phrases, matched as whole words. */
  readonly words?: readonly string[];
  /** What the phrase says, completing `The text "…" …`. */
  readonly says?: string;
  /** What a recognised counterparty does. */
  readonly trades?: readonly Trade[];
  /** No counterparty may be known by name, for that says more, and nothing may be bought at a till: nobody pays a lender there. */
  readonly strangers?: true;
  readonly beside?: readonly string[];
  readonly without?: readonly string[];
  /** The phrase must be the only letters in the description. */
  readonly alone?: true;
  readonly confidence: number;
}

/** A category with what makes us think so. */
export interface CategoryChoice {
  readonly slug: CategorySlug;
  readonly confidence: number;
  /** One true sentence. */
  readonly reason: string;
}
