import { Button, Loader, Select } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Wins } from '../../../shared/sync/drift.ts';
import type { RemoteCompanyEntry, RemoteFileEntry, RemoteView } from '../../../shared/sync/remote-view.ts';
import { call } from '../../bridge.ts';
import { countOf, hostOf, momentText } from '../../data/sync-text.ts';
import { useAction } from '../../data/use-action.ts';
import { handOver } from '../../ui/hand-over.ts';
import { NoticeLine } from '../../ui/notice-line.tsx';
import { DriftFigures } from './drift-figures.tsx';
import { DriftMerchants } from './drift-merchants.tsx';
import { DriftMetrics } from './drift-metrics.tsx';
import { DriftRows } from './drift-rows.tsx';
import { RemoteFiles } from './remote-files.tsx';
import { WinsChoice } from './wins-choice.tsx';

interface RemoteSectionProps {
  readonly companyId: string;
  readonly baseUrl: string;
}

/** What the service has of the company, beside what Egret has; and whose word holds. */
export function RemoteSection({ companyId, baseUrl }: RemoteSectionProps) {
  const [view, setView] = useState<RemoteView | null | undefined>(undefined);
  const [companies, setCompanies] = useState<readonly RemoteCompanyEntry[] | null>(null);
  const [chosen, setChosen] = useState<string | null | undefined>(undefined);
  const { busy, notice, run } = useAction();
  useEffect(() => {
    void run('open', () => call('sync.remote', { companyId })).then(setView);
  }, [companyId, run]);

  const shown = view?.baseUrl === baseUrl ? view : null;
  const remoteId = chosen === undefined ? (shown?.chosenId ?? null) : chosen;
  const read = async (): Promise<void> => {
    const next = await run('read', () => call('sync.pull', { companyId, remoteId }));
    if (next) setView(next);
  };
  const list = async (): Promise<void> => setCompanies(await run('list', () => call('sync.companies', {})));
  const choose = async (wins: Wins): Promise<void> => {
    const next = await run('choose', () => call('sync.choose', { companyId, wins }));
    if (next) setView(next);
  };
  const save = async ({ id }: RemoteFileEntry): Promise<void> => {
    await run('save', () => call('sync.file', { companyId, fileId: id }), handOver);
  };
  return (
    <section aria-labelledby="remote-title" data-testid="remote">
      <header className="section-head">
        <h2 id="remote-title">At {hostOf(baseUrl)}</h2>
        {companies === null ? (
          <Button variant="default" loading={busy === 'list'} onClick={list}>
            Another company…
          </Button>
        ) : (
          <Select
            size="xs"
            aria-label="Company at the service"
            placeholder={companies.length === 0 ? 'It has none' : 'The one that Egret made'}
            clearable
            searchable
            data={companies.map(({ id, name, status }) => ({ value: id, label: `${name ?? id} (${status})` }))}
            value={remoteId}
            onChange={setChosen}
          />
        )}
        <Button variant="default" loading={busy === 'read'} data-testid="sync-read" onClick={read}>
          Read the service
        </Button>
      </header>
      <NoticeLine notice={notice} />
      {view === undefined && <Loader size="xs" aria-label="Opening what was read" />}
      {view !== undefined && shown === null && (
        <p className="dim">
          Not read yet. Reading asks for the company’s transactions, categories, figures and merchants.
        </p>
      )}
      {shown && <RemoteCompany view={shown} isBusy={busy === 'choose'} onChoose={choose} onSave={save} />}
    </section>
  );
}

interface RemoteCompanyProps {
  readonly view: RemoteView;
  readonly isBusy: boolean;
  readonly onChoose: (wins: Wins) => void;
  readonly onSave: (file: RemoteFileEntry) => void;
}

function RemoteCompany({ view, isBusy, onChoose, onSave }: RemoteCompanyProps) {
  const { company, readAt, files, wins, report } = view;
  return (
    <>
      <p className="sync-small" data-testid="remote-company">
        <strong>{company.name ?? company.id}</strong>, {company.status}; read {momentText(readAt)};{' '}
        {countOf(files.length, 'file')} there.
      </p>
      {files.length > 0 && <RemoteFiles files={files} onSave={onSave} />}
      <WinsChoice wins={wins} isBusy={isBusy} onChoose={onChoose} />
      <h3>Figures that differ</h3>
      <DriftFigures
        figures={report.figures}
        same={report.sameFigures}
        otherCurrency={report.otherCurrencyFigures}
        currency={report.currency}
        noun="figure"
        testId="drift-figures"
      />
      <h3>Lines of the profit and loss that differ</h3>
      <DriftFigures
        figures={report.lines}
        same={report.sameLines}
        otherCurrency={report.otherCurrencyLines}
        currency={report.currency}
        noun="line"
        testId="drift-lines"
      />
      <h3>Scorecard metrics that differ</h3>
      <DriftMetrics report={report} />
      <h3>Merchants that only one side knows</h3>
      <DriftMerchants report={report} />
      <h3>Transactions that differ</h3>
      <DriftRows report={report} />
    </>
  );
}
