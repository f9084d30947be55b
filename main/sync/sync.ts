import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { failure, type Result, success } from '../../shared/result.ts';
import { type ClientOptions, createHeronClient, createHold, type HeronClient } from '../heron/client/index.ts';
import { openConnections } from './connection.ts';
import { createLinksFlow } from './links.ts';
import { openOutbox } from './outbox/outbox.ts';
import { createPushFlow } from './push/push-flow.ts';
import { keptRemotes } from './remote/kept.ts';
import { createRemoteFlow } from './remote/remote-flow.ts';
import { createSender } from './sender.ts';
import type { SyncFlow } from './sync-flow.ts';
import type { SyncOptions } from './sync-options.ts';

const OFF = failure('invalid_request', 'Sync is off; connect to a service first.');

/** Opens sync over its folder; what was in the outbox goes on. */
export async function openSync(options: SyncOptions): Promise<SyncFlow> {
  const { folder, now, random, sleep, onChange, onError } = options;
  const connections = await openConnections(folder, options.secrets);
  let bytesAsked = 0;
  /** What holds only as long as the connection does. */
  const newTalk = () => ({ ending: new AbortController(), hold: createHold() });
  let talk = newTalk();
  /** Ends what is under way to the service that was connected so far. */
  const hangUp = (): void => {
    talk.ending.abort();
    talk = newTalk();
  };
  const clientOptions = (): ClientOptions => ({
    ...options,
    hold: talk.hold,
    ended: talk.ending.signal,
    onSent: (bytes) => {
      bytesAsked += bytes;
      onChange();
    },
  });
  const permitOnly = (...more: readonly string[]): void =>
    options.permit([...(connections.settings ? [connections.settings.baseUrl] : []), ...more]);
  permitOnly();
  const client = (): HeronClient | null =>
    connections.connection && createHeronClient(connections.connection, clientOptions());
  const outbox = await openOutbox({
    folder: join(folder, 'outbox'),
    sender: () => createSender(connections.connection, client, talk.hold, options.originals),
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
      // What another service says of when to come back does not hold for the one that is connected.
      const answer = await createHeronClient(tried.value, { ...clientOptions(), hold: createHold() }).test();
      permitOnly();
      return answer;
    },
    connect: async (settings, secret) => {
      const result = await connections.connect(settings, secret);
      if (result.ok) hangUp();
      changed();
      return result;
    },
    disconnect: async () => {
      const off = connections.disconnect();
      hangUp();
      changed();
      await off;
      return success(null);
    },
    ...createPushFlow(flowOptions),
    pause: () => done(outbox.pause()),
    resume: () => done(outbox.resume()),
    retry: (itemIds) => done(outbox.retry(itemIds)),
    drop: (itemIds) => done(outbox.drop(itemIds)),
    ...createRemoteFlow(flowOptions),
    ...createLinksFlow(flowOptions),
    close: () => {
      const closed = outbox.close();
      hangUp();
      return closed;
    },
  };
}
