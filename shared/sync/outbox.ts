/**
 * Where one thing to tell the service stands. `waiting`: it is told when its turn comes. `failed`: the service refused it,
 * and a person decides. `dropped`: a person gave it up.
 */
export type ItemState = 'waiting' | 'done' | 'failed' | 'dropped';

/** One time that an item was sent. */
export interface Attempt {
  /** Unix milliseconds. */
  readonly at: number;
  /** Bytes of the request. */
  readonly bytes: number;
  /** HTTP; null where no whole answer came. */
  readonly status: number | null;
  /** What went wrong, a sentence; null: nothing did, or it is under way. */
  readonly message: string | null;
}

/** One request, from when it is to leave until it is settled. */
export interface OutboxItem {
  /** Unique in the outbox. */
  readonly id: string;
  /** What it is, such as `Transactions 1 to 1,000 of 2,314`. */
  readonly title: string;
  readonly state: ItemState;
  /** How many times it was sent. */
  readonly tries: number;
  /** The latest of these times, oldest first. */
  readonly attempts: readonly Attempt[];
  /** Unix milliseconds before which it is not sent. */
  readonly notBefore: number;
}

/** What leaves of one company at once, in the order in which it has to. */
export interface Shipment {
  readonly id: string;
  readonly companyId: string;
  readonly companyName: string;
  /** The service that it is meant for: it goes to no other. */
  readonly baseUrl: string;
  /** Unix milliseconds. */
  readonly createdAt: number;
  readonly items: readonly OutboxItem[];
}

/** The outbox as a person sees it. */
export interface OutboxView {
  /** Oldest first. */
  readonly shipments: readonly Shipment[];
  readonly isPaused: boolean;
  /** Why it stopped by itself; null where a person paused it, or it runs. */
  readonly pausedBecause: string | null;
  /** The id of the item that is under way. */
  readonly sending: string | null;
  /** Bytes of all requests of the outbox so far, those of which no answer came too. */
  readonly bytesSent: number;
}
