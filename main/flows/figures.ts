import { createHash } from 'node:crypto';
import type { PlainDate } from '../../shared/dates.ts';
import { editsDigest } from '../../shared/edits-digest.ts';
import { packAnnotations } from '../../shared/packed.ts';
import type { StoredCompany, StoreOperations } from '../../shared/store/records.ts';
import { calculate, comparedMetrics } from '../summaries/index.ts';
import { analyse } from './analyse.ts';
import { type OpenCompanies, readingOf } from './open-companies.ts';

export interface FiguresOptions {
  readonly store: StoreOperations;
  readonly openCompany: OpenCompanies;
  /** The engine's version: another one may compute otherwise. */
  readonly version: string;
  readonly today: () => PlainDate;
  readonly onError: (error: unknown) => void;
}

/** Keeps the cached figures of companies in step with their statements. */
export interface Figures {
  /** Soon; asking several times before it happens is asking once. */
  refresh(companyId: string): void;
  refreshAll(): void;
}

const inputsOf = (version: string, asOf: PlainDate, stored: StoredCompany): string =>
  createHash('sha256')
    .update(JSON.stringify([version, asOf, readingOf(stored), stored.corrections, stored.settings]))
    .digest('hex');

/** Computes one company after the other, and only those whose inputs changed. */
export function createFigures({ store, openCompany, version, today, onError }: FiguresOptions): Figures {
  const due = new Set<string>();
  let working = false;

  const compute = async (companyId: string): Promise<void> => {
    const stored = await store['store.company']({ id: companyId });
    if (!stored) return;
    const asOf = today();
    const inputs = inputsOf(version, asOf, stored);
    if (stored.figures === inputs) return;
    const { documents, enrich } = openCompany(stored);
    const analysis = analyse({
      documents,
      companyName: stored.company.name,
      asOf,
      corrections: stored.corrections,
      settings: stored.settings,
      enrich,
    });
    await store['store.saveFigures']({
      companyId,
      inputs,
      summaries: analysis.summaries,
      annotations: packAnnotations(analysis.annotations.values()),
      said: editsDigest(stored),
      compared: calculate(analysis).map(({ currency, scorecard }) => comparedMetrics(currency, scorecard)),
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
