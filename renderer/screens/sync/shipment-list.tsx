import { Button } from '@mantine/core';
import type { OutboxItem, Shipment } from '../../../shared/sync/outbox.ts';
import { bytesText, countOf, hostOf, momentText } from '../../data/sync-text.ts';

interface ShipmentListProps {
  readonly shipment: Shipment;
  /** The id of the item that is under way. */
  readonly sending: string | null;
  /** It is meant for a service that is not connected now. */
  readonly isForAnother: boolean;
  readonly onRetry: (id: string) => void;
  readonly onDrop: (ids: readonly string[]) => void;
}

const STATES: Readonly<Record<OutboxItem['state'], string>> = {
  waiting: 'Waiting',
  done: 'Done',
  failed: 'Failed',
  dropped: 'Dropped',
};

const isOpen = ({ state }: OutboxItem): boolean => state === 'waiting' || state === 'failed';

/** What was sent at once: each request with what came of it. */
export function ShipmentList({ shipment, sending, isForAnother, onRetry, onDrop }: ShipmentListProps) {
  const { items, createdAt, baseUrl } = shipment;
  const open = items.filter(isOpen).map(({ id }) => id);
  return (
    <details className="shipment" open={open.length > 0} data-testid="shipment">
      <summary>
        {momentText(createdAt)}: {countOf(items.length, 'request')} to {hostOf(baseUrl)}
        {isForAnother && open.length > 0 && <span className="dim"> (waits until that service is connected)</span>}
      </summary>
      <ul>
        {items.map((item) => (
          <ItemLine
            key={item.id}
            item={item}
            isSending={item.id === sending}
            onRetry={() => onRetry(item.id)}
            onDrop={() => onDrop([item.id])}
          />
        ))}
      </ul>
      {open.length > 1 && (
        <Button variant="subtle" color="gray" onClick={() => onDrop(open)}>
          Drop all that is not sent
        </Button>
      )}
    </details>
  );
}

interface ItemLineProps {
  readonly item: OutboxItem;
  readonly isSending: boolean;
  readonly onRetry: () => void;
  readonly onDrop: () => void;
}

function ItemLine({ item, isSending, onRetry, onDrop }: ItemLineProps) {
  const { title, state, tries, attempts } = item;
  const last = attempts.at(-1);
  const told =
    last &&
    [last.status, tries > 1 ? `sent ${tries} times` : null, last.bytes > 0 ? bytesText(last.bytes) : null]
      .filter(Boolean)
      .join(', ');
  return (
    <li className="outbox-item" data-testid="outbox-item" data-state={state}>
      <span className="outbox-state">{isSending ? 'Sending' : STATES[state]}</span>
      <span className="outbox-title">
        {title}
        {state !== 'done' && last?.message && <small>{last.message}</small>}
      </span>
      <span className="dim number">{last && !isSending ? told : ''}</span>
      <span className="outbox-buttons">
        {state === 'failed' && (
          <Button variant="default" aria-label={`Send again: ${title}`} onClick={onRetry}>
            Send again
          </Button>
        )}
        {isOpen(item) && !isSending && (
          <Button variant="subtle" color="gray" aria-label={`Drop: ${title}`} onClick={onDrop}>
            Drop
          </Button>
        )}
      </span>
    </li>
  );
}
