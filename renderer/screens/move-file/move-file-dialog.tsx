import { Autocomplete, Button, Group, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { call } from '../../bridge.ts';
import { useCompanies } from '../../data/use-companies.ts';
import { Dialog } from '../../ui/dialog.tsx';

/** A stored file, and why a person should say whose it is; null where it is sure. */
export interface MovableFile {
  readonly documentId: string;
  readonly fileName: string;
  readonly companyId: string | null;
  readonly question: string | null;
}

interface MoveFileDialogProps {
  readonly file: MovableFile;
  readonly onClose: () => void;
}

/** Asks whose a file is: a company that is there, or a new one by its name. */
export function MoveFileDialog({ file, onClose }: MoveFileDialogProps) {
  const companies = (useCompanies() ?? []).map(({ company }) => company);
  const current = companies.find(({ id }) => id === file.companyId)?.name ?? '';
  const [name, setName] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const wanted = (name ?? current).trim();
  const isNew = wanted !== '' && !companies.some((company) => company.name.toLowerCase() === wanted.toLowerCase());

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (wanted === '') return;
    const result = await call('document.move', { id: file.documentId, companyName: wanted });
    if (result.ok) onClose();
    else setRefusal(result.error.message);
  };

  return (
    <Dialog onClose={onClose} title="Whose file is this?">
      <form onSubmit={submit} data-testid="move-dialog">
        <Text size="sm" mb="sm" style={{ overflowWrap: 'anywhere' }}>
          {file.question ?? `${file.fileName} can go to another company.`} What was said of its rows goes along, and it
          stays there when it is read again.
        </Text>
        <Autocomplete
          label="Company"
          description={isNew ? `${wanted} will be made.` : 'Choose one, or type the name of a new one.'}
          data-autofocus
          data={companies.map((company) => company.name).filter((known) => known !== wanted)}
          value={name ?? current}
          onChange={setName}
          error={refusal}
        />
        <Group justify="flex-end" gap="xs" mt="md">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" disabled={wanted === ''}>
            {wanted === current ? 'Keep it here' : 'Move it'}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
