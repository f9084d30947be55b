import { Button, PasswordInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';

interface UnlockFormProps {
  readonly wrong: boolean;
  readonly onUnlock: (password: string) => void;
}

/** Originals are kept as they came, so a locked one wants its password again to be shown. */
export function UnlockForm({ wrong, onUnlock }: UnlockFormProps) {
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (password !== '') onUnlock(password);
  };
  return (
    <form className="page-state" onSubmit={submit}>
      <PasswordInput
        label="This original is locked; its password shows it"
        size="xs"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        error={wrong ? 'This password does not open the file.' : null}
      />
      <Button type="submit" disabled={password === ''}>
        Show the page
      </Button>
    </form>
  );
}
