/** A transaction as a service has it. Money is in minor units of its currency. */
export interface RemoteRow {
  readonly id: string;
  /** Egret's id, where Egret sent it. */
  readonly referenceId: string | null;
  readonly date: string | null;
  readonly description: string;
  /** Null where its currency cannot hold it to the last digit, so that it cannot be compared. */
  readonly amount: number | null;
  readonly currency: string | null;
  readonly category: RemoteCategory | null;
  readonly merchant: RemoteMerchant | null;
  /** Repeats another one, and is left out of figures. */
  readonly isDuplicate: boolean;
}

export interface RemoteCategory {
  readonly label: string;
  /** Who said so, in the service's words, such as `client_feedback`; null where it does not tell. */
  readonly annotator: string | null;
  /** 0 to 1. */
  readonly confidence: number | null;
}

export interface RemoteMerchant {
  readonly name: string;
  readonly groupId: string | null;
}

/** A merchant in the list of all that a service knows. */
export interface RemoteListedMerchant {
  readonly id: string;
  readonly name: string;
  readonly groupId: string | null;
}

/** A company in the list of all that a service has. */
export interface RemoteEndUser {
  readonly id: string;
  /** The id that whoever created it gave it. */
  readonly givenId: string;
  readonly name: string | null;
  readonly status: string;
}

export interface RemoteFile {
  readonly id: string;
  readonly referenceId: string | null;
  readonly fileName: string;
  readonly fileClass: string | null;
}

/** A count, or money in minor units of its currency. */
export interface RemoteFigure {
  readonly value: number;
  /** Null for what is no money. */
  readonly currency: string | null;
}

/** Figures that a service computes by month, by Egret's names. Null where it does not tell. */
export type RemoteFigures = Readonly<Record<string, RemoteFigure | null>>;

/** One metric of a scorecard. Amounts are in major units, as they are told. */
export interface RemoteMetric {
  readonly label: string;
  /** Such as `last_90_days`. */
  readonly dateRange: string | null;
  readonly unit: string | null;
  readonly value: number | string | null;
}

/** One line of a profit and loss. Amounts are in major units, as they are told, inflow positive. */
export interface RemoteLine {
  /** Such as `operational_expenses`. */
  readonly section: string;
  readonly name: string;
  /** By month (`2026-01`); null where it has none. */
  readonly values: Readonly<Record<string, number | null>>;
}

/** All of one company that Egret reads of a service. */
export interface RemoteCompany {
  readonly endUser: RemoteEndUser;
  readonly rows: readonly RemoteRow[];
  /** The service's categories: label → group. */
  readonly categoryGroups: Readonly<Record<string, string | null>>;
  /** By month (`2026-01`), in the currency that the service chose. */
  readonly months: Readonly<Record<string, RemoteFigures>>;
  readonly files: readonly RemoteFile[];
  /** The lines of its profit and loss; none where it has none. */
  readonly profitAndLoss: readonly RemoteLine[];
  /** Of its scorecard; none where it has none. */
  readonly metrics: readonly RemoteMetric[];
  /** Every merchant that the service knows, of this company or not; null where it lists none. */
  readonly merchants: readonly RemoteListedMerchant[] | null;
}
