import './companies.css';
import { Button, Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { CompanyRecord } from '../../../shared/store/records.ts';
import { type CompanyEntry, companiesNamed, isArchived } from '../../data/companies.ts';
import { createCompany, renameCompany } from '../../data/company-actions.ts';
import { PlusIcon, SearchIcon } from '../../ui/icons.tsx';
import { CompanyTable } from './company-table.tsx';
import { DeletedList } from './deleted-list.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { NameDialog } from './name-dialog.tsx';

interface CompaniesProps {
  readonly entries: readonly CompanyEntry[];
  readonly onOpen: (companyId: string) => void;
}

type Asked = { readonly kind: 'create' } | { readonly kind: 'rename' | 'merge'; readonly company: CompanyRecord };

/** All companies: found, named, put away and put together. */
export function Companies({ entries, onOpen }: CompaniesProps) {
  const [typed, setTyped] = useState('');
  const [withArchived, setWithArchived] = useState(false);
  const [asked, setAsked] = useState<Asked | null>(null);
  const archived = entries.filter(isArchived).length;
  const isSearched = typed.trim() !== '';
  // Who looks for a name looks for it among all.
  const listed = companiesNamed(entries, typed).filter((entry) => withArchived || isSearched || !isArchived(entry));
  const close = (): void => setAsked(null);
  return (
    <main className="screen" data-testid="companies">
      <header className="screen-head">
        <h1>Companies</h1>
        <Button leftSection={<PlusIcon />} variant="default" onClick={() => setAsked({ kind: 'create' })}>
          New company
        </Button>
      </header>
      <div className="companies-tools">
        <TextInput
          aria-label="Search companies"
          placeholder="Search companies"
          leftSection={<SearchIcon size={14} />}
          data-testid="company-search"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Switch
          size="xs"
          label={`Show archived (${archived})`}
          disabled={archived === 0}
          checked={withArchived}
          onChange={(event) => setWithArchived(event.currentTarget.checked)}
        />
      </div>
      {listed.length > 0 ? (
        <CompanyTable
          entries={listed}
          onOpen={onOpen}
          onRename={(company) => setAsked({ kind: 'rename', company })}
          onMerge={(company) => setAsked({ kind: 'merge', company })}
        />
      ) : (
        <p className="dim">
          {isSearched
            ? `No company is called “${typed.trim()}”. Clear the search to see all.`
            : 'There is no company here. Add statements, and they are sorted by their holders; or make one.'}
        </p>
      )}
      <DeletedList />
      {asked?.kind === 'create' && (
        <NameDialog title="New company" action="Create" initial="" onName={createCompany} onClose={close} />
      )}
      {asked?.kind === 'rename' && (
        <NameDialog
          title="Rename company"
          action="Rename"
          initial={asked.company.name}
          onName={(name) => renameCompany(asked.company, name)}
          onClose={close}
        />
      )}
      {asked?.kind === 'merge' && <MergeDialog company={asked.company} entries={entries} onClose={close} />}
    </main>
  );
}
