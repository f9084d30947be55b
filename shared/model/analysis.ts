import type { PlainDate } from '../dates.ts';
import type { Account } from './account.ts';
import type { Annotation } from './annotation.ts';
import type { Company } from './company.ts';
import type { ComparedMetrics } from './compared-metrics.ts';
import type { ReadDocument } from './document.ts';
import type { Finding } from './finding.ts';
import type { Position } from './position.ts';
import type { AccountSummary } from './summary.ts';
import type { SummarySettings } from './summary-settings.ts';

/** One company, read and computed: what the screens show, the workbook holds and the JSON tells. */
export interface Analysis {
  readonly company: Company;
  /** What "today" meant. */
  readonly asOf: PlainDate;
  readonly documents: readonly ReadDocument[];
  readonly accounts: readonly Account[];
  /** By transaction id; every transaction has one. */
  readonly annotations: ReadonlyMap<string, Annotation>;
  readonly summaries: readonly AccountSummary[];
  /** What lenders gave and what was repaid. */
  readonly positions: readonly Position[];
  /** What the figures were computed by. */
  readonly settings: SummarySettings;
  /** The metrics of the user's other companies, as far as they are known. */
  readonly others: readonly ComparedMetrics[];
  /** Findings about the company as a whole, such as holders that differ. */
  readonly findings: readonly Finding[];
}
