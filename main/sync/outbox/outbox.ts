import type { OutboxItem, OutboxView, Shipment } from '../../../shared/sync/outbox.ts';
import { type Push, type PushOutcome, waitUntil } from '../../heron/client/index.ts';
import { openJournal, readPush } from './journal.ts';
import { type Due, nextItem } from './next-item.ts';
import { begun, dropped, interrupted, retried, settled } from './retry.ts';

/** The service that is connected. */
export interface Sender {
  readonly baseUrl: string;
  /** Unix milliseconds before which it wants no request. */
  readonly heldUntil: number;
  send(push: Push, signal: AbortSignal): Promise<PushOutcome>;
}

export interface OutboxOptions {
  readonly folder: string;
  /** Null while sync is off. */
  readonly sender: () => Sender | null;
  /** Unix milliseconds. */
  readonly now: () => number;
  /** 0 to 1. */
  readonly random: () => number;
  /** Resolves after so many milliseconds, or as soon as the signal is given. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly onChange: () => void;
  readonly onError: (error: unknown) => void;
}

/** Sends what is in it one after the other, and remembers what came of each, whatever happens meanwhile. */
export interface Outbox {
  view(): OutboxView;
  /** Resolves once it is on disk. */
  add(shipment: Shipment, pushes: readonly Push[]): Promise<void>;
  pause(): Promise<void>;
  resume(): Promise<void>;
  /** Sends failed items of these ids again. */
  retry(itemIds: readonly string[]): Promise<void>;
  drop(itemIds: readonly string[]): Promise<void>;
  /** Where lies what has left of a company to a service or is to, oldest first, apart from what was dropped. */
  told(companyId: string, baseUrl: string): readonly string[];
  /** The service is another one now, or none. */
  senderChanged(): void;
  /** Stops; what is under way is sent again after the next start. */
  close(): Promise<void>;
}

const FOR_EVER = 2 ** 31 - 1;

/** Opens the outbox of a folder, and goes on where it stopped. */
export async function openOutbox(options: OutboxOptions): Promise<Outbox> {
  const { sender, now, random, sleep, onChange, onError } = options;
  const journal = await openJournal(options.folder);
  for (const { id } of [...journal.shipments]) await journal.change(id, interrupted);
  const closing = new AbortController();
  let waking = new AbortController();
  let sending: string | null = null;
  /** Why Egret itself cannot go on, as when the disk is full. */
  let halted: string | null = null;

  const changed = (): void => {
    onChange();
    waking.abort();
    waking = new AbortController();
  };
  const changeItems = async (itemIds: readonly string[], next: (item: OutboxItem) => OutboxItem): Promise<void> => {
    const asked = new Set(itemIds);
    for (const { id } of [...journal.shipments])
      await journal.change(id, (item) => (asked.has(item.id) && item.id !== sending ? next(item) : item));
    changed();
  };

  const send = async (to: Sender, { shipment, item }: Due): Promise<void> => {
    const only = (next: (one: OutboxItem) => OutboxItem) =>
      journal.change(shipment.id, (one) => (one.id === item.id ? next(one) : one));
    await only((one) => begun(one, now()));
    onChange();
    const push = await readPush(journal.placeOf(shipment, item.id));
    const outcome = await to.send(push, closing.signal);
    if (closing.signal.aborted) return;
    let stop: string | null = null;
    await only((one) => {
      const after = settled(one, outcome, now(), random());
      stop = after.stop;
      return after.item;
    });
    await journal.changeStanding((standing) => ({
      ...standing,
      ...(stop !== null && { isPaused: true, pausedBecause: stop }),
      bytesSent: standing.bytesSent + outcome.bytesSent,
    }));
  };

  /** Sends what is due, else waits until something is; `signal` is given when anything changes. */
  const step = async (signal: AbortSignal): Promise<void> => {
    const to = sender();
    if (to === null || halted !== null || journal.standing.isPaused) return sleep(FOR_EVER, signal);
    const due = nextItem(journal.shipments.filter(({ baseUrl }) => baseUrl === to.baseUrl));
    if (due === null) return sleep(FOR_EVER, signal);
    const wait = Math.max(...[due.item.notBefore, to.heldUntil].map((instant) => waitUntil(instant, now())));
    if (wait > 0) return sleep(Math.min(wait, FOR_EVER), signal);
    sending = due.item.id;
    await send(to, due);
  };
  const run = async (): Promise<void> => {
    while (!closing.signal.aborted) {
      try {
        await step(waking.signal);
      } catch (error) {
        halted = `Egret could not keep what it sends: ${error instanceof Error ? error.message : String(error)}.`;
        onError(error);
      }
      if (sending === null) continue;
      sending = null;
      onChange();
    }
  };
  const running = run();

  const setPaused = async (isPaused: boolean): Promise<void> => {
    halted = null;
    await journal.changeStanding((standing) => ({ ...standing, isPaused, pausedBecause: null }));
    changed();
  };

  return {
    view: () => ({
      shipments: [...journal.shipments],
      ...journal.standing,
      ...(halted !== null && { isPaused: true, pausedBecause: halted }),
      sending,
    }),
    add: async (shipment, pushes) => {
      await journal.add(shipment, pushes);
      changed();
    },
    pause: () => setPaused(true),
    resume: () => setPaused(false),
    retry: (itemIds) => changeItems(itemIds, (item) => retried(item, now())),
    drop: (itemIds) => changeItems(itemIds, dropped),
    told: (companyId, baseUrl) => {
      const own = journal.shipments.filter((one) => one.companyId === companyId && one.baseUrl === baseUrl);
      const items = own.flatMap((shipment) => shipment.items.map((item) => ({ shipment, item })));
      const kept = items.filter(({ item }) => item.state !== 'dropped');
      return kept.map(({ shipment, item }) => journal.placeOf(shipment, item.id));
    },
    senderChanged: changed,
    close: async () => {
      closing.abort();
      changed();
      await running;
    },
  };
}
