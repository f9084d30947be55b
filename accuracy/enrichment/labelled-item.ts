import type { AccountType } from '../../shared/model/index.ts';

/** One description with what a person says of it. Null: nothing is claimed. */
export interface LabelledItem {
  readonly source: string;
  readonly description: string;
  /** Major units, signed. */
  readonly amount: number;
  readonly currency: string;
  readonly date: string;
  readonly accountType: AccountType;
  readonly accountId: string;
  /** Rows with the same pair are two legs of one transfer and are enriched together. */
  readonly pair: string | null;
  /** Labels that are right; empty: not judged. */
  readonly categories: readonly string[];
  /** Names that are right; `null`: no merchant is known, and none may be asserted. Undefined: not judged. */
  readonly merchants?: readonly string[] | null;
  /** True where saying no merchant is right too. */
  readonly mayLackMerchant?: boolean;
  /** Undefined: not judged. */
  readonly lenders?: readonly string[] | null | undefined;
  readonly processors?: readonly string[] | null | undefined;
  readonly revenue?: boolean | 'review' | null;
  readonly isTrap: boolean;
}
