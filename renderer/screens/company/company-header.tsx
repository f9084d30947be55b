import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { ExportForm } from '../../../shared/contract.ts';
import type { Period } from '../../../shared/figures/period.ts';
import type { Company } from '../../../shared/model/index.ts';
import type { StatementRecord } from '../../../shared/store/records.ts';
import { call } from '../../bridge.ts';
import { coverageOf, coverageSentence, gapsClause } from '../../data/coverage.ts';
import { handOver } from '../../ui/hand-over.ts';
import { DownloadIcon } from '../../ui/icons.tsx';
import { WholeDates } from '../../ui/whole-dates.tsx';

interface CompanyHeaderProps {
  readonly company: Company;
  readonly statements: readonly StatementRecord[];
  /** What no statement of an account covers; null until it is known. */
  readonly gaps: readonly Period[] | null;
  /** What else can be done here. */
  readonly children: ReactNode;
}

/** For other programs than a spreadsheet. */
const OTHER_FORMS = [
  { form: 'csv', label: 'CSV', title: 'The transactions as CSV' },
  { form: 'ofx', label: 'OFX', title: 'The accounts as OFX, for accounting programs' },
  { form: 'qbo', label: 'QBO', title: 'The accounts for QuickBooks, a file each' },
] as const;

/** Whose statements these are, how far they are proven, and the way out. */
export function CompanyHeader({ company, statements, gaps, children }: CompanyHeaderProps) {
  const [busy, setBusy] = useState<ExportForm | null>(null);
  const [notice, setNotice] = useState<{ readonly text: string; readonly failed: boolean } | null>(null);

  const exportAs = async (form: ExportForm): Promise<void> => {
    setBusy(form);
    setNotice(null);
    const result = await call('company.export', { companyId: company.id, form });
    setBusy(null);
    if (!result.ok) return setNotice({ text: result.error.message, failed: true });
    const text = handOver(result.value);
    setNotice(text === null ? null : { text, failed: false });
  };

  return (
    <header className="company-header">
      <div>
        <h1>{company.name}</h1>
        <p data-testid="coverage">
          <WholeDates>{`${coverageSentence(coverageOf(statements))}${gapsClause(gaps)}`}</WholeDates>
        </p>
      </div>
      {children}
      <Button.Group>
        <Button
          variant="default"
          size="sm"
          leftSection={<DownloadIcon />}
          title="Everything as an Excel workbook"
          loading={busy === 'xlsx'}
          data-testid="export-workbook"
          onClick={() => exportAs('xlsx')}
        >
          Workbook
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
