import { Button } from '@mantine/core';
import { useState } from 'react';
import type { LinksView } from '../../../shared/sync/remote-view.ts';
import { call } from '../../bridge.ts';
import { labelText } from '../../data/figure-text.ts';
import { useAction } from '../../data/use-action.ts';
import { NoticeLine } from '../../ui/notice-line.tsx';
import { LinkForm } from './link-form.tsx';

/** The company's bank connections at the service. They are asked for only when a person wants to see them. */
export function LinksSection({ companyId }: { readonly companyId: string }) {
  const [view, setView] = useState<LinksView | null>(null);
  const { busy, notice, run } = useAction();
  const load = async (): Promise<void> => setView(await run('load', () => call('sync.links', { companyId })));
  const then = async (name: string, work: Parameters<typeof run>[1]): Promise<void> => {
    await run(name, work);
    const next = await call('sync.links', { companyId });
    if (next.ok) setView(next.value);
  };
  const nameOf = (id: string): string => view?.integrations.find((one) => one.id === id)?.name ?? id;
  return (
    <section aria-labelledby="links-title" data-testid="links">
      <header className="section-head">
        <h2 id="links-title">Bank links</h2>
        <Button variant="default" loading={busy === 'load'} data-testid="sync-links" onClick={load}>
          {view === null ? 'Show links' : 'Ask again'}
        </Button>
      </header>
      <NoticeLine notice={notice} />
      {view && view.integrations.length === 0 && (
        <p className="dim">The service has no integrations; whoever runs it sets them up there.</p>
      )}
      {view && view.integrations.length > 0 && (
        <>
          {view.links.length === 0 ? (
            <p className="dim">The company has no links.</p>
          ) : (
            <ul className="links">
              {view.links.map(({ integrationId, itemId, status, message, lastSynced }) => (
                <li key={`${integrationId} ${itemId}`} className="link-item" data-testid="link" data-status={status}>
                  <span className="link-status">{labelText(status)}</span>
                  <span className="link-text">
                    {nameOf(integrationId)} <code>{itemId}</code>
                    <small>
                      {message}
                      {lastSynced !== null && ` Last synced ${lastSynced.slice(0, 10)}.`}
                    </small>
                  </span>
                  <Button
                    variant="default"
                    onClick={() => then('refresh', () => call('sync.link.refresh', { integrationId, itemId }))}
                  >
                    Refresh
                  </Button>
                  <Button
                    variant="subtle"
                    color="gray"
                    onClick={() => then('remove', () => call('sync.link.remove', { companyId, integrationId }))}
                  >
                    Disable
                  </Button>
                </li>
              ))}
            </ul>
          )}
          <LinkForm
            integrations={view.integrations}
            isBusy={busy !== null}
            onCreate={(link) => then('create', () => call('sync.link.create', { companyId, ...link }))}
          />
        </>
      )}
    </section>
  );
}
