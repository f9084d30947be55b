import { z } from 'zod';
import type { Read } from './read.ts';
import type { RemoteListedMerchant } from './remote-company.ts';
import type { RemoteResult } from './remote-result.ts';

/** The most that the service answers at once (DOMAIN a). */
const MERCHANTS_A_PAGE = 200;
/** No service has more; one that never says that a page is the last one is not followed for ever. */
const MOST_PAGES = 1000;

const merchant = z
  .object({ heron_id: z.string(), name: z.string(), group_id: z.string().nullish() })
  .transform((sent): RemoteListedMerchant => ({ id: sent.heron_id, name: sent.name, groupId: sent.group_id ?? null }));

/** The answer of GET /merchants/list. */
const merchantsPage = z.object({ data: z.array(merchant), has_more: z.boolean().nullish() });

/** All merchants that a service knows; null where it lists none to whoever asks. */
export async function pullMerchants({ read }: Read): Promise<RemoteResult<readonly RemoteListedMerchant[] | null>> {
  const merchants = new Map<string, RemoteListedMerchant>();
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const path = `/merchants/list?limit=${MERCHANTS_A_PAGE}&offset=${page * MERCHANTS_A_PAGE}`;
    const answer = await read({ method: 'GET', path }, merchantsPage);
    if (!answer.ok) return answer.error.code === 'remote_refused' ? { ok: true, value: null } : answer;
    for (const one of answer.value.data) merchants.set(one.id, one);
    if (answer.value.data.length === 0 || answer.value.has_more !== true) break;
  }
  return { ok: true, value: [...merchants.values()] };
}
