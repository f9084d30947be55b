import type { CompanyFigures } from '../../shared/figures/company-figures.ts';
import type { Evidence } from '../../shared/figures/evidence.ts';
import type { Analysis } from '../../shared/model/index.ts';
import { failure, type Result, success } from '../../shared/result.ts';
import type { StoreOperations } from '../../shared/store/records.ts';
import { currencyFigures, evidenceOf, gapsOf } from '../summaries/index.ts';
import type { CalculatedCompanies, CalculatedCompany } from './calculated-companies.ts';
import { sourceDifferences } from './source-differences.ts';

export interface CompanyFiguresOptions {
  readonly store: StoreOperations;
  readonly calculated: CalculatedCompanies;
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

const GONE = failure('not_found', 'This company is no longer in the store.');
const CHANGED = failure('not_found', 'The figures have changed meanwhile. Open the figure again.');
const NO_ROWS = failure('not_found', 'This figure is made of balances or days, not of transactions.');

const duplicatesIn = ({ annotations }: Analysis): number =>
  [...annotations.values()].filter(({ duplicateOfId }) => duplicateOfId !== null).length;

/** Answers from what was computed last where that is still current, without reading the store again. */
export function createCompanyFigures({ store, calculated }: CompanyFiguresOptions): CompanyFiguresFlow {
  const find = async (companyId: string, inputs: string): Promise<CalculatedCompany | null> => {
    const kept = calculated.kept(inputs);
    if (kept) return kept;
    const stored = await store['store.company']({ id: companyId });
    return stored && calculated.of(stored);
  };

  return {
    read: async (companyId, wanted) => {
      const found = await find(companyId, wanted);
      if (!found) return GONE;
      const { inputs, analysis, calculations } = found;
      const others = await store['store.othersMetrics']({ id: companyId });
      const currencies = calculations.map((one) => currencyFigures(one, others));
      return success({
        inputs,
        asOf: analysis.asOf,
        findings: analysis.findings.filter(({ code }) => code !== 'sources_differ'),
        sourceDifferences: sourceDifferences(analysis.accounts, analysis.annotations),
        gaps: gapsOf(calculations.flatMap(({ coverage }) => coverage)),
        duplicates: duplicatesIn(analysis),
        currencies,
      });
    },
    evidence: async (companyId, inputs, currency, named) => {
      const found = await find(companyId, inputs);
      if (!found) return GONE;
      const calculations = found.calculations[currency];
      if (found.inputs !== inputs || !calculations) return CHANGED;
      const ids = evidenceOf(calculations, named);
      return ids ? success(ids) : NO_ROWS;
    },
  };
}
