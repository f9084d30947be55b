import { Alert, Button, Group, Select, Text } from '@mantine/core';
import { useState } from 'react';
import type { CompanyRecord } from '../../../shared/store/records.ts';
import type { CompanyEntry } from '../../data/companies.ts';
import { mergeCompany } from '../../data/company-actions.ts';
import { Dialog } from '../../ui/dialog.tsx';

interface MergeDialogProps {
  readonly company: CompanyRecord;
  readonly entries: readonly CompanyEntry[];
  readonly onClose: () => void;
}

/** Puts one company into another, after saying what that means. */
export function MergeDialog({ company, entries, onClose }: MergeDialogProps) {
  const [into, setInto] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const others = entries.map((entry) => entry.company).filter(({ id }) => id !== company.id);
  const target = others.find(({ id }) => id === into);

  const merge = async (): Promise<void> => {
    if (!target) return;
    const result = await mergeCompany(company, target);
    if (result.ok) onClose();
    else setRefusal(result.error.message);
  };

  return (
    <Dialog onClose={onClose} title={`Merge ${company.name}`}>
      <div data-testid="merge-dialog">
        <Select
          label="Into"
          placeholder="Choose a company"
          searchable
          data-autofocus
          data={others.map(({ id, name }) => ({ value: id, label: name }))}
          value={into}
          onChange={setInto}
        />
        <Text size="sm" mt="sm">
          Its statements, rules and corrections go along, and new statements of {company.name} are sorted there. The
          settings of figures stay those of {target?.name ?? 'the other company'}. It can be undone right after; later,
          files can be moved back one by one, under Accounts.
        </Text>
        {refusal !== null && (
          <Alert color="red" mt="sm" p="xs">
            {refusal}
          </Alert>
        )}
        <Group justify="flex-end" gap="xs" mt="md">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button disabled={!target} onClick={merge}>
            Merge
          </Button>
        </Group>
      </div>
    </Dialog>
  );
}
