import type { DriftReport, Wins } from './drift.ts';

/** A company as a service lists it. */
export interface RemoteCompanyEntry {
  /** The id by which it is read. */
  readonly id: string;
  readonly name: string | null;
  readonly status: string;
}

/** A file that a service has of a company. */
export interface RemoteFileEntry {
  /** The service's. */
  readonly id: string;
  readonly fileName: string;
  /** What the service takes it for, such as `bank_statement`. */
  readonly fileClass: string | null;
}

/** What a service has of a company, as it was read last, beside what Egret has. */
export interface RemoteView {
  /** Unix milliseconds. */
  readonly readAt: number;
  readonly baseUrl: string;
  /** Its id there, where a person chose it; null: it has the one that Egret gave it. */
  readonly chosenId: string | null;
  readonly company: RemoteCompanyEntry;
  readonly files: readonly RemoteFileEntry[];
  readonly wins: Wins;
  readonly report: DriftReport;
}

/** One bank connection of a company. */
export interface LinkView {
  readonly integrationId: string;
  readonly itemId: string;
  readonly status: string;
  readonly message: string | null;
  readonly lastSynced: string | null;
}

export interface LinksView {
  readonly integrations: readonly { readonly id: string; readonly name: string; readonly type: string }[];
  readonly links: readonly LinkView[];
}
