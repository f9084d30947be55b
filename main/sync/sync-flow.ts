import type { ExportOutcome } from '../../shared/contract.ts';
import type { Result } from '../../shared/result.ts';
import type { ConnectionSettings, SyncState } from '../../shared/sync/connection.ts';
import type { Wins } from '../../shared/sync/drift.ts';
import type { PushChoice, PushPreview } from '../../shared/sync/push.ts';
import type { LinksView, RemoteCompanyEntry, RemoteView } from '../../shared/sync/remote-view.ts';
import type { NewLink } from '../heron/client/index.ts';

/** Exchanges companies with a Heron-compatible service. Without a connection it asks and sends nothing. */
export interface SyncFlow {
  state(): SyncState;
  /** Asks the service whether it takes the secret (null: the one that is kept). Nothing is stored. */
  test(settings: ConnectionSettings, secret: string | null): Promise<Result<null>>;
  connect(settings: ConnectionSettings, secret: string | null): Promise<Result<null>>;
  /** Forgets the connection and its secret. What waits in the outbox stays. */
  disconnect(): Promise<Result<null>>;
  /** What would leave. */
  preview(companyId: string, choice: PushChoice): Promise<Result<PushPreview>>;
  /** Puts what was previewed into the outbox; refused where something else would leave by now. */
  push(companyId: string, choice: PushChoice, digest: string): Promise<Result<null>>;
  pause(): Promise<Result<null>>;
  resume(): Promise<Result<null>>;
  retry(itemIds: readonly string[]): Promise<Result<null>>;
  drop(itemIds: readonly string[]): Promise<Result<null>>;
  /** The companies that the service has. */
  remoteCompanies(): Promise<Result<readonly RemoteCompanyEntry[]>>;
  /**
   * Reads a company of the service; `remoteId` null: the one that Egret created there. Pushes and links go to the company
   * that was read last.
   */
  pull(companyId: string, remoteId: string | null): Promise<Result<RemoteView>>;
  /** What was read last; null: nothing. */
  remote(companyId: string): Promise<Result<RemoteView | null>>;
  /** Hands a file of the service to the user. */
  saveRemoteFile(companyId: string, fileId: string): Promise<Result<ExportOutcome>>;
  /** Says whose word holds. */
  choose(companyId: string, wins: Wins): Promise<Result<RemoteView>>;
  links(companyId: string): Promise<Result<LinksView>>;
  createLink(companyId: string, link: Omit<NewLink, 'companyId' | 'companyName'>): Promise<Result<null>>;
  refreshLink(integrationId: string, itemId: string): Promise<Result<null>>;
  removeLinks(companyId: string, integrationId: string): Promise<Result<null>>;
  close(): Promise<void>;
}
