import type { OutboxView } from './outbox.ts';

/** How a service is reached, without its secret. */
export interface ConnectionSettings {
  readonly baseUrl: string;
  /** `key`: the secret is sent as `x-api-key`; `basic`: as the password of `user`. */
  readonly authentication: 'key' | 'basic';
  /** Empty where a key is sent. */
  readonly user: string;
}

/** Where sync stands. */
export interface SyncState {
  /** Null: sync is off, and Egret opens no connection. */
  readonly connection: ConnectionSettings | null;
  /** Whether the secret is there; without it nothing is asked or sent. */
  readonly hasSecret: boolean;
  /** Whether the system's keychain keeps the secret; else it is forgotten when Egret ends. */
  readonly keepsSecret: boolean;
  readonly outbox: OutboxView;
  /** Bytes of the requests that read or test, since Egret started. */
  readonly bytesAsked: number;
}
