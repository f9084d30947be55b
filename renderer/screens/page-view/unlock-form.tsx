import { Button, PasswordInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';

interface UnlockFormProps {
  readonly wrong: boolean;
  readonly onUnlock: (password: string) => void;
}

/** Originals are kept as they came, so a locked one wants its password again to be shown. */
export function UnlockForm({ wrong, onUnlock }: UnlockFormProps) {
  const [password, setPassword] = useState('');
  const field = useRef<HTMLInputElement>(null);
  // Who just typed a wrong one goes on typing; who only came by keeps the focus where it was.
  useEffect(() => {
    if (wrong) field.current?.focus();
  }, [wrong]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (password !== '') onUnlock(password);
  };
  return (
    <form className="page-state" onSubmit={submit}>
      <PasswordInput
        ref={field}
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
