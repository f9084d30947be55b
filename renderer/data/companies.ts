import { groupBy } from '../../shared/group-by.ts';
import { type Verdict, worstVerdict } from '../../shared/model/index.ts';
import type { CompanyRecord, StatementRecord } from '../../shared/store/records.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { verdictTally } from './verdicts.ts';

/** A company as the lists show it. */
export interface CompanyEntry {
  readonly company: CompanyRecord;
  readonly statements: number;
  readonly worst: Verdict | null;
  readonly tally: ReturnType<typeof verdictTally>;
  readonly coverage: Coverage;
}

type Listed = Pick<StatementRecord, 'companyId' | 'verdict' | 'startDate' | 'endDate'>;

/** Companies by name, each with what its statements amount to. */
export function companyEntries(
  companies: readonly CompanyRecord[],
  statements: readonly Listed[],
): readonly CompanyEntry[] {
  const byCompany = groupBy(statements, ({ companyId }) => companyId);
  return companies
    .map((company) => {
      const own = byCompany.get(company.id) ?? [];
      return {
        company,
        statements: own.length,
        worst: worstVerdict(own.map(({ verdict }) => verdict)),
        tally: verdictTally(own),
        coverage: coverageOf(own),
      };
    })
    .sort((a, b) => a.company.name.localeCompare(b.company.name) || a.company.id.localeCompare(b.company.id));
}

/** Companies whose name has every word that was typed, in any order; all of them where nothing was. */
export function companiesNamed(entries: readonly CompanyEntry[], typed: string): readonly CompanyEntry[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter(({ company }) => words.every((word) => company.name.toLowerCase().includes(word)));
}

export const isArchived = ({ company }: CompanyEntry): boolean => company.archived === true;
