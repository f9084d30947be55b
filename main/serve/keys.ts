import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from '../documents/index.ts';

const KEY_BYTES = 24;
const OWNER_LENGTH = 16;

const stored = z.object({ keys: z.array(z.object({ hash: z.string(), created: z.string() })) });

/** Who may ask. Each key has companies of its own. */
export interface Keys {
  readonly count: number;
  /** A new key, which is told this once: only its hash is kept. */
  generate(now: string): Promise<string>;
  /** The owner whom a key stands for; null for a key that nobody was given. */
  ownerOf(key: string): string | null;
  /** The owner of the oldest key; null where there is none. */
  firstOwner(): string | null;
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
  const { keys } = await readKeys(path);
  return {
    get count() {
      return keys.length;
    },
    generate: async (now) => {
      const key = `key_${randomBytes(KEY_BYTES).toString('hex')}`;
      keys.push({ hash: hashOf(key), created: now });
      await writeWhole(path, `${JSON.stringify({ keys }, null, 2)}\n`);
      return key;
    },
    firstOwner: () => keys[0]?.hash.slice(0, OWNER_LENGTH) ?? null,
    ownerOf: (key) => {
      const hash = hashOf(key);
      return keys.some((known) => known.hash === hash) ? hash.slice(0, OWNER_LENGTH) : null;
    },
  };
}
