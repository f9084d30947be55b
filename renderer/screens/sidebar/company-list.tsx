import { Anchor, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type CompanyEntry, companiesNamed, isArchived } from '../../data/companies.ts';
import { SearchIcon } from '../../ui/icons.tsx';
import { VerdictMark } from '../../ui/verdict-badge.tsx';

interface CompanyListProps {
  readonly entries: readonly CompanyEntry[];
  readonly selectedId: string | null;
  readonly onSelect: (companyId: string) => void;
  /** Shows all companies with what can be done to them. */
  readonly onManage: () => void;
}

/** From so many on, a name is found faster by typing than by looking. */
const MANY = 8;

const count = (statements: number): string => `${statements} ${statements === 1 ? 'statement' : 'statements'}`;

export function CompanyList({ entries, selectedId, onSelect, onManage }: CompanyListProps) {
  const [typed, setTyped] = useState('');
  const current = entries.filter((entry) => !isArchived(entry) || entry.company.id === selectedId);
  const listed = companiesNamed(current, current.length >= MANY ? typed : '');
  return (
    <nav className="company-list" aria-label="Companies">
      <header>
        <h2>Companies</h2>
        <Anchor component="button" type="button" fz="xs" data-testid="manage-companies" onClick={onManage}>
          Manage
        </Anchor>
      </header>
      {current.length >= MANY && (
        <div className="company-search">
          <TextInput
            aria-label="Find a company"
            placeholder="Find a company"
            leftSection={<SearchIcon size={13} />}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
      )}
      {entries.length === 0 && <p className="company-none">Appear here as statements are read.</p>}
      <ul>
        {listed.map(({ company, statements, worst }) => (
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
