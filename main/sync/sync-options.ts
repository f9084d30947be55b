import type { PlainDate } from '../../shared/dates.ts';
import type { Corrections } from '../../shared/model/index.ts';
import type { Result } from '../../shared/result.ts';
import type { StoreOperations } from '../../shared/store/records.ts';
import type { Originals } from '../documents/index.ts';
import type { SaveFile } from '../flows/index.ts';
import type { ClientOptions } from '../heron/client/index.ts';
import type { SyncComputing } from './computing/sync-computing.ts';
import type { Secrets } from './connection.ts';

/** What sync is given: where it keeps things, the store, the clock and the network. */
export interface SyncOptions extends Omit<ClientOptions, 'onSent' | 'hold' | 'ended'> {
  readonly store: Pick<StoreOperations, 'store.company'>;
  /** Beside the thread that everything else waits for. */
  readonly computing: SyncComputing;
  readonly today: () => PlainDate;
  /** Where connection, outbox and what services said are kept. */
  readonly folder: string;
  readonly secrets: Secrets;
  readonly originals: Originals;
  /** Changes what is said of a company's rows, as it is by then. */
  readonly changeCorrections: (
    companyId: string,
    next: (corrections: Corrections) => Corrections,
  ) => Promise<Result<null>>;
  readonly saveFile: SaveFile;
  /** Lets Node reach these services, and no others. */
  readonly permit: (baseUrls: readonly string[]) => void;
  readonly random: () => number;
  readonly onChange: () => void;
  readonly onError: (error: unknown) => void;
}
