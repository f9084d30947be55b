import type { PlainDate } from '../dates.ts';
import type { Frequency } from './annotation.ts';

/** What kind of money a lender gives, as far as its name and its text tell. */
export type ProductType = 'mca' | 'line_of_credit' | 'revenue_share' | 'term_loan' | 'lease' | 'factoring' | 'other';

/** Where a position stands (DOMAIN b.4). */
export type PositionStatus =
  | 'new_position'
  | 'active'
  | 'inactive'
  | 'potential_default'
  | 'renewal_active'
  | 'renewal_inactive'
  | 'likely_paid_off';

/** Something that happened to a position. */
export type PositionEventKind =
  | 'advance'
  | 'renewed'
  | 'payment_increased'
  | 'payment_reduced'
  | 'frequency_changed'
  | 'missed'
  | 'returned'
  | 'stop_payment'
  | 'stopped'
  | 'paid_in_full';

export interface PositionEvent {
  readonly kind: PositionEventKind;
  readonly date: PlainDate;
  /** The row that shows it; null for what did not happen. */
  readonly transactionId: string | null;
  /** The rows that were held against each other to tell it, oldest first; of a missed payment those between which it was due. */
  readonly followsFrom: readonly string[];
  /** One true sentence. */
  readonly message: string;
}

/** Money in minor units between two bounds. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** One lender's money: what it gave, as far as seen, and what has been repaid since. Magnitudes in minor units. */
export interface Position {
  /** `pos_…` */
  readonly id: string;
  readonly lenderId: string;
  readonly lenderName: string;
  readonly groupId: string;
  readonly productType: ProductType;
  readonly currency: string | null;
  readonly status: PositionStatus;
  /** Null where only repayments are seen. */
  readonly advance: { readonly transactionId: string; readonly date: PlainDate; readonly amount: number } | null;
  readonly repayments: {
    readonly count: number;
    readonly total: number;
    /** Null without repayments. */
    readonly latestAmount: number | null;
    readonly firstDate: PlainDate | null;
    readonly lastDate: PlainDate | null;
    readonly frequency: Frequency;
    readonly transactionIds: readonly string[];
  };
  readonly isRenewal: boolean;
  /** The position of the same lender before this one. */
  readonly parentId: string | null;
  /** Advance × the assumed factors; null without an advance. */
  readonly rightToReceive: Range | null;
  /** What is left of it; null without an advance. */
  readonly remaining: Range | null;
  readonly missedPayments: readonly PlainDate[];
  /** By date. */
  readonly events: readonly PositionEvent[];
}
