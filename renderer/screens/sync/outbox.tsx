import { Button, Progress } from '@mantine/core';
import type { ConnectionSettings } from '../../../shared/sync/connection.ts';
import type { OutboxItem, OutboxView, Shipment } from '../../../shared/sync/outbox.ts';
import { call } from '../../bridge.ts';
import { bytesText, countOf, countText } from '../../data/sync-text.ts';
import { useAction } from '../../data/use-action.ts';
import { CheckCircleIcon, WarningIcon } from '../../ui/icons.tsx';
import { NoticeLine } from '../../ui/notice-line.tsx';
import { ShipmentList } from './shipment-list.tsx';

interface OutboxProps {
  readonly outbox: OutboxView;
  readonly companyId: string;
  readonly connection: ConnectionSettings | null;
}

const idsOf = (items: readonly OutboxItem[], state: OutboxItem['state']): string[] =>
  items.filter((item) => item.state === state).map(({ id }) => id);

const isOpen = ({ items }: Shipment): boolean => items.some(({ state }) => state === 'waiting' || state === 'failed');

/** What is on its way to the service, and what came of what went. Of other companies only what is open is told. */
export function Outbox({ outbox, companyId, connection }: OutboxProps) {
  const { shipments, isPaused, pausedBecause, sending } = outbox;
  const { notice, run } = useAction();
  const own = shipments.filter((shipment) => shipment.companyId === companyId);
  const others = shipments.filter((shipment) => shipment.companyId !== companyId && isOpen(shipment));
  const items = own.flatMap((shipment) => shipment.items);
  const [done, waiting, failed] = [idsOf(items, 'done'), idsOf(items, 'waiting'), idsOf(items, 'failed')];
  const counted = done.length + waiting.length + failed.length;
  const hasMore = shipments.some(isOpen);
  return (
    <section aria-labelledby="outbox-title" data-testid="outbox">
      <header className="section-head">
        <h2 id="outbox-title">Outbox</h2>
        {failed.length > 0 && (
          <Button
            variant="default"
            data-testid="outbox-retry"
            onClick={() => run('retry', () => call('sync.retry', { ids: failed }))}
          >
            Send {failed.length === 1 ? 'it' : 'them'} again
          </Button>
        )}
        {hasMore && connection !== null && (
          <Button
            variant="default"
            data-testid="outbox-pause"
            onClick={() => run('pause', () => call(isPaused ? 'sync.resume' : 'sync.pause', {}))}
          >
            {isPaused ? 'Go on' : 'Pause'}
          </Button>
        )}
      </header>
      {items.length === 0 ? (
        <p className="nothing-found">
          <CheckCircleIcon /> Nothing of this company was sent.
        </p>
      ) : (
        <>
          <Progress
            size="sm"
            value={counted === 0 ? 100 : (done.length / counted) * 100}
            {...(failed.length > 0 && { color: 'var(--broken)' })}
            aria-label="How much of the outbox is sent"
          />
          <p className="sync-small" data-testid="outbox-tally">
            {countText(done.length)} of {countOf(counted, 'request')} done, {countText(waiting.length)} waiting,{' '}
            {countText(failed.length)} failed; {bytesText(outbox.bytesSent)} sent in all.
          </p>
        </>
      )}
      {isPaused && (
        <p className="sync-line sync-warning" role="status">
          <WarningIcon /> {pausedBecause ?? 'The outbox is paused: nothing is sent.'}
        </p>
      )}
      {others.length > 0 && (
        <p className="dim sync-small">
          Also on their way: {[...new Set(others.map(({ companyName }) => companyName))].join(', ')}.
        </p>
      )}
      <NoticeLine notice={notice} />
      {own.toReversed().map((shipment) => (
        <ShipmentList
          key={shipment.id}
          shipment={shipment}
          sending={sending}
          isForAnother={shipment.baseUrl !== connection?.baseUrl}
          onRetry={(id) => run('retry', () => call('sync.retry', { ids: [id] }))}
          onDrop={(ids) => run('drop', () => call('sync.drop', { ids: [...ids] }))}
        />
      ))}
    </section>
  );
}
