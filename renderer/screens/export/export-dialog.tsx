import './export.css';
import { Button, Group, Radio } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { ExportForm } from '../../../shared/contract.ts';
import type { Company, SheetName } from '../../../shared/model/index.ts';
import { useExport } from '../../data/use-export.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { DownloadIcon } from '../../ui/icons.tsx';
import { ExportEnd } from './export-end.tsx';
import { SheetChoice } from './sheet-choice.tsx';

interface ExportDialogProps {
  readonly company: Company;
  /** The sheets that the settings choose. */
  readonly sheets: readonly SheetName[];
  readonly onClose: () => void;
}

const FORMS: readonly { readonly form: ExportForm; readonly label: string; readonly hint: string }[] = [
  {
    form: 'xlsx',
    label: 'Excel workbook',
    hint: 'The figures with live formulas, and every transaction with its page.',
  },
  { form: 'csv', label: 'CSV', hint: 'Every transaction, for any spreadsheet.' },
  { form: 'ofx', label: 'OFX', hint: 'The accounts, for accounting programs.' },
  { form: 'qbo', label: 'QBO', hint: 'The accounts for QuickBooks, a file each.' },
  { form: 'json', label: 'JSON', hint: 'Everything that was read and computed, for programs.' },
];

const STAGES = {
  loading: 'Loading the company…',
  computing: 'Computing every figure…',
  writing: 'Writing the file…',
  saving: 'Choose where it goes…',
} as const;

/** The ways out: in which form, with which sheets, and where it went. */
export function ExportDialog({ company, sheets: usual, onClose }: ExportDialogProps) {
  const [form, setForm] = useState<ExportForm>('xlsx');
  const [sheets, setSheets] = useState(usual);
  const { state, run } = useExport(company.id);
  const isRunning = state.kind === 'running';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void run({ form, sheets: form === 'xlsx' ? sheets : null });
  };
  return (
    <Dialog onClose={onClose} size="lg" title={`Export ${company.name}`} isBusy={isRunning}>
      <form onSubmit={submit} data-testid="export-dialog" className="export-form">
        <Radio.Group label="Format" value={form} onChange={(value) => setForm(value as ExportForm)}>
          <div className="export-forms">
            {FORMS.map(({ form: value, label, hint }) => (
              <Radio
                key={value}
                value={value}
                label={label}
                description={hint}
                data-testid={`export-${value}`}
                size="xs"
              />
            ))}
          </div>
        </Radio.Group>
        {form === 'xlsx' && <SheetChoice sheets={sheets} onChange={setSheets} />}
        <ExportEnd state={state} />
        <Group justify="flex-end">
          <p className="export-stage dim" role="status">
            {state.kind === 'running' && STAGES[state.stage]}
          </p>
          <Button variant="default" onClick={onClose} disabled={isRunning}>
            Close
          </Button>
          <Button type="submit" loading={isRunning} leftSection={<DownloadIcon size={14} />} data-testid="export-run">
            Export
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
