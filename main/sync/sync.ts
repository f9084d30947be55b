import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Corrections } from '../../shared/model/index.ts';
import { failure, type Result, success } from '../../shared/result.ts';
import type { ConnectionSettings, SyncState } from '../../shared/sync/connection.ts';
import type { Wins } from '../../shared/sync/drift.ts';
import type { PushChoice, PushPreview } from '../../shared/sync/push.ts';
import type { LinksView, RemoteCompanyEntry, RemoteView } from '../../shared/sync/remote-view.ts';
import type { Originals } from '../documents/index.ts';
import { type ClientOptions, createHeronClient, type HeronClient, type NewLink } from '../heron/client/index.ts';
import { openConnections, type Secrets } from './connection.ts';
import { createLinksFlow } from './links.ts';
import { openOutbox } from './outbox/outbox.ts';
import type { OwnCompanyOptions } from './own-company.ts';
import { createPushFlow } from './push/push-flow.ts';
import { keptRemotes } from './remote/kept.ts';
import { createRemoteFlow } from './remote/remote-flow.ts';
import { createSender } from './sender.ts';

export interface SyncOptions extends Omit<ClientOptions, 'onSent'>, OwnCompanyOptions {
  /** Where connection, outbox and what services said are kept. */
  readonly folder: string;
  readonly secrets: Secrets;
  readonly originals: Originals;
  readonly saveCorrections: (companyId: string, corrections: Corrections) => Promise<Result<null>>;
  /** Lets Node reach these services, and no others. */
  readonly permit: (baseUrls: readonly string[]) => void;
  readonly random: () => number;
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly onChange: () => void;
  readonly onError: (error: unknown) => void;
}

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
  /** Reads a company of the service; `remoteId` null: the one that Egret created there. */
  pull(companyId: string, remoteId: string | null): Promise<Result<RemoteView>>;
  /** What was read last; null: nothing. */
  remote(companyId: string): Promise<Result<RemoteView | null>>;
  /** Says whose word holds. */
  choose(companyId: string, wins: Wins): Promise<Result<RemoteView>>;
  links(companyId: string): Promise<Result<LinksView>>;
  createLink(companyId: string, link: Omit<NewLink, 'companyId' | 'companyName'>): Promise<Result<null>>;
  refreshLink(integrationId: string, itemId: string): Promise<Result<null>>;
  removeLinks(companyId: string, integrationId: string): Promise<Result<null>>;
  close(): Promise<void>;
}

const OFF = failure('invalid_request', 'Sync is off; connect to a service first.');

/** Opens sync over its folder; what was in the outbox goes on. */
export async function openSync(options: SyncOptions): Promise<SyncFlow> {
  const { folder, now, random, sleep, onChange, onError } = options;
  const connections = await openConnections(folder, options.secrets);
  let bytesAsked = 0;
  const clientOptions: ClientOptions = {
    ...options,
    onSent: (bytes) => {
      bytesAsked += bytes;
      onChange();
    },
  };
  const permitOnly = (...more: readonly string[]): void =>
    options.permit([...(connections.settings ? [connections.settings.baseUrl] : []), ...more]);
  permitOnly();
  const client = (): HeronClient | null =>
    connections.connection && createHeronClient(connections.connection, clientOptions);
  const outbox = await openOutbox({
    folder: join(folder, 'outbox'),
    sender: () => createSender(connections.connection, client, options.originals),
    now,
    random,
    sleep,
    onChange,
    onError,
  });
  const changed = (): void => {
    permitOnly();
    outbox.senderChanged();
    onChange();
  };
  const done = async (work: Promise<void>): Promise<Result<null>> => {
    await work;
    return success(null);
  };
  const kept = keptRemotes(join(folder, 'remotes'));
  const flowOptions = {
    ...options,
    kept,
    outbox,
    client: (): Result<HeronClient> => {
      const one = client();
      return one ? success(one) : OFF;
    },
    baseUrl: (): string | null => connections.settings?.baseUrl ?? null,
    newId: randomUUID,
  };
  return {
    state: () => ({
      connection: connections.settings,
      hasSecret: connections.connection !== null,
      keepsSecret: options.secrets.isKept,
      outbox: outbox.view(),
      bytesAsked,
    }),
    test: async (settings, secret) => {
      const tried = connections.tried(settings, secret);
      if (!tried.ok) return tried;
      permitOnly(tried.value.baseUrl);
      const answer = await createHeronClient(tried.value, clientOptions).test();
      permitOnly();
      return answer;
    },
    connect: async (settings, secret) => {
      const result = await connections.connect(settings, secret);
      changed();
      return result;
    },
    disconnect: async () => {
      await connections.disconnect();
      changed();
      return success(null);
    },
    ...createPushFlow(flowOptions),
    pause: () => done(outbox.pause()),
    resume: () => done(outbox.resume()),
    retry: (itemIds) => done(outbox.retry(itemIds)),
    drop: (itemIds) => done(outbox.drop(itemIds)),
    ...createRemoteFlow(flowOptions),
    ...createLinksFlow(flowOptions),
    close: () => outbox.close(),
  };
}
