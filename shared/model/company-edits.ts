import type { Corrections } from './correction.ts';
import type { SummarySettings } from './summary-settings.ts';

/** All that people decide about one company: what its rows are, and how its figures are computed. */
export interface CompanyEdits {
  readonly corrections: Corrections;
  readonly settings: SummarySettings;
}
