import type { Annotation } from '../../../shared/model/index.ts';
import type { Timestamp } from './records.ts';

/** A transaction of a company as the API lists it, whatever it came from. */
export interface Listed {
  /** `txn_…` */
  readonly id: string;
  /** Minor units. */
  readonly amount: number;
  readonly balance: number | null;
  readonly currency: string | null;
  readonly description: string;
  /** As its sender names the account; the account's own id where a file was read. */
  readonly accountId: string | null;
  readonly accountHeronId: string | null;
  readonly accountNumber: string | null;
  /** The file it came from, or the source of all that was posted; null where no file of the company has it. */
  readonly sourceId: string | null;
  readonly date: string | null;
  readonly timestamp: string | null;
  readonly order: number | null;
  readonly referenceId: string | null;
  readonly requestId: string | null;
  readonly transactionCode: string | null;
  readonly mccCode: string | null;
  readonly categoriesDefault: string | null;
  readonly endUserId: string | null;
  readonly created: Timestamp;
  readonly annotation: Annotation;
}

/** When it happened, as it was written: its time, else its day; empty where neither is known. */
export const momentOf = ({ timestamp, date }: Listed): string => timestamp ?? date ?? '';
