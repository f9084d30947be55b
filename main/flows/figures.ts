import type { FiguresFailure } from '../../shared/contract.ts';
import type { StoreOperations } from '../../shared/store/records.ts';
import type { Computing } from './computing.ts';
import { createOvertaken, type Overtaken, overtake } from './overtaken.ts';

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

  const compute = async (companyId: string): Promise<void> => {
    const stored = await store['store.company']({ id: companyId });
    if (!stored || due.has(companyId)) return;
    const overtaken = createOvertaken();
    current = { companyId, overtaken };
    const computed = await computing.refreshed(stored, overtaken);
    // What changed meanwhile has other figures: to keep these would only hold up the store.
    if (due.has(companyId)) return;
    if (!computed.ok) throw new Error(computed.error.message);
    if (computed.value) await store['store.saveFigures'](computed.value);
  };

  const tellFailures = (): void => onFailures([...failures].map(([companyId, message]) => ({ companyId, message })));

  /** Computes one company; what is wrong with it stops no other. */
  const attempt = async (companyId: string): Promise<void> => {
    try {
      await compute(companyId);
      if (failures.delete(companyId)) tellFailures();
    } catch (error) {
      onError(error);
      failures.set(companyId, error instanceof Error ? error.message : String(error));
      tellFailures();
    }
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
