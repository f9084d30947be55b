import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { OutboxItem, Shipment } from '../../../shared/sync/outbox.ts';
import { PART_SUFFIX, writeWhole } from '../../documents/index.ts';
import { createSlots } from '../../flows/index.ts';
import type { Push } from '../../heron/client/index.ts';

const SHIPMENT = 'shipment.json';
const STANDING = 'outbox.json';

/** Whether the outbox runs, and what it sent. */
export interface Standing {
  readonly isPaused: boolean;
  readonly pausedBecause: string | null;
  readonly bytesSent: number;
}

const RUNNING: Standing = { isPaused: false, pausedBecause: null, bytesSent: 0 };

/**
 * What is to leave, on disk: a folder a shipment, with a file for each thing to tell and, written last, one that says where
 * all of them stand. So a shipment is there whole or not at all, whenever the process dies. Every file is written whole and
 * is on the disk when its promise resolves.
 */
export interface Journal {
  readonly shipments: readonly Shipment[];
  readonly standing: Standing;
  /** Adds a shipment with what its items tell, in their order. */
  add(shipment: Shipment, pushes: readonly Push[]): Promise<void>;
  /** Says anew where a shipment's items stand, from where they stand by then; of one that is unknown nothing is changed. */
  change(shipmentId: string, next: (item: OutboxItem) => OutboxItem): Promise<void>;
  changeStanding(next: (standing: Standing) => Standing): Promise<void>;
  /** Where lies what an item tells, as `readPush` reads it. */
  placeOf(shipment: Shipment, itemId: string): string;
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

async function readJson<T>(path: string, missing: T): Promise<T> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as T;
  } catch (error) {
    if (isMissing(error)) return missing;
    throw error;
  }
}

/** What an item tells. */
export const readPush = async (path: string): Promise<Push> => JSON.parse(await readFile(path, 'utf8')) as Push;

const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** Takes away what a kill left half written; a shipment without its list was never promised to anyone. */
async function readShipments(folder: string): Promise<Shipment[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: Shipment[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const shipment = entry.isDirectory() ? await readJson<Shipment | null>(join(path, SHIPMENT), null) : null;
    if (shipment) found.push(shipment);
    else if (entry.isDirectory() || entry.name.endsWith(PART_SUFFIX)) await rm(path, { recursive: true, force: true });
  }
  return found.sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}

/** Opens the journal of a folder, made where it is missing. One process at a time may use it. */
export async function openJournal(folder: string): Promise<Journal> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const shipments = await readShipments(folder);
  let standing = await readJson(join(folder, STANDING), RUNNING);
  // What is changed depends on what it was: one change after the other.
  const alone = createSlots(1);
  const folderOf = ({ id }: Shipment): string => join(folder, id);
  const placeOf = (shipment: Shipment, itemId: string): string =>
    join(folderOf(shipment), `${shipment.items.findIndex(({ id }) => id === itemId)}.json`);
  return {
    shipments,
    get standing() {
      return standing;
    },
    add: async (shipment, pushes) => {
      const place = folderOf(shipment);
      await mkdir(place, { recursive: true, mode: 0o700 });
      for (const [at, push] of pushes.entries()) await writeWhole(join(place, `${at}.json`), json(push));
      await writeWhole(join(place, SHIPMENT), json(shipment));
      shipments.push(shipment);
    },
    change: (shipmentId, next) =>
      alone(async () => {
        const at = shipments.findIndex(({ id }) => id === shipmentId);
        const current = shipments[at];
        if (!current) return;
        const changed = { ...current, items: current.items.map(next) };
        if (changed.items.every((item, place) => item === current.items[place])) return;
        await writeWhole(join(folderOf(current), SHIPMENT), json(changed));
        shipments[at] = changed;
      }),
    changeStanding: (next) =>
      alone(async () => {
        const changed = next(standing);
        await writeWhole(join(folder, STANDING), json(changed));
        standing = changed;
      }),
    placeOf,
  };
}
