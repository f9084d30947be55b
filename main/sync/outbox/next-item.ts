import type { OutboxItem, Shipment } from '../../../shared/sync/outbox.ts';

/** An item and where it lies. */
export interface Due {
  readonly shipment: Shipment;
  readonly item: OutboxItem;
}

const isOpen = ({ state }: OutboxItem): boolean => state === 'waiting' || state === 'failed';

/**
 * The first item of each company that is not settled: those behind it may need what it brings, so a failed one holds them
 * up, and no other company.
 */
function heads(shipments: readonly Shipment[]): Due[] {
  const byCompany = new Map<string, Due>();
  for (const shipment of shipments) {
    const item = shipment.items.find(isOpen);
    if (item && !byCompany.has(shipment.companyId)) byCompany.set(shipment.companyId, { shipment, item });
  }
  return [...byCompany.values()];
}

/**
 * What is sent next: of all companies' first items the one that may go soonest; null where none may.
 *
 * @param shipments those of one service, oldest first
 */
export function nextItem(shipments: readonly Shipment[]): Due | null {
  const waiting = heads(shipments).filter(({ item }) => item.state === 'waiting');
  const [first] = waiting.toSorted((a, b) => a.item.notBefore - b.item.notBefore);
  return first ?? null;
}
