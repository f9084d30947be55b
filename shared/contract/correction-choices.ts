import type { AnalyticsGroup } from '../model/index.ts';

/** What a correction may say. */
export interface CorrectionChoices {
  /** In the order people see them. */
  readonly categories: readonly CategoryChoice[];
  /** Heron's merchant groups, such as `debt.mca_or_rbf`. */
  readonly merchantGroups: readonly string[];
}

export interface CategoryChoice {
  readonly slug: string;
  readonly label: string;
  readonly group: AnalyticsGroup | null;
}
