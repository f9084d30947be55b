import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Period } from '../../../shared/figures/period.ts';
import type { Company, SheetName } from '../../../shared/model/index.ts';
import type { StatementRecord } from '../../../shared/store/records.ts';
import { coverageOf, coverageSentence, gapsClause } from '../../data/coverage.ts';
import { useWanted } from '../../data/use-wanted.ts';
import { DownloadIcon } from '../../ui/icons.tsx';
import { WholeDates } from '../../ui/whole-dates.tsx';
import { ExportDialog } from '../export/export-dialog.tsx';

interface CompanyHeaderProps {
  readonly company: Company;
  readonly statements: readonly StatementRecord[];
  /** What statements should cover and do not; null until it is known. */
  readonly gaps: readonly Period[] | null;
  /** The sheets of the workbook that the settings choose. */
  readonly sheets: readonly SheetName[];
  /** What else can be done here. */
  readonly children: ReactNode;
}

/** Whose statements these are, how far they are proven, and the way out. */
export function CompanyHeader({ company, statements, gaps, sheets, children }: CompanyHeaderProps) {
  const [isExporting, setExporting] = useState(false);
  useWanted({ export: () => setExporting(true) });
  return (
    <header className="company-header">
      <div>
        <h1>{company.name}</h1>
        <p data-testid="coverage">
          <WholeDates>{`${coverageSentence(coverageOf(statements))}${gapsClause(gaps)}`}</WholeDates>
        </p>
      </div>
      {children}
      <Button
        variant="default"
        size="sm"
        leftSection={<DownloadIcon />}
        data-testid="export"
        disabled={statements.length === 0}
        onClick={() => setExporting(true)}
      >
        Export
      </Button>
      {isExporting && <ExportDialog company={company} sheets={sheets} onClose={() => setExporting(false)} />}
    </header>
  );
}
