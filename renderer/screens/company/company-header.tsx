import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ExportOutcome } from '../../../shared/contract.ts';
import type { Company } from '../../../shared/model/index.ts';
import type { StatementRecord } from '../../../shared/store/records.ts';
import { call } from '../../bridge.ts';
import { coverageOf, coverageSentence } from '../../data/coverage.ts';
import { DownloadIcon } from '../../ui/icons.tsx';
import { WholeDates } from '../../ui/whole-dates.tsx';

interface CompanyHeaderProps {
  readonly company: Company;
  readonly statements: readonly StatementRecord[];
}

function startDownload(url: string, fileName: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
}

const outcomeSentence = (outcome: ExportOutcome): string | null => {
  switch (outcome.kind) {
    case 'saved':
      return `Saved to ${outcome.location}`;
    case 'download':
      return `${outcome.fileName} was handed to the browser’s downloads`;
    case 'cancelled':
      return null;
  }
};

/** Whose statements these are, how far they are proven, and the way out. */
export function CompanyHeader({ company, statements }: CompanyHeaderProps) {
  const [busy, setBusy] = useState(false);
  const [notice, setNotice] = useState<{ readonly text: string; readonly failed: boolean } | null>(null);

  const exportWorkbook = async (): Promise<void> => {
    setBusy(true);
    setNotice(null);
    const result = await call('workbook.export', { companyId: company.id });
    setBusy(false);
    if (!result.ok) return setNotice({ text: result.error.message, failed: true });
    if (result.value.kind === 'download') startDownload(result.value.url, result.value.fileName);
    const text = outcomeSentence(result.value);
    setNotice(text === null ? null : { text, failed: false });
  };

  return (
    <header className="company-header">
      <div>
        <h1>{company.name}</h1>
        <p data-testid="coverage">
          <WholeDates>{coverageSentence(coverageOf(statements))}</WholeDates>
        </p>
      </div>
      <Button
        variant="default"
        size="sm"
        leftSection={<DownloadIcon />}
        loading={busy}
        data-testid="export-workbook"
        onClick={exportWorkbook}
      >
        Export workbook
      </Button>
      <p className="company-notice" role="status" data-testid="export-notice" data-failed={notice?.failed || undefined}>
        {notice?.text}
      </p>
    </header>
  );
}
