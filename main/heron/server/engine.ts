import type { PlainDate } from '../../../shared/dates.ts';
import type { ReadDocument } from '../../../shared/model/index.ts';
import type { Timestamp } from './records.ts';
import type { Stored } from './stored.ts';

/** Feeds of other services that programs hand over. */
export const FEEDS = ['plaid_transactions', 'plaid_assets', 'yodlee', 'ocrolus', 'inscribe'] as const;
export type Feed = (typeof FEEDS)[number];

/** What the API cannot do by itself. */
export interface Engine {
  readonly stored: Stored;
  /** Reads a PDF, a picture, a bank's file or a feed. Never throws: what fails is in the document. */
  readonly readFile: (fileName: string, bytes: Uint8Array, currency: string | null) => Promise<ReadDocument>;
  readonly now: () => Timestamp;
  /** What "today" means to figures. */
  readonly today: () => PlainDate;
}
