import type { Company, Verdict } from '../../shared/model/index.ts';
import type { StatementRecord } from '../../shared/store/records.ts';
import { worstVerdict } from './verdicts.ts';

/** A company as the list shows it. */
export interface CompanyEntry {
  readonly company: Company;
  readonly statements: number;
  readonly worst: Verdict | null;
}

/** Companies by name, each with what its statements amount to. */
export function companyEntries(
  companies: readonly Company[],
  statements: readonly Pick<StatementRecord, 'companyId' | 'verdict'>[],
): readonly CompanyEntry[] {
  const verdicts = new Map<string, Verdict[]>();
  for (const { companyId, verdict } of statements) {
    const known = verdicts.get(companyId);
    if (known) known.push(verdict);
    else verdicts.set(companyId, [verdict]);
  }
  return companies
    .map((company) => {
      const own = verdicts.get(company.id) ?? [];
      return { company, statements: own.length, worst: worstVerdict(own) };
    })
    .sort((a, b) => a.company.name.localeCompare(b.company.name) || a.company.id.localeCompare(b.company.id));
}
