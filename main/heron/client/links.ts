import { jsonBody, type RemoteRequest } from './exchange.ts';
import type { Read } from './read.ts';
import {
  integrationList,
  linkList,
  type NewLink,
  oneLink,
  type RemoteIntegration,
  type RemoteLink,
} from './remote-link.ts';
import type { RemoteResult } from './remote-result.ts';

/** The integrations of a service, and the links of companies to banks through them (seed 000). */
export interface Links {
  integrations(): Promise<RemoteResult<readonly RemoteIntegration[]>>;
  /** The links of one company through one integration. */
  list(integrationId: string, companyId: string): Promise<RemoteResult<readonly RemoteLink[]>>;
  create(link: NewLink): Promise<RemoteResult<RemoteLink>>;
  refresh(integrationId: string, itemId: string): Promise<RemoteResult<RemoteLink>>;
  /** Disables the company's links through an integration; the service keeps them as they were. */
  remove(integrationId: string, companyId: string): Promise<RemoteResult<null>>;
}

const linksPath = (integrationId: string): string => `/integrations/${encodeURIComponent(integrationId)}/links`;

const ofCompany = (method: RemoteRequest['method'], integrationId: string, companyId: string): RemoteRequest => ({
  method,
  path: `${linksPath(integrationId)}?end_user_id_or_heron_id=${encodeURIComponent(companyId)}`,
});

export const createLinks = ({ read, ask }: Read): Links => ({
  integrations: () => read({ method: 'GET', path: '/integrations' }, integrationList),
  list: (integrationId, companyId) => read(ofCompany('GET', integrationId, companyId), linkList(integrationId)),
  create: ({ integrationId, companyId, companyName, itemId, accessToken }) =>
    read(
      {
        method: 'POST',
        path: linksPath(integrationId),
        body: jsonBody({
          access_token: accessToken,
          end_user_id: companyId,
          end_user_name: companyName,
          item_id: itemId,
        }),
      },
      oneLink(integrationId),
    ),
  refresh: (integrationId, itemId) =>
    read(
      { method: 'POST', path: `${linksPath(integrationId)}/${encodeURIComponent(itemId)}/refresh` },
      oneLink(integrationId),
    ),
  remove: async (integrationId, companyId) => {
    const { result } = await ask(ofCompany('DELETE', integrationId, companyId));
    return result.ok ? { ok: true, value: null } : result;
  },
});
