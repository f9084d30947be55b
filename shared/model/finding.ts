import type { Rectangle } from './word.ts';

export type Severity = 'info' | 'warning' | 'error';

/** What a finding is about. A closed list, so that screens, tests and scripts can name them. */
export type FindingCode =
  | 'needs_ocr'
  | 'no_statement_found'
  | 'nothing_to_check'
  | 'rows_uncovered'
  | 'balance_chain_broken'
  | 'closing_balance_differs'
  | 'printed_total_differs'
  | 'printed_count_differs'
  | 'cell_repaired'
  | 'cell_corrected'
  | 'row_unreadable'
  | 'currency_unknown'
  | 'date_order_ambiguous'
  | 'year_unknown'
  | 'date_outside_period'
  | 'date_doubtful'
  | 'account_only_in_summary'
  | 'account_left_out'
  | 'entries_left_out'
  | 'columns_inferred'
  | 'sources_differ'
  | 'account_number_differs'
  | 'statement_repeated'
  | 'two_readings_fit'
  | 'holders_differ'
  | 'drawn_over'
  | 'correction_detached';

/** One thing worth knowing about a statement or document, as evidence with its place. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** One sentence a user can act on. */
  readonly message: string;
  readonly page: number | null;
  readonly bounds: Rectangle | null;
  /** Where it stands in a file without pages. */
  readonly inFile?: string | undefined;
  /** Id of the transaction it speaks of, if one. */
  readonly transactionId: string | null;
}
