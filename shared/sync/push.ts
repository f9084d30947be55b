/** What of a company is told: its transactions, or the files they stand in, or what people said of transactions that were told. */
export const PUSH_CONTENTS = ['transactions', 'files', 'corrections'] as const;

export interface PushChoice {
  readonly content: (typeof PUSH_CONTENTS)[number];
  /** Of numbers of six digits or more in descriptions only the last four leave. Files cannot be masked. */
  readonly maskNumbers: boolean;
}

/** One request of those that would leave. */
export interface PreviewedRequest {
  readonly title: string;
  /** Such as `POST /end_users`. */
  readonly line: string;
  /** Of the body. */
  readonly bytes: number;
  /** The beginning of the body as it would leave; null for a file, and for no body. */
  readonly body: string | null;
}

/** Something that would not leave, and why. */
export interface LeftOut {
  readonly reason: string;
  readonly count: number;
}

/** What an account comes to behind the rows of one request, as the service is told. */
export interface PreviewedClosing {
  /** Of the request. */
  readonly title: string;
  /** As the rows name it. */
  readonly accountId: string;
  /** In major units, with its currency. */
  readonly balance: string;
}

/** A transaction of which something is said. */
export interface PreviewedCorrection {
  /** Egret's id. */
  readonly transactionId: string;
  /** The category or merchant. */
  readonly said: string;
  readonly date: string;
  readonly description: string;
  /** In major units, with its currency where that is known. */
  readonly amount: string;
}

/** All that would leave, before anything does. */
export interface PushPreview {
  /** Tells this from what would leave after any change. */
  readonly digest: string;
  readonly baseUrl: string;
  readonly requests: readonly PreviewedRequest[];
  /** Names of the fields of a transaction, as the service will see them. */
  readonly fields: readonly string[];
  /** The transactions as they would leave, in the order of `fields`. */
  readonly rows: readonly (readonly string[])[];
  /** Places of those among `rows` whose statements do not prove them. */
  readonly unsureRows: readonly number[];
  readonly closings: readonly PreviewedClosing[];
  readonly corrections: readonly PreviewedCorrection[];
  readonly files: readonly { readonly fileName: string; readonly bytes: number }[];
  readonly leftOut: readonly LeftOut[];
}
