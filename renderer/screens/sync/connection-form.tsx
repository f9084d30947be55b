import { Button, PasswordInput, SegmentedControl, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { ConnectionSettings } from '../../../shared/sync/connection.ts';
import { call } from '../../bridge.ts';
import { useAction } from '../../data/use-action.ts';
import { NoticeLine } from '../../ui/notice-line.tsx';

interface ConnectionFormProps {
  /** What is connected now. */
  readonly connection: ConnectionSettings | null;
  /** Its secret is there, and need not be given again. */
  readonly hasSecret: boolean;
  readonly onDone: () => void;
  /** Null where there is nothing to go back to. */
  readonly onCancel: (() => void) | null;
}

const EMPTY: ConnectionSettings = { baseUrl: '', authentication: 'key', user: '' };

const WAYS = [
  { value: 'key', label: 'Key' },
  { value: 'basic', label: 'Name and password' },
];

/** Address and secret of a service; both can be tried before they are kept. */
export function ConnectionForm({ connection, hasSecret, onDone, onCancel }: ConnectionFormProps) {
  const [settings, setSettings] = useState(connection ?? EMPTY);
  const [secret, setSecret] = useState('');
  const { busy, notice, run } = useAction();
  const isKey = settings.authentication === 'key';
  const asked = { settings, secret: secret === '' ? null : secret };
  const change = (changed: Partial<ConnectionSettings>): void => setSettings((now) => ({ ...now, ...changed }));
  const test = () =>
    run(
      'test',
      () => call('sync.test', asked),
      () => 'The service answers and takes the secret.',
    );
  const connect = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const done = await run('connect', async () => {
      const result = await call('sync.connect', asked);
      return result.ok ? { ok: true as const, value: true } : result;
    });
    if (done) onDone();
  };
  return (
    <form className="connection-form" onSubmit={connect}>
      <TextInput
        className="connection-address"
        label="Address"
        placeholder="https://app.herondata.io/api"
        value={settings.baseUrl}
        data-testid="sync-address"
        onChange={(event) => change({ baseUrl: event.currentTarget.value })}
      />
      <div>
        <span className="connection-label" id="sync-way">
          Sign in with
        </span>
        <SegmentedControl
          size="xs"
          aria-labelledby="sync-way"
          data={WAYS}
          value={settings.authentication}
          onChange={(value) => change({ authentication: value as ConnectionSettings['authentication'] })}
        />
      </div>
      {!isKey && (
        <TextInput
          label="Name"
          value={settings.user}
          data-testid="sync-user"
          onChange={(event) => change({ user: event.currentTarget.value })}
        />
      )}
      <PasswordInput
        size="xs"
        label={isKey ? 'Key' : 'Password'}
        placeholder={hasSecret ? 'unchanged' : ''}
        value={secret}
        autoComplete="off"
        data-testid="sync-secret"
        onChange={(event) => setSecret(event.currentTarget.value)}
      />
      <div className="connection-buttons">
        <Button type="submit" loading={busy === 'connect'} disabled={busy !== null} data-testid="sync-connect">
          Connect
        </Button>
        <Button
          variant="default"
          loading={busy === 'test'}
          disabled={busy !== null}
          data-testid="sync-test"
          onClick={test}
        >
          Test connection
        </Button>
        {onCancel && (
          <Button variant="subtle" color="gray" onClick={onCancel}>
            Cancel
          </Button>
        )}
      </div>
      <NoticeLine notice={notice} />
    </form>
  );
}
