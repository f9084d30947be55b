import type { PlainDate } from '../../../shared/dates.ts';
import type { IdPrefix } from '../../../shared/ids.ts';
import type { DocumentSettings, PageWords, ReadDocument } from '../../../shared/model/index.ts';
import type { Result } from '../../../shared/result.ts';
import type { EnrichedBody, Posting } from './enrich-body.ts';
import type { Timestamp } from './records.ts';
import type { Stored } from './stored.ts';

/** Feeds of other services that programs hand over. */
export const FEEDS = ['plaid_transactions', 'plaid_assets', 'yodlee', 'ocrolus', 'inscribe'] as const;
export type Feed = (typeof FEEDS)[number];

/** What is said of how a file is to be read. */
export type ReadAs = Pick<DocumentSettings, 'currency' | 'dateOrder'>;

export const AS_INFERRED: ReadAs = { currency: null, dateOrder: null };

/** What the API cannot do by itself. */
export interface Engine {
  readonly stored: Stored;
  /**
   * Reads a PDF, a picture, a bank's file or a feed, inferring what is not said. Never throws: what fails is in the
   * document.
   */
  readonly readFile: (fileName: string, bytes: Uint8Array, said: ReadAs) => Promise<ReadDocument>;
  /** The words of a file’s pages; why not, where it cannot be opened. */
  readonly readPages: (fileName: string, bytes: Uint8Array) => Promise<Result<readonly PageWords[]>>;
  /**
   * Cuts a PDF apart, each page into one part; why not, where it cannot be opened or its pages are others.
   *
   * @param parts the pages of each part, in the order of the file; 1 is the first
   */
  readonly cutPages: (
    fileName: string,
    bytes: Uint8Array,
    parts: readonly (readonly number[])[],
  ) => Promise<Result<readonly Uint8Array[]>>;
  /**
   * Enriches the rows of a body as it came; see `enrichBody`, for which a request would make all others wait. Rejects with
   * `Refusal`.
   */
  readonly enrichBody: (body: Uint8Array, posting: Posting) => Promise<EnrichedBody>;
  readonly now: () => Timestamp;
  /** An id that nothing else has, of something that is created; see `contentId`. */
  readonly newId: (prefix: IdPrefix) => string;
  /** What "today" means to figures. */
  readonly today: () => PlainDate;
}
