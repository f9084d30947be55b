import { Button } from '@mantine/core';
import { useState } from 'react';
import type { SyncState } from '../../../shared/sync/connection.ts';
import { call } from '../../bridge.ts';
import { bytesText, hostOf } from '../../data/sync-text.ts';
import { useAction } from '../../data/use-action.ts';
import { CheckCircleIcon, LockIcon } from '../../ui/icons.tsx';
import { NoticeLine } from '../../ui/notice-line.tsx';
import { ConnectionForm } from './connection-form.tsx';

const OFF =
  'Sync is off: Egret opens no connection to anyone. Connect it to a Heron-compatible service to exchange this and other companies with it; what leaves is shown before it does.';
const NOT_KEPT = 'This system has no keychain that Egret can use, so the secret is forgotten when Egret is closed.';

/** Which service sync is connected to, if to one, and how to change that. */
export function ConnectionSection({ state }: { readonly state: SyncState }) {
  const { connection, hasSecret, keepsSecret } = state;
  const [editing, setEditing] = useState(false);
  const { busy, notice, run } = useAction();
  const isForm = editing || connection === null || !hasSecret;

  if (isForm || connection === null) {
    return (
      <section aria-labelledby="connection-title">
        <h2 id="connection-title">Connection</h2>
        {connection === null && (
          <p className="sync-line">
            <LockIcon /> {OFF}
          </p>
        )}
        {connection !== null && !hasSecret && (
          <p className="sync-line">
            <LockIcon /> The secret for {hostOf(connection.baseUrl)} was forgotten when Egret was closed; give it again.
          </p>
        )}
        <ConnectionForm
          connection={connection}
          hasSecret={hasSecret}
          onDone={() => setEditing(false)}
          onCancel={editing ? () => setEditing(false) : null}
        />
        {!keepsSecret && <p className="dim sync-small">{NOT_KEPT}</p>}
      </section>
    );
  }
  const test = () =>
    run(
      'test',
      () => call('sync.test', { settings: connection, secret: null }),
      () => 'The service answers and takes the secret.',
    );
  return (
    <section aria-labelledby="connection-title">
      <header className="section-head">
        <h2 id="connection-title">Connection</h2>
        <Button variant="default" loading={busy === 'test'} data-testid="sync-test" onClick={test}>
          Test connection
        </Button>
        <Button variant="default" data-testid="sync-edit" onClick={() => setEditing(true)}>
          Change
        </Button>
        <Button
          variant="default"
          data-testid="sync-disconnect"
          onClick={() => run('off', () => call('sync.disconnect', {}))}
        >
          Switch off
        </Button>
      </header>
      <p className="sync-line" data-testid="sync-connected">
        <CheckCircleIcon /> Connected to <strong>{connection.baseUrl}</strong>
        {connection.authentication === 'basic' ? ` as ${connection.user}` : ' with a key'}
      </p>
      <p className="dim sync-small">
        <span data-testid="bytes-sent">{bytesText(state.outbox.bytesSent + state.bytesAsked)}</span> in requests so far.{' '}
        {!keepsSecret && NOT_KEPT}
      </p>
      <NoticeLine notice={notice} />
    </section>
  );
}
