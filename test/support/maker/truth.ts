import type { PlainDate } from '../../../shared/dates.ts';
import type { AccountType, PrintedTotals } from '../../../shared/model/statement.ts';
import type { Rectangle } from '../../../shared/model/word.ts';

/** One transaction as it stands on a page. Money in minor units, from the account's point of view. */
export interface TruthRow {
  /** Posting date. */
  readonly date: PlainDate;
  /** All description and reference text of the row, its lines joined with a space. */
  readonly description: string;
  /** Inflow positive, outflow negative. */
  readonly amount: number;
  /** As printed on this row; null where the row prints none. */
  readonly balance: number | null;
  /** 1 for the first. */
  readonly page: number;
  /** Covers all text of the row: PDF points, origin top left, after page rotation. */
  readonly bounds: Rectangle;
}

/** The one figure that was falsified in an inconsistent statement. */
export interface Alteration {
  /** Index into `rows` when it was a row's balance; else null. */
  readonly row: number | null;
  readonly figure: 'closing' | 'total' | 'balance';
  /** Minor units: what stands printed, and what the rows prove. */
  readonly printed: number;
  readonly right: number;
}

/** What a made statement says, known without reading it. Figures are as printed, falsified ones too. */
export interface Truth {
  readonly institution: string;
  readonly accountNumber: string;
  readonly accountType: AccountType;
  readonly holder: string;
  /** ISO 4217. */
  readonly currency: string;
  readonly start: PlainDate;
  readonly end: PlainDate;
  /** Minor units, null where not printed. */
  readonly opening: number | null;
  readonly closing: number | null;
  /** Null where no total of either direction is printed. */
  readonly printedTotals: PrintedTotals | null;
  /** In the order of the page. */
  readonly rows: readonly TruthRow[];
  readonly expectedVerdict: 'proven' | 'unproven' | 'broken';
  /** Null for a consistent statement. */
  readonly alteration: Alteration | null;
}
