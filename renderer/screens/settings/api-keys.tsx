import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ApiKey } from '../../../shared/local-api.ts';
import { shownInstant } from '../../../shared/shown-instant.ts';
import { call } from '../../bridge.ts';
import { useAction } from '../../data/use-action.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { NoticeLine } from '../../ui/notice-line.tsx';

/** The keys that let programs in: each is shown once, when it is made. */
export function ApiKeys({ keys }: { readonly keys: readonly ApiKey[] }) {
  const [made, setMade] = useState<string | null>(null);
  const { busy, notice, run } = useAction();
  const make = async (): Promise<void> => setMade((await run('make', () => call('api.makeKey', {})))?.key ?? null);
  return (
    <div>
      <div className="api-head">
        <h3>Keys</h3>
        <Button variant="default" size="compact-xs" loading={busy === 'make'} onClick={make} data-testid="api-make-key">
          Make a key
        </Button>
      </div>
      {made !== null && (
        <div className="api-made" role="status" data-testid="api-made-key">
          <span>Copy this key now: it is not shown again, and only its hash is kept.</span>
          <code>{made}</code>
          <CopyButton text={made} label="Copy the key" />
          <Button variant="subtle" size="compact-xs" onClick={() => setMade(null)}>
            Done
          </Button>
        </div>
      )}
      {keys.length === 0 && <p className="dim">No program has a key yet.</p>}
      <ul className="api-keys" aria-label="Keys" data-testid="api-keys">
        {keys.map((key) => (
          <li key={key.id}>
            <code>key_…{key.tail}</code>
            <span className="dim">made {shownInstant(key.created)}</span>
            <Button
              variant="default"
              size="compact-xs"
              aria-label={`Revoke the key that ends in ${key.tail}`}
              onClick={() => run('revoke', () => call('api.revokeKey', { id: key.id }))}
            >
              Revoke
            </Button>
          </li>
        ))}
      </ul>
      <NoticeLine notice={notice} />
    </div>
  );
}
