import { editsDigest } from '../../shared/edits-digest.ts';
import { packAnnotations } from '../../shared/packed.ts';
import type { StoreOperations } from '../../shared/store/records.ts';
import { comparedMetrics } from '../summaries/index.ts';
import type { CalculatedCompanies } from './calculated-companies.ts';

export interface FiguresOptions {
  readonly store: StoreOperations;
  readonly calculated: CalculatedCompanies;
  readonly onError: (error: unknown) => void;
}

/** Keeps the cached figures of companies in step with their statements. */
export interface Figures {
  /** Soon; asking several times before it happens is asking once. */
  refresh(companyId: string): void;
  refreshAll(): void;
}

/** Computes one company after the other, and only those whose inputs changed. */
export function createFigures({ store, calculated, onError }: FiguresOptions): Figures {
  const due = new Set<string>();
  let working = false;

  const compute = async (companyId: string): Promise<void> => {
    const stored = await store['store.company']({ id: companyId });
    if (!stored) return;
    if (stored.figures === calculated.inputsOf(stored)) return;
    const { inputs, analysis, calculations } = calculated.of(stored);
    await store['store.saveFigures']({
      companyId,
      inputs,
      summaries: analysis.summaries,
      annotations: packAnnotations(analysis.annotations.values()),
      said: editsDigest(stored),
      compared: calculations.map(({ currency, scorecard }) => comparedMetrics(currency, scorecard)),
    });
  };

  const work = async (): Promise<void> => {
    working = true;
    for (const companyId of due) {
      due.delete(companyId);
      await compute(companyId).catch(onError);
    }
    working = false;
  };

  const refresh = (companyId: string): void => {
    due.add(companyId);
    if (!working) void work();
  };

  return {
    refresh,
    refreshAll: () =>
      void store['store.companies']({}).then((companies) => companies.forEach(({ id }) => void refresh(id)), onError),
  };
}
