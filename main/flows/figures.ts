import type { FiguresFailure } from '../../shared/contract.ts';
import type { StoreOperations } from '../../shared/store/records.ts';
import type { Computing } from './computing.ts';
import { createOvertaken, type Overtaken, overtake } from './overtaken.ts';
import { reasonOf } from './reason-of.ts';

export interface FiguresOptions {
  readonly store: StoreOperations;
  readonly computing: Computing;
  readonly onError: (error: unknown) => void;
  /** Told after every change: the companies whose figures could not be computed. */
  readonly onFailures: (failures: readonly FiguresFailure[]) => void;
}

/** Keeps the cached figures of companies in step with their statements. */
export interface Figures {
  /** Soon; asking several times before it happens is asking once. */
  refresh(companyId: string): void;
  refreshAll(): void;
}

/** Computes one company after the other, and only those whose inputs changed; what a change overtakes is cut short. */
export function createFigures({ store, computing, onError, onFailures }: FiguresOptions): Figures {
  const due = new Set<string>();
  let current: { readonly companyId: string; readonly overtaken: Overtaken } | null = null;
  const failures = new Map<string, string>();
  let working = false;

  /** Computes one company and keeps what comes out; answers in a sentence what is wrong, or null. */
  const compute = async (companyId: string): Promise<string | null> => {
    const stored = await store['store.company']({ id: companyId });
    if (!stored || due.has(companyId)) return null;
    const overtaken = createOvertaken();
    current = { companyId, overtaken };
    const computed = await computing.refreshed(stored, overtaken);
    // What changed meanwhile has other figures: to keep these would only hold up the store.
    if (due.has(companyId)) return null;
    if (!computed.ok) {
      onError(computed.error.message);
      return computed.error.message;
    }
    if (computed.value) await store['store.saveFigures'](computed.value);
    return null;
  };

  const tellFailures = (): void => onFailures([...failures].map(([companyId, message]) => ({ companyId, message })));

  /** Computes one company; what is wrong with it stops no other. */
  const attempt = async (companyId: string): Promise<void> => {
    const problem = await compute(companyId).catch((error: unknown) => {
      onError(error);
      return `They could not be kept: ${reasonOf(error)}.`;
    });
    if (problem !== null) failures.set(companyId, problem);
    else if (!failures.delete(companyId)) return;
    tellFailures();
  };

  const work = async (): Promise<void> => {
    working = true;
    for (const companyId of due) {
      due.delete(companyId);
      await attempt(companyId);
    }
    working = false;
  };

  const refresh = (companyId: string): void => {
    due.add(companyId);
    if (current?.companyId === companyId) overtake(current.overtaken);
    if (!working) void work();
  };

  return {
    refresh,
    refreshAll: () =>
      void store['store.companies']({}).then((companies) => companies.forEach(({ id }) => void refresh(id)), onError),
  };
}
