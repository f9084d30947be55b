import type { Trade } from './trades.ts';

/** Heron's merchant groups, by which debt is told apart and a few risks are flagged. */
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
  | 'gambling_and_betting';

/** A counterparty known by name, and how statements spell it. */
export interface KnownParty {
  readonly name: string;
  readonly url: string | null;
  readonly trade: Trade;
  readonly group: MerchantGroup | null;
  /** Spellings, matched as whole words in this order; the longest match in a description wins. */
  readonly phrases: readonly string[];
  /** For names that are also everyday words: at least one of these must stand in the description too; `#` is a number. */
  readonly needs?: readonly string[];
  /** Words beside which the name means something else. */
  readonly without?: readonly string[];
}
