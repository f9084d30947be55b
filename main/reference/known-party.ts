import type { Trade } from './trades.ts';

/** Heron's merchant groups: debt told apart by kind, a few risks, and three names that stand for themselves. */
export type MerchantGroup =
  | 'debt.mca_or_rbf'
  | 'debt.bank'
  | 'debt.equipment_and_auto_leasing'
  | 'debt.mortgage'
  | 'debt.personal_non_mortgage'
  | 'debt.non_bank_business'
  | 'debt.collections'
  | 'invoice_factoring'
  | 'fuel_provider'
  | 'gambling_and_betting'
  | 'Uber'
  | 'Google'
  | 'Intuit';

/** How a statement spells a counterparty, matched as whole words. */
export interface Spelling {
  readonly phrase: string;
  /** An everyday word or a short code: it counts only where it is the whole name (a shop number, place or "Inc" may follow). */
  readonly isEveryday: boolean;
  /** A lender's name that many others bear: it counts only beside words of lending. */
  readonly needsLending: boolean;
}

/** A counterparty known by name. */
export interface KnownParty {
  readonly name: string;
  /** A kind of office or card, of which there are many: it tells the category, and is nobody's name. */
  readonly isKind: boolean;
  /**
   * Paid by card: in a payment from account to account a person or firm of the same name is meant, and an everyday word
   * counts in card purchases alone.
   */
  readonly isPaidByCard: boolean;
  readonly url: string | null;
  readonly trade: Trade;
  readonly group: MerchantGroup | null;
  /** The longest spelling found in a description wins. */
  readonly spellings: readonly Spelling[];
  /** At least one of these must stand in the description too. */
  readonly needs: readonly string[];
  /** Words beside which the name means something else. */
  readonly without: readonly string[];
}
