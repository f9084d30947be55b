import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from '../../documents/index.ts';

const DEFAULT_PORT = 4117;

const portNumber = z.int().min(1024).max(65_535);
const settings = z.object({ port: portNumber });

export const isPort = (number: number): boolean => portNumber.safeParse(number).success;

/** What the browser shell remembers. The port is part of the page's origin: another port would be another, empty store. */
export type Settings = z.infer<typeof settings>;

async function readStored(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** The settings of a data folder, written down the first time and whenever a port is asked for. */
export async function openSettings(folder: string, port: number | null): Promise<Settings> {
  const path = join(folder, 'settings.json');
  const stored = await readStored(path);
  const current = stored === null ? { port: DEFAULT_PORT } : settings.parse(JSON.parse(stored));
  const wanted = settings.parse({ port: port ?? current.port });
  if (stored === null || wanted.port !== current.port) await writeWhole(path, `${JSON.stringify(wanted, null, 2)}\n`);
  return wanted;
}
