import type { CorrectionsPreview } from '../../shared/contract.ts';
import { editsDigest } from '../../shared/edits-digest.ts';
import type { CompanyFigures } from '../../shared/figures/company-figures.ts';
import type { Evidence } from '../../shared/figures/evidence.ts';
import type { Analysis, ComparedMetrics, Corrections } from '../../shared/model/index.ts';
import { packAnnotations } from '../../shared/packed.ts';
import { failure, type Result, success } from '../../shared/result.ts';
import { readingDigest } from '../../shared/store/reading-digest.ts';
import type { FiguresRecord, StoredCompany } from '../../shared/store/records.ts';
import { comparedMetrics, currencyFigures, evidenceOf, gapsOf } from '../summaries/index.ts';
import { attempted } from './attempted.ts';
import type { CalculatedCompanies, CalculatedCompany } from './calculated-companies.ts';
import { createCorrectionTrials } from './correction-trials.ts';
import { type Overtaken, stopIfOvertaken } from './overtaken.ts';
import { sourceDifferences } from './source-differences.ts';

/** Which figures are asked for. */
export interface WantedFigures {
  /** Hash of what went into them. */
  readonly inputs: string;
  /** The company as it is stored, for where these are no longer kept; null: only what is kept. */
  readonly stored: StoredCompany | null;
}

/** Computes companies, one question after the other. What goes wrong is told as a result. */
export interface Computing {
  /**
   * What the store is to keep of a company's figures; null where it keeps those of the same inputs.
   *
   * @param overtaken once it says so, computing them ends early, with a failure
   */
  refreshed(stored: StoredCompany, overtaken: Overtaken): Promise<Result<FiguresRecord | null>>;
  /** The figures as the page shows them; null where nothing was stored and these are not kept. */
  page(wanted: WantedFigures, others: readonly ComparedMetrics[]): Promise<Result<CompanyFigures | null>>;
  /**
   * The ids of the transactions behind a figure; null where nothing was stored and these are not kept.
   *
   * @param currency the place of its currency among the figures
   */
  evidence(wanted: WantedFigures, currency: number, named: Evidence): Promise<Result<readonly string[] | null>>;
  /** Opens a company's rows, to try corrections on. @param reading a name for them as they are now */
  openRows(reading: string, stored: StoredCompany): Promise<Result<null>>;
  /** What would change in these rows if other corrections held; null where they are not open. */
  preview(reading: string, before: Corrections, after: Corrections): Promise<Result<CorrectionsPreview | null>>;
}

const CHANGED = failure('not_found', 'The figures have changed meanwhile. Open the figure again.');
const NO_ROWS = failure('not_found', 'This figure is made of balances or days, not of transactions.');

const duplicatesIn = ({ annotations }: Analysis): number =>
  [...annotations.values()].filter(({ duplicateOfId }) => duplicateOfId !== null).length;

const recordOf = (stored: StoredCompany, { inputs, analysis, calculations }: CalculatedCompany): FiguresRecord => ({
  companyId: stored.company.id,
  inputs,
  summaries: analysis.summaries,
  annotations: packAnnotations(analysis.annotations.values()),
  said: editsDigest(stored),
  read: readingDigest(stored),
  companyName: stored.company.name,
  compared: calculations.map(({ currency, scorecard }) => comparedMetrics(currency, scorecard)),
});

const pageOf = (
  { inputs, analysis, calculations }: CalculatedCompany,
  others: readonly ComparedMetrics[],
): CompanyFigures => ({
  inputs,
  asOf: analysis.asOf,
  findings: analysis.findings.filter(({ code }) => code !== 'sources_differ'),
  sourceDifferences: sourceDifferences(analysis.accounts, analysis.annotations),
  gaps: gapsOf(calculations.flatMap(({ coverage }) => coverage)),
  duplicates: duplicatesIn(analysis),
  currencies: calculations.map((one) => currencyFigures(one, others)),
});

/** Computes in the thread that asks. */
export function createComputing(calculated: CalculatedCompanies): Computing {
  const trials = createCorrectionTrials(calculated.open);
  const find = ({ inputs, stored }: WantedFigures): CalculatedCompany | null =>
    calculated.kept(inputs) ?? (stored && calculated.of(stored));

  return {
    refreshed: (stored, overtaken) =>
      attempted(() => {
        if (stored.figures === calculated.inputsOf(stored)) return success(null);
        const computed = calculated.of(stored, overtaken);
        stopIfOvertaken(overtaken);
        return success(recordOf(stored, computed));
      }),
    page: (wanted, others) =>
      attempted(() => {
        const found = find(wanted);
        return success(found && pageOf(found, others));
      }),
    evidence: (wanted, currency, named) =>
      attempted(() => {
        const found = find(wanted);
        if (!found) return success(null);
        const calculations = found.calculations[currency];
        if (found.inputs !== wanted.inputs || !calculations) return CHANGED;
        const ids = evidenceOf(calculations, named);
        return ids ? success(ids) : NO_ROWS;
      }),
    openRows: (reading, stored) =>
      attempted(() => {
        trials.open(reading, stored);
        return success(null);
      }),
    preview: (reading, before, after) => attempted(() => success(trials.preview(reading, before, after))),
  };
}
