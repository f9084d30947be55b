import { openSync, type SyncFlow } from '../../main/sync/index.ts';
import { success } from '../../shared/result.ts';
import { computingHere } from './computing-here.ts';
import { madeCompany, manyRows } from './made-company.ts';

/**
 * A process that sends one made company and ends once the outbox is settled: what tests kill in the middle.
 * Arguments: the folder, the service, its key, the company's name, how many rows.
 */
const [folder = '', baseUrl = '', key = '', name = '', count = '0'] = process.argv.slice(2);
const stored = madeCompany(name, manyRows(Number(count)));

let sync: SyncFlow | null = null;

/** Ends the process once everything is done. */
function endWhenSettled(): void {
  const items = sync?.state().outbox.shipments.flatMap((shipment) => shipment.items) ?? [];
  if (items.length > 0 && items.every(({ state }) => state === 'done')) process.exit(0);
}

sync = await openSync({
  folder,
  store: { 'store.company': async () => stored },
  computing: computingHere(),
  originals: {
    keep: async () => {},
    find: async () => null,
    load: async () => null,
    size: async () => 0,
    remove: async () => {},
  },
  secrets: { isKept: false, load: async () => null, save: async () => {}, forget: async () => {} },
  changeCorrections: async () => success(null),
  saveFile: async () => success({ kind: 'cancelled' }),
  permit: () => {},
  today: () => '2026-06-30',
  now: Date.now,
  random: () => 0,
  sleep: (milliseconds, signal) =>
    new Promise((resolve) => {
      // Waits are cut short, so that a test of many kills ends soon.
      const timer = setTimeout(resolve, Math.min(milliseconds, 200));
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        resolve();
      });
    }),
  fetch,
  patience: { short: 10_000, long: 60_000 },
  onChange: endWhenSettled,
  onError: (error) => {
    throw error;
  },
});

if (!sync.state().hasSecret) await sync.connect({ baseUrl, authentication: 'key', user: '' }, key);
const choice = { content: 'transactions', maskNumbers: false } as const;
const preview = await sync.preview(stored.company.id, choice);
if (!preview.ok) throw new Error(preview.error.message);
if (preview.value.requests.length > 0) await sync.push(stored.company.id, choice, preview.value.digest);
endWhenSettled();
