import type { CompanyFigures } from '../../shared/figures/company-figures.ts';
import type { Evidence } from '../../shared/figures/evidence.ts';
import { failure, type Result, success } from '../../shared/result.ts';
import type { StoreOperations } from '../../shared/store/records.ts';
import type { Computing, WantedFigures } from './computing.ts';

export interface CompanyFiguresOptions {
  readonly store: StoreOperations;
  readonly computing: Computing;
}

/** The figures of companies as the page shows them, and what each is made of. */
export interface CompanyFiguresFlow {
  /** @param inputs of the figures that are wanted; others are computed where these are no longer current */
  read(companyId: string, inputs: string): Promise<Result<CompanyFigures>>;
  /**
   * The ids of the transactions behind a figure.
   *
   * @param inputs of the figures in which it stands: its place may be another one's in newer ones
   * @param currency the place of its currency in them
   */
  evidence(companyId: string, inputs: string, currency: number, named: Evidence): Promise<Result<readonly string[]>>;
}

type Ask<T> = (wanted: WantedFigures) => Promise<Result<T | null>>;

const GONE = failure('not_found', 'This company is no longer in the store.');

/** Answers from what was computed last where that is still current, without reading the store again. */
export function createCompanyFigures({ store, computing }: CompanyFiguresOptions): CompanyFiguresFlow {
  const answer = async <T>(companyId: string, inputs: string, ask: Ask<T>): Promise<Result<T>> => {
    const kept = await ask({ inputs, stored: null });
    if (!kept.ok) return kept;
    if (kept.value !== null) return success(kept.value);
    const stored = await store['store.company']({ id: companyId });
    if (!stored) return GONE;
    const computed = await ask({ inputs, stored });
    if (!computed.ok) return computed;
    return computed.value === null ? GONE : success(computed.value);
  };

  return {
    read: async (companyId, wanted) => {
      const others = await store['store.othersMetrics']({ id: companyId });
      return answer(companyId, wanted, (asked) => computing.page(asked, others));
    },
    evidence: (companyId, inputs, currency, named) =>
      answer(companyId, inputs, (asked) => computing.evidence(asked, currency, named)),
  };
}
