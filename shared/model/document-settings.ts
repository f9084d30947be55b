export const DATE_ORDERS = ['mdy', 'dmy', 'ymd'] as const;

/** The order in which a date's numbers stand. */
export type DateOrder = (typeof DATE_ORDERS)[number];

/**
 * What the columns of a table hold: each by its heading, or as `column 3` (1 for the first). Null: no column holds it. With
 * an amount stands no debit and no credit.
 */
export interface ColumnMapping {
  readonly date: string;
  /** At least one; their texts are joined in this order. */
  readonly description: readonly string[];
  readonly amount: string | null;
  /** Tells of each amount whether it is money in or out. */
  readonly direction: string | null;
  readonly debit: string | null;
  readonly credit: string | null;
  readonly balance: string | null;
  /** The amount is positive where money goes out. */
  readonly turned: boolean;
}

/** What a person has said about how a file is to be read; null: it is inferred. */
export interface DocumentSettings {
  /** ISO 4217. */
  readonly currency: string | null;
  readonly dateOrder: DateOrder | null;
  /** What the writing of scans may be in, by Tesseract's codes; null: English. */
  readonly languages: readonly string[] | null;
  /** For tables without a fixed form; absent: it is inferred. */
  readonly columns?: ColumnMapping | undefined;
}

export const NOTHING_SAID: DocumentSettings = { currency: null, dateOrder: null, languages: null };

/** Whether a person has said anything at all. */
export const isAnythingSaid = ({ currency, dateOrder, languages, columns }: DocumentSettings): boolean =>
  currency !== null || dateOrder !== null || languages !== null || columns !== undefined;
