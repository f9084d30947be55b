import { failure, type Result, success } from '../../shared/result.ts';
import type { LinkView } from '../../shared/sync/remote-view.ts';
import type { FlowOptions } from './flow-options.ts';
import { addressOf } from './remote/kept.ts';
import type { SyncFlow } from './sync-flow.ts';

type LinksFlow = Pick<SyncFlow, 'links' | 'createLink' | 'refreshLink' | 'removeLinks'>;

const nothing = (result: Result<unknown>): Result<null> => (result.ok ? success(null) : result);

/** A company's bank connections at the service. They are asked for at once: nothing of them waits in the outbox. */
export const createLinksFlow = ({ client, store, kept, baseUrl }: FlowOptions): LinksFlow => {
  const addressAt = async (companyId: string): Promise<string> =>
    addressOf(companyId, await kept.about(companyId), baseUrl() ?? '');
  return {
    links: async (companyId) => {
      const service = client();
      if (!service.ok) return service;
      const address = await addressAt(companyId);
      const integrations = await service.value.links.integrations();
      if (!integrations.ok) return integrations;
      const links: LinkView[] = [];
      for (const { id } of integrations.value) {
        const own = await service.value.links.list(id, address);
        if (!own.ok) return own;
        links.push(...own.value);
      }
      return success({ integrations: integrations.value, links });
    },
    createLink: async (companyId, link) => {
      const service = client();
      if (!service.ok) return service;
      const stored = await store['store.company']({ id: companyId });
      if (!stored) return failure('not_found', 'This company is no longer in the store.');
      const address = await addressAt(companyId);
      return nothing(
        await service.value.links.create({ ...link, companyId: address, companyName: stored.company.name }),
      );
    },
    refreshLink: async (integrationId, itemId) => {
      const service = client();
      return service.ok ? nothing(await service.value.links.refresh(integrationId, itemId)) : service;
    },
    removeLinks: async (companyId, integrationId) => {
      const service = client();
      return service.ok
        ? nothing(await service.value.links.remove(integrationId, await addressAt(companyId)))
        : service;
    },
  };
};
