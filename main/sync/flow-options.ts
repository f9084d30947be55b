import type { Result } from '../../shared/result.ts';
import type { HeronClient } from '../heron/client/index.ts';
import type { Outbox } from './outbox/outbox.ts';
import type { KeptRemotes } from './remote/kept.ts';
import type { SyncOptions } from './sync-options.ts';

/** What the parts of sync share. */
export interface FlowOptions extends SyncOptions {
  readonly outbox: Outbox;
  readonly kept: KeptRemotes;
  /** The service; a failure while sync is off. */
  readonly client: () => Result<HeronClient>;
  /** Null while sync is off. */
  readonly baseUrl: () => string | null;
  readonly newId: () => string;
}
