import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Company } from '../../../shared/model/index.ts';
import type { StatementRecord } from '../../../shared/store/records.ts';
import { call } from '../../bridge.ts';
import { coverageOf, coverageSentence } from '../../data/coverage.ts';
import { handOver } from '../../ui/hand-over.ts';
import { DownloadIcon } from '../../ui/icons.tsx';
import { WholeDates } from '../../ui/whole-dates.tsx';

interface CompanyHeaderProps {
  readonly company: Company;
  readonly statements: readonly StatementRecord[];
  /** What else can be done here. */
  readonly children: ReactNode;
}

/** Whose statements these are, how far they are proven, and the way out. */
export function CompanyHeader({ company, statements, children }: CompanyHeaderProps) {
  const [busy, setBusy] = useState(false);
  const [notice, setNotice] = useState<{ readonly text: string; readonly failed: boolean } | null>(null);

  const exportWorkbook = async (): Promise<void> => {
    setBusy(true);
    setNotice(null);
    const result = await call('workbook.export', { companyId: company.id });
    setBusy(false);
    if (!result.ok) return setNotice({ text: result.error.message, failed: true });
    const text = handOver(result.value);
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
      {children}
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
