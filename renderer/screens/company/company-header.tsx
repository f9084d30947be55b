import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ExportForm, ExportOutcome } from '../../../shared/contract.ts';
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

/** For other programs than a spreadsheet. */
const OTHER_FORMS = [
  { form: 'csv', label: 'CSV', title: 'The transactions as CSV' },
  { form: 'ofx', label: 'OFX', title: 'The accounts as OFX, for accounting programs' },
] as const;

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
  const [busy, setBusy] = useState<ExportForm | null>(null);
  const [notice, setNotice] = useState<{ readonly text: string; readonly failed: boolean } | null>(null);

  const exportAs = async (form: ExportForm): Promise<void> => {
    setBusy(form);
    setNotice(null);
    const result = await call('company.export', { companyId: company.id, form });
    setBusy(null);
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
      <Button.Group>
        <Button
          variant="default"
          size="sm"
          leftSection={<DownloadIcon />}
          loading={busy === 'xlsx'}
          data-testid="export-workbook"
          onClick={() => exportAs('xlsx')}
        >
          Export workbook
        </Button>
        {OTHER_FORMS.map(({ form, label, title }) => (
          <Button
            key={form}
            variant="default"
            size="sm"
            title={title}
            loading={busy === form}
            data-testid={`export-${form}`}
            onClick={() => exportAs(form)}
          >
            {label}
          </Button>
        ))}
      </Button.Group>
      <p className="company-notice" role="status" data-testid="export-notice" data-failed={notice?.failed || undefined}>
        {notice?.text}
      </p>
    </header>
  );
}
