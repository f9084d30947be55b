import type { CompanyEntry } from '../../data/companies.ts';
import { VerdictMark } from '../../ui/verdict-badge.tsx';

interface CompanyListProps {
  readonly entries: readonly CompanyEntry[];
  readonly selectedId: string | null;
  readonly onSelect: (companyId: string) => void;
}

const count = (statements: number): string => `${statements} ${statements === 1 ? 'statement' : 'statements'}`;

export function CompanyList({ entries, selectedId, onSelect }: CompanyListProps) {
  return (
    <nav className="company-list" aria-label="Companies">
      <h2>Companies</h2>
      {entries.length === 0 && <p className="company-none">Appear here as statements are read.</p>}
      <ul>
        {entries.map(({ company, statements, worst }) => (
          <li key={company.id}>
            <button
              type="button"
              data-testid="company"
              aria-current={company.id === selectedId ? 'page' : undefined}
              onClick={() => onSelect(company.id)}
            >
              <span className="company-name" title={company.name}>
                {company.name}
              </span>
              <span className="company-count">{count(statements)}</span>
              {worst !== null && <VerdictMark verdict={worst} label={`Worst verdict: ${worst}`} />}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
