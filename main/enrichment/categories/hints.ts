/** What other sources say of a transaction beside its text; statements say none of it. */
export interface Hints {
  /** Merchant category code, four digits. */
  readonly mcc: string | null;
  /** A category another source gave. */
  readonly given: string | null;
}

export const NO_HINTS: Hints = { mcc: null, given: null };
