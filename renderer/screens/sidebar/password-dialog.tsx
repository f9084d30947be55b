import { Button, Group, PasswordInput, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { IntakeItem } from '../../../shared/contract.ts';
import { call } from '../../bridge.ts';
import { rememberPassword } from '../../data/session-passwords.ts';
import { Dialog } from '../../ui/dialog.tsx';

interface PasswordDialogProps {
  readonly item: IntakeItem;
  /** A password was given before and did not open the file. */
  readonly again: boolean;
  readonly onAnswer: () => void;
  /** The question is left for later; the file goes on waiting. */
  readonly onPutOff: () => void;
}

/** Asks for the password of a locked file. The password is kept in memory while Egret runs, and nowhere else. */
export function PasswordDialog({ item, again, onAnswer, onPutOff }: PasswordDialogProps) {
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);

  const answer = async (given: string | null): Promise<void> => {
    setBusy(true);
    onAnswer();
    if (given !== null) rememberPassword(given);
    await call('intake.password', { id: item.id, password: given });
    setBusy(false);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (password !== '') void answer(password);
  };

  return (
    <Dialog onClose={onPutOff} title="This file is locked" closeLabel="Ask later">
      <form onSubmit={submit} data-testid="password-dialog">
        <Text size="sm" mb="sm" style={{ overflowWrap: 'anywhere' }}>
          <strong>{item.fileName}</strong> opens with a password only. Egret forgets it when you quit.
        </Text>
        <PasswordInput
          label="Password"
          data-autofocus
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={again && !busy ? (item.message ?? 'This password does not open the file.') : null}
        />
        <Group justify="space-between" mt="md">
          <Button variant="subtle" color="gray" disabled={busy} onClick={() => answer(null)}>
            Leave this file out
          </Button>
          <Button type="submit" loading={busy} disabled={password === ''}>
            Unlock
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
