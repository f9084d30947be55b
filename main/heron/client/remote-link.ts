import { z } from 'zod';

const text = z.string().nullish();

/** A service's connection to a third party, such as Plaid. */
export interface RemoteIntegration {
  readonly id: string;
  readonly name: string;
  readonly type: string;
}

/** One bank connection of one company. */
export interface RemoteLink {
  readonly integrationId: string;
  /** The third party's id of it. */
  readonly itemId: string;
  /** Seed 000: pending, active, syncing, erroring, sync_disabled, deleted_in_plaid. */
  readonly status: string;
  /** Why it is in error; null where the service says nothing. */
  readonly message: string | null;
  readonly lastSynced: string | null;
}

/** What a link is made of. The token is the third party's secret. */
export interface NewLink {
  readonly integrationId: string;
  readonly companyId: string;
  readonly companyName: string;
  readonly itemId: string;
  readonly accessToken: string;
}

/** The answer of GET /integrations. */
export const integrationList = z
  .object({ integrations: z.array(z.object({ heron_id: z.string(), name: text, type: text })) })
  .transform(({ integrations }): readonly RemoteIntegration[] =>
    integrations.map((one) => ({ id: one.heron_id, name: one.name ?? one.heron_id, type: one.type ?? 'unknown' })),
  );

const link = (integrationId: string) =>
  z.object({ item_id: z.string(), status: text, status_message: text, last_successful_sync: text }).transform(
    (sent): RemoteLink => ({
      integrationId,
      itemId: sent.item_id,
      status: sent.status ?? 'unknown',
      message: sent.status_message || null,
      lastSynced: sent.last_successful_sync ?? null,
    }),
  );

/** The answer of GET /integrations/{id}/links. */
export const linkList = (integrationId: string) =>
  z.object({ links: z.array(link(integrationId)) }).transform(({ links }) => links);

/** The answer of whatever makes or refreshes a link. */
export const oneLink = (integrationId: string) =>
  z.object({ link: link(integrationId) }).transform(({ link: one }) => one);
