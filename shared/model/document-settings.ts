export const DATE_ORDERS = ['mdy', 'dmy', 'ymd'] as const;

/** The order in which a date's numbers stand. */
export type DateOrder = (typeof DATE_ORDERS)[number];

/** What a person has said about how a file is to be read; null: it is inferred. */
export interface DocumentSettings {
  /** ISO 4217. */
  readonly currency: string | null;
  readonly dateOrder: DateOrder | null;
  /** What the writing of scans may be in, by Tesseract's codes; null: English. */
  readonly languages: readonly string[] | null;
}

export const NOTHING_SAID: DocumentSettings = { currency: null, dateOrder: null, languages: null };

/** Whether a person has said anything at all. */
export const isAnythingSaid = ({ currency, dateOrder, languages }: DocumentSettings): boolean =>
  currency !== null || dateOrder !== null || languages !== null;
