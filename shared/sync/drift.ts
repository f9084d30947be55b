import type { PlainDate } from '../dates.ts';

/** Whose word holds where both say something. */
export interface Wins {
  readonly category: 'here' | 'there';
  readonly merchant: 'here' | 'there';
}

export const HERE_WINS: Wins = { category: 'here', merchant: 'here' };

/** What a transaction differs in. */
export const DRIFT_KINDS = ['only_here', 'only_there', 'amount', 'date', 'category', 'merchant'] as const;

export type DriftKind = (typeof DRIFT_KINDS)[number];

/** A transaction that is not the same here and there. */
export interface DriftRow {
  /** Egret's id; null: only the service has it. */
  readonly transactionId: string | null;
  readonly kind: DriftKind;
  readonly date: PlainDate | null;
  readonly description: string;
  /** Minor units. */
  readonly amount: number | null;
  readonly currency: string | null;
  /** What is said here and there of what differs; null: nothing. */
  readonly here: string | null;
  readonly there: string | null;
  /** Who said so there, in the service's words. */
  readonly annotator: string | null;
}

/** One transaction's part in the difference of a figure: what it adds there less what it adds here. */
export interface DriftShare {
  readonly transactionId: string | null;
  readonly date: PlainDate | null;
  readonly description: string;
  /** In units of the figure. */
  readonly difference: number;
  readonly reason: string;
}

/** A figure of one month, or a line of its profit and loss, that is not the same here and there. Money in minor units. */
export interface DriftFigure {
  readonly month: string;
  /** Egret's name, such as `totalRevenue`; of a line its section and name. */
  readonly figure: string;
  readonly name: string;
  readonly isMoney: boolean;
  readonly here: number | null;
  readonly there: number | null;
  /** Null for figures that are no sum or count of transactions, as balances are. */
  readonly explained: {
    /** Sum of the shares; what is left of the difference is explained by no transaction. */
    readonly sum: number;
    readonly shares: readonly DriftShare[];
    /** Shares beyond those listed. */
    readonly more: number;
  } | null;
}

/** A metric of the scorecard that is not the same here and there. Amounts are in major units, as Heron tells them. */
export interface DriftMetric {
  readonly label: string;
  /** Such as `last_90_days`. */
  readonly dateRange: string | null;
  readonly unit: string | null;
  readonly here: number | string | null;
  readonly there: number | string | null;
}

/** Merchants that one side knows and the other does not. */
export interface MerchantsOnOneSide {
  readonly count: number;
  /** The first of them, those of the company's rows before others, with how many rows name them. */
  readonly first: readonly { readonly name: string; readonly rows: number }[];
}

/** The merchants that are known here, by tables and corrections, beside those that a service knows. */
export interface DriftMerchants {
  readonly both: number;
  readonly onlyHere: MerchantsOnOneSide;
  readonly onlyThere: MerchantsOnOneSide;
}

/** What a service has of a company beside what Egret has. */
export interface DriftReport {
  readonly currency: string | null;
  readonly both: number;
  readonly onlyHere: number;
  readonly onlyThere: number;
  /** How many transactions differ in each way. */
  readonly counts: Readonly<Record<DriftKind, number>>;
  /** The first of them. */
  readonly rows: readonly DriftRow[];
  readonly figures: readonly DriftFigure[];
  /** Figures of months that are the same here and there. */
  readonly sameFigures: number;
  /** Figures of months that the service has in another currency: they are not compared. */
  readonly otherCurrencyFigures: number;
  /** Amounts of the profit and loss that are not the same. */
  readonly lines: readonly DriftFigure[];
  readonly sameLines: number;
  readonly otherCurrencyLines: number;
  readonly metrics: readonly DriftMetric[];
  /** Metrics of the scorecard that are the same here and there. */
  readonly sameMetrics: number;
  /** Null where the service does not list its merchants. */
  readonly merchants: DriftMerchants | null;
}
