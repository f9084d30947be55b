import type { Shipment } from '../../../shared/sync/outbox.ts';
import type { PlannedItem } from './plan.ts';

/** What is planned as it goes into the outbox: nothing of it has been sent. */
export const shipmentOf = (items: readonly PlannedItem[], about: Omit<Shipment, 'items'>): Shipment => ({
  ...about,
  items: items.map(({ title }, at) => ({
    id: `${about.id}/${at}`,
    title,
    state: 'waiting',
    tries: 0,
    attempts: [],
    notBefore: about.createdAt,
  })),
});
