import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { failure, type Result, success } from '../../shared/result.ts';
import type { ConnectionSettings } from '../../shared/sync/connection.ts';
import { readJsonFile, writeJsonFile } from '../documents/index.ts';
import { baseUrlOf, type Connection } from '../heron/client/index.ts';

/** Where the secret of the connection lies: never in settings, store, logs or backups. */
export interface Secrets {
  /** Whether it outlives the process. */
  readonly isKept: boolean;
  load(): Promise<string | null>;
  save(secret: string): Promise<void>;
  forget(): Promise<void>;
}

const stored = z.object({ baseUrl: z.string(), authentication: z.enum(['key', 'basic']), user: z.string() });
const sealed = z.object({ settings: stored, secret: z.string() });

/** A secret together with the settings that it was given for: a kill may leave settings and secret of two connections. */
const seal = (settings: ConnectionSettings, secret: string): string => JSON.stringify({ settings, secret });

/** Null where the secret was given for other settings, or is not to be read: it has to be given again. */
function unseal(text: string, wanted: ConnectionSettings): string | null {
  try {
    const { settings, secret } = sealed.parse(JSON.parse(text));
    return seal(settings, secret) === seal(stored.parse(wanted), secret) ? secret : null;
  } catch {
    return null;
  }
}

/** The service that a person connected to, if to one. */
export interface Connections {
  readonly settings: ConnectionSettings | null;
  /** Null while there is no service, or no secret. */
  readonly connection: Connection | null;
  /** Checks settings and joins them with a secret; null: the one that is kept for them. Nothing is changed. */
  tried(settings: ConnectionSettings, secret: string | null): Result<Connection>;
  connect(settings: ConnectionSettings, secret: string | null): Promise<Result<null>>;
  /** Holds at once; resolves when nothing of it is on disk. */
  disconnect(): Promise<void>;
}

function connectionOf({ baseUrl, authentication, user }: ConnectionSettings, secret: string): Connection {
  return {
    baseUrl,
    authentication: authentication === 'key' ? { kind: 'key', key: secret } : { kind: 'basic', user, password: secret },
  };
}

/** A header takes no line breaks and no characters beyond Latin-1. */
const fitsHeader = (secret: string): boolean => /^[\x20-\xff]*$/.test(secret) && secret.trim() === secret;

/** The connection of a data folder. */
export async function openConnections(folder: string, secrets: Secrets): Promise<Connections> {
  const path = join(folder, 'connection.json');
  let settings = await readJsonFile(path, stored.parse, null);
  const kept = settings === null ? null : await secrets.load();
  let secret = settings === null || kept === null ? null : unseal(kept, settings);

  const checked = (
    asked: ConnectionSettings,
    given: string | null,
  ): Result<{ settings: ConnectionSettings; secret: string }> => {
    const baseUrl = baseUrlOf(asked.baseUrl);
    if (!baseUrl.ok) return baseUrl;
    // A secret that was given for one service is never shown to another.
    const known = settings?.baseUrl === baseUrl.value ? secret : null;
    const wanted = given ?? known;
    if (wanted === null || wanted === '')
      return failure('invalid_request', asked.authentication === 'key' ? 'Give the key.' : 'Give the password.');
    if (asked.authentication === 'key' && !fitsHeader(wanted))
      return failure(
        'invalid_request',
        'The key has a space at its ends or a character that no key has; copy it again.',
      );
    if (asked.authentication === 'basic' && (asked.user === '' || asked.user.includes(':')))
      return failure('invalid_request', 'Give the user name; it has no colon in it.');
    return success({ settings: { ...asked, baseUrl: baseUrl.value }, secret: wanted });
  };

  return {
    get settings() {
      return settings;
    },
    get connection() {
      return settings === null || secret === null ? null : connectionOf(settings, secret);
    },
    tried: (asked, given) => {
      const one = checked(asked, given);
      return one.ok ? success(connectionOf(one.value.settings, one.value.secret)) : one;
    },
    connect: async (asked, given) => {
      const one = checked(asked, given);
      if (!one.ok) return one;
      await secrets.save(seal(one.value.settings, one.value.secret));
      await writeJsonFile(path, one.value.settings);
      ({ settings, secret } = one.value);
      return success(null);
    },
    disconnect: async () => {
      settings = null;
      secret = null;
      await rm(path, { force: true });
      await secrets.forget();
    },
  };
}
