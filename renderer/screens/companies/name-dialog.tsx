import { Button, Group, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Result } from '../../../shared/result.ts';
import { Dialog } from '../../ui/dialog.tsx';

interface NameDialogProps {
  readonly title: string;
  readonly action: string;
  readonly initial: string;
  readonly onName: (name: string) => Promise<Result<unknown>>;
  readonly onClose: () => void;
}

/** Asks what a company is called; a name that cannot be is refused where it was typed. */
export function NameDialog({ title, action, initial, onName, onClose }: NameDialogProps) {
  const [name, setName] = useState(initial);
  const [refusal, setRefusal] = useState<string | null>(null);
  const wanted = name.trim();

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (wanted === '') return;
    const result = await onName(wanted);
    if (result.ok) onClose();
    else setRefusal(result.error.message);
  };

  return (
    <Dialog onClose={onClose} title={title}>
      <form onSubmit={submit} data-testid="name-dialog">
        <TextInput
          label="Name"
          description="Statements whose holder has this name are sorted here."
          data-autofocus
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={refusal}
        />
        <Group justify="flex-end" gap="xs" mt="md">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" disabled={wanted === '' || wanted === initial}>
            {action}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
