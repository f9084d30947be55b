import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from '../documents/index.ts';

const KEY_BYTES = 24;
const OWNER_LENGTH = 16;

/** The last characters of a key, by which a person tells keys apart. */
const TAIL_LENGTH = 4;

const stored = z.object({
  keys: z.array(z.object({ hash: z.string(), created: z.string(), tail: z.string().optional() })),
});

/** A key as it can be listed. */
export interface KeptKey {
  /** The owner whom the key stands for. */
  readonly owner: string;
  /** An instant (ISO 8601). */
  readonly created: string;
  /** Its last characters; null for a key that was made before they were kept. */
  readonly tail: string | null;
}

/** Who may ask. Each key has companies of its own. */
export interface Keys {
  readonly count: number;
  /** A new key, which is told this once: only its hash is kept. */
  generate(now: string): Promise<string>;
  /** The owner whom a key stands for; null for a key that nobody was given. */
  ownerOf(key: string): string | null;
  /** The owner of the oldest key; null where there is none. */
  firstOwner(): string | null;
  /** The oldest first. */
  list(): readonly KeptKey[];
  /** Takes an owner's key away: nobody is let in by it any more. */
  revoke(owner: string): Promise<void>;
}

/** A key has 192 random bits, so one round of a plain hash is enough: there is no list to try. */
const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex');

async function readKeys(path: string): Promise<z.infer<typeof stored>> {
  try {
    return stored.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { keys: [] };
    throw error;
  }
}

/** The keys of a data folder. */
export async function openKeys(folder: string): Promise<Keys> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, 'keys.json');
  let { keys } = await readKeys(path);
  const save = async (changed: typeof keys): Promise<void> => {
    await writeWhole(path, `${JSON.stringify({ keys: changed }, null, 2)}\n`);
    keys = changed;
  };
  return {
    get count() {
      return keys.length;
    },
    generate: async (now) => {
      const key = `key_${randomBytes(KEY_BYTES).toString('hex')}`;
      await save([...keys, { hash: hashOf(key), created: now, tail: key.slice(-TAIL_LENGTH) }]);
      return key;
    },
    firstOwner: () => keys[0]?.hash.slice(0, OWNER_LENGTH) ?? null,
    ownerOf: (key) => {
      const hash = hashOf(key);
      return keys.some((known) => known.hash === hash) ? hash.slice(0, OWNER_LENGTH) : null;
    },
    list: () => keys.map(({ hash, created, tail = null }) => ({ owner: hash.slice(0, OWNER_LENGTH), created, tail })),
    revoke: (owner) => save(keys.filter(({ hash }) => !hash.startsWith(owner))),
  };
}
