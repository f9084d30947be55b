import type {
  CommandArguments,
  CommandName,
  CommandReplies,
  EventName,
  EventPayloads,
  FiguresFailure,
  IntakeItem,
} from '../shared/contract.ts';
import type { ApiState } from '../shared/local-api.ts';
import { type Failure, failure, type Result, success } from '../shared/result.ts';
import { isStoreNewer, storeOperations } from '../shared/store/index.ts';
import type { SyncState } from '../shared/sync/connection.ts';
import { createWire } from '../shared/wire.ts';
import { database } from './database.ts';
import { firstLine } from './first-line.ts';
import { firstPaint } from './first-paint.ts';
import { observable } from './observable.ts';
import { ownStore } from './own-store.ts';
import { openTransport, type Transport } from './transport.ts';

/**
 * One page at a time owns the store, and main works with one store at a time. `elsewhere`: another page owns it;
 * `otherBrowser`: main works with the store of another browser, until it is to take this one over. `newer`: a newer Egret wrote it; `broken` says in a sentence why it cannot be opened.
 */
export type StoreStanding =
  | { readonly kind: 'opening' }
  | { readonly kind: 'owned' }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'otherBrowser'; readonly takeOver: () => void }
  | { readonly kind: 'newer' }
  | { readonly kind: 'broken'; readonly message: string };

export const storeStanding = observable<StoreStanding>({ kind: 'opening' });
/** Whether main can be reached; null until that is known. */
export const engineReachable = observable<boolean | null>(null);
/** The queue as main last told it. */
export const intakeItems = observable<readonly IntakeItem[]>([]);
/** Companies whose figures could not be computed, as main last told. */
export const figuresFailures = observable<readonly FiguresFailure[]>([]);
/** Where sync stands, as main last told it; null until it has. */
export const syncState = observable<SyncState | null>(null);

/** How the local API stands, as main last told it; null until it has. */
export const apiState = observable<ApiState | null>(null);

const operations = storeOperations(database);
const isOperation = (name: string): name is keyof typeof operations => Object.hasOwn(operations, name);

/** Why the store failed, as the end of a sentence. */
const storeReason = (error: unknown): string =>
  error instanceof Error && error.name === 'QuotaExceededError'
    ? 'the disk is full; free some space and try again'
    : `the store says “${error instanceof Error ? firstLine(error) : String(error)}”`;

/** Main is the only caller; what it sends was built by our own code against the same types. */
async function serve(name: string, args: unknown): Promise<Result<unknown>> {
  if (!isOperation(name)) return failure('invalid_request', `The store has no operation named ${name}.`);
  const operation = operations[name] as (args: unknown) => Promise<unknown>;
  try {
    return success(await operation(args));
  } catch (error) {
    return failure('store_failed', storeReason(error));
  }
}

let transport: Transport | null = null;
/** Main has said that it serves since it was last out of reach. What is asked earlier waits for that, and goes in its order. */
let mainServes = false;
const wire = createWire((message) => {
  if (mainServes || message.kind === 'ready') transport?.send(message);
}, serve);

/** Asks main for something. Errors are values: nothing is thrown. */
export const call = <Name extends CommandName>(
  name: Name,
  args: CommandArguments<Name>,
): Promise<Result<CommandReplies[Name]>> => wire.call(name, args) as Promise<Result<CommandReplies[Name]>>;

/** Follows an event of main's; the returned function stops. */
export const onEvent = <Name extends EventName>(
  name: Name,
  listener: (payload: EventPayloads[Name]) => void,
): (() => void) => wire.on(name, (payload) => listener(payload as EventPayloads[Name]));

/** What a page owns stays its own as long as it lives. */
let isOwner = false;

async function openStore(): Promise<StoreStanding> {
  try {
    // Both are asked at once: somebody waits for the window.
    const [isOwn, isNewer] = await Promise.all([isOwner || ownStore(), isStoreNewer()]);
    isOwner = isOwn;
    if (!isOwner) return { kind: 'elsewhere' };
    if (isNewer) return { kind: 'newer' };
    await database.open();
    // Whatever takes the store away from an open page, the page begins anew, and main looks what is left.
    database.backendDB().addEventListener('close', () => window.location.reload());
    return { kind: 'owned' };
  } catch (error) {
    return { kind: 'broken', message: `The reason: ${storeReason(error)}.` };
  }
}

/** Owns the store, then tells main that it is served. Called once at the start, and again on Retry. */
export async function startBridge(): Promise<void> {
  storeStanding.set({ kind: 'opening' });
  const standing = await openStore();
  storeStanding.set(standing);
  if (standing.kind !== 'owned') return;
  onEvent('intake.changed', intakeItems.set);
  onEvent('figures.failed', figuresFailures.set);
  onEvent('sync.changed', syncState.set);
  onEvent('api.changed', apiState.set);
  await firstPaint();
  transport = openTransport({
    onMessage: (message) => {
      mainServes ||= message.kind === 'ready';
      wire.receive(message);
    },
    onReachable: (reachable) => {
      mainServes = false;
      engineReachable.set(reachable);
      if (reachable) wire.announce();
    },
    onElsewhere: (takeOver) => {
      engineReachable.set(null);
      storeStanding.set({
        kind: 'otherBrowser',
        takeOver: () => {
          storeStanding.set({ kind: 'owned' });
          takeOver();
        },
      });
    },
  });
  const persisted = await navigator.storage.persist();
  console.info(`Egret's store ${persisted ? 'is kept until you remove it' : 'may be cleared when the disk is full'}.`);
}

/** Hands one file to main's server; what comes back stands for it in `intake.add`. */
async function upload(file: File): Promise<Result<string>> {
  const refused = failure('file_unreadable', `${file.name} could not be handed to Egret; add it again.`);
  try {
    const response = await fetch(`/upload?name=${encodeURIComponent(file.name)}`, { method: 'POST', body: file });
    if (!response.ok) return { ok: false, error: (await response.json()) as Failure };
    const answer = (await response.json()) as { readonly file: string };
    return success(answer.file);
  } catch {
    return refused;
  }
}

async function reference(file: File): Promise<Result<string>> {
  if (!window.egret) return upload(file);
  const path = window.egret.pathOf(file);
  return path === '' ? failure('file_missing', `${file.name} is not a file on this disk.`) : success(path);
}

/** Queues chosen or dropped files. Files that cannot be handed over do not keep back the others. */
export async function intake(files: readonly File[]): Promise<Result<{ readonly queued: number }>> {
  const references: string[] = [];
  let refused: Result<never> | null = null;
  for (const file of files) {
    const result = await reference(file);
    if (result.ok) references.push(result.value);
    else refused = result;
  }
  if (references.length === 0) return refused ?? success({ queued: 0 });
  const added = await call('intake.add', { files: references });
  return added.ok && refused ? refused : added;
}
