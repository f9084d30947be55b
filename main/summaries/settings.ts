/** What a user may change about the figures. */
export interface SummarySettings {
  /**
   * A day is low when its end-of-day balance is under this many whole units of the account's currency (dollars, yen).
   * Whole units, so that one setting serves every currency.
   */
  readonly lowBalanceThreshold: number;
}

/** Heron publishes no default for its `low_balance_days_threshold`; 1,000 is adopted (DOMAIN b.1, low_balance_days). */
export const DEFAULT_SETTINGS: SummarySettings = { lowBalanceThreshold: 1000 };
