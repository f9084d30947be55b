import { createHash } from 'node:crypto';
import type { PlainDate } from '../../shared/dates.ts';
import type { Analysis } from '../../shared/model/index.ts';
import type { StoredCompany } from '../../shared/store/records.ts';
import { type Calculations, calculate } from '../summaries/index.ts';
import { analyse } from './analyse.ts';
import { type OpenCompanies, readingOf } from './open-companies.ts';
import { createOvertaken, type Overtaken, stopIfOvertaken } from './overtaken.ts';

/** A stored company with everything that is computed of it. */
export interface CalculatedCompany {
  /** Hash of all that went in: equal inputs give equal figures. */
  readonly inputs: string;
  readonly analysis: Analysis;
  readonly calculations: readonly Calculations[];
}

/** Computes companies; the one computed last is kept, because its figures are opened again and again. */
export interface CalculatedCompanies {
  /** Opens a company without computing it. */
  readonly open: OpenCompanies;
  inputsOf(stored: StoredCompany): string;
  /** @param overtaken looked at between steps, of which each takes a second or two for a large company; throws by it */
  of(stored: StoredCompany, overtaken?: Overtaken): CalculatedCompany;
  /** The one computed last, if these are its inputs. */
  kept(inputs: string): CalculatedCompany | null;
}

export interface CalculatedCompaniesOptions {
  readonly openCompany: OpenCompanies;
  /** The engine's version: another one may compute otherwise. */
  readonly version: string;
  readonly today: () => PlainDate;
}

/** Companies, none of them computed yet. */
export function createCalculatedCompanies({
  openCompany,
  version,
  today,
}: CalculatedCompaniesOptions): CalculatedCompanies {
  let last: CalculatedCompany | null = null;

  const inputsAt = (asOf: PlainDate, stored: StoredCompany): string =>
    createHash('sha256')
      .update(
        JSON.stringify([version, asOf, stored.company.name, readingOf(stored), stored.corrections, stored.settings]),
      )
      .digest('hex');

  const compute = (inputs: string, asOf: PlainDate, stored: StoredCompany, overtaken: Overtaken): CalculatedCompany => {
    const { company, corrections, settings } = stored;
    const { documents, enrich } = openCompany(stored);
    stopIfOvertaken(overtaken);
    const analysis = analyse({ documents, companyName: company.name, asOf, corrections, settings, enrich });
    stopIfOvertaken(overtaken);
    return { inputs, analysis, calculations: calculate(analysis) };
  };

  const kept = (inputs: string): CalculatedCompany | null => (last?.inputs === inputs ? last : null);

  return {
    open: openCompany,
    inputsOf: (stored) => inputsAt(today(), stored),
    of: (stored, overtaken = createOvertaken()) => {
      const asOf = today();
      const inputs = inputsAt(asOf, stored);
      last = kept(inputs) ?? compute(inputs, asOf, stored, overtaken);
      return last;
    },
    kept,
  };
}
