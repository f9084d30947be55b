import './company.css';
import { Loader, Tabs } from '@mantine/core';
import { useCallback, useState } from 'react';
import type { Company, Finding } from '../../../shared/model/index.ts';
import type { StatementRecord } from '../../../shared/store/records.ts';
import { isQuestion } from '../../data/reading.ts';
import type { Selection } from '../../data/selection.ts';
import { useCompany } from '../../data/use-company.ts';
import { SidePanel } from '../../ui/side-panel.tsx';
import { Accounts } from '../accounts/accounts.tsx';
import { Overview } from '../overview/overview.tsx';
import { PageView } from '../page-view/page-view.tsx';
import { ReadingDialog } from '../reading/reading-dialog.tsx';
import { FIRST_VIEW, Transactions } from '../transactions/transactions.tsx';
import { CompanyHeader } from './company-header.tsx';

const questionsOf = ({ findings }: StatementRecord): readonly Finding[] => findings.filter(isQuestion);

/** One company: its header, its tabs, and beside them the page a figure comes from. */
export function CompanyScreen({ company }: { readonly company: Company }) {
  const data = useCompany(company.id);
  const [selection, setSelection] = useState<Selection | null>(null);
  const [view, setView] = useState(FIRST_VIEW);
  /** The file whose reading is being settled. */
  const [asked, setAsked] = useState<string | null>(null);
  const close = useCallback(() => setSelection(null), []);

  if (data === undefined) {
    return (
      <main className="company-loading">
        <Loader size="sm" aria-label={`Opening ${company.name}`} />
      </main>
    );
  }
  const { documents, accounts, statements } = data;
  const answering = documents.find(({ id }) => id === asked);
  const shown = selection && documents.find(({ id }) => id === selection.place.documentId);
  return (
    <div className="company">
      <main className="company-main">
        <CompanyHeader company={company} statements={statements} />
        <Tabs defaultValue="overview" keepMounted={false} className="company-tabs">
          <Tabs.List>
            <Tabs.Tab value="overview">Overview</Tabs.Tab>
            <Tabs.Tab value="accounts">Accounts</Tabs.Tab>
            <Tabs.Tab value="transactions">Transactions</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="overview" className="company-scroll">
            <Overview
              companyId={company.id}
              documents={documents}
              statements={statements}
              onSelect={setSelection}
              onAnswer={setAsked}
            />
          </Tabs.Panel>
          <Tabs.Panel value="accounts" className="company-scroll">
            <Accounts
              documents={documents}
              accounts={accounts}
              statements={statements}
              onSelect={setSelection}
              onAnswer={setAsked}
            />
          </Tabs.Panel>
          <Tabs.Panel value="transactions" className="company-fill">
            <Transactions
              companyId={company.id}
              statements={statements}
              view={view}
              onView={setView}
              selectedId={selection?.row?.transaction.id ?? null}
              pageOpen={selection !== null}
              onSelect={setSelection}
            />
          </Tabs.Panel>
        </Tabs>
      </main>
      {answering && (
        <ReadingDialog
          key={answering.id}
          document={answering}
          questions={statements.filter(({ documentId }) => documentId === answering.id).flatMap(questionsOf)}
          onClose={() => setAsked(null)}
          onQueued={() => {
            setAsked(null);
            // What it shows is of the reading before.
            setSelection(null);
          }}
        />
      )}
      {selection && shown && (
        <SidePanel label="Page of the original" onClose={close}>
          <PageView document={shown} selection={selection} onClose={close} />
        </SidePanel>
      )}
    </div>
  );
}
