import { failure, type Result, success } from '../../../shared/result.ts';
import type { PushChoice } from '../../../shared/sync/push.ts';
import { createSlots } from '../../flows/index.ts';
import type { WantedPush } from '../computing/sync-computing.ts';
import type { FlowOptions } from '../flow-options.ts';
import { ownFiles } from '../own-files.ts';
import type { SyncFlow } from '../sync-flow.ts';
import { shipmentOf } from './shipment.ts';

const GONE = failure('not_found', 'This company is no longer in the store.');
const OFF = failure('invalid_request', 'Sync is off; connect to a service first.');
const CHANGED = failure('invalid_request', 'What would leave has changed meanwhile; look at it again.');
const NOTHING = failure('invalid_request', 'There is nothing to send.');

/** Plans what leaves, shows it, and puts it into the outbox once a person has seen it. */
export function createPushFlow(options: FlowOptions): Pick<SyncFlow, 'preview' | 'push'> {
  const { outbox, kept, originals, store, computing, now, newId } = options;

  const wantedPush = async (companyId: string, choice: PushChoice): Promise<Result<WantedPush>> => {
    const baseUrl = options.baseUrl();
    if (baseUrl === null) return OFF;
    const stored = await store['store.company']({ id: companyId });
    if (!stored) return GONE;
    const files = await ownFiles(stored, originals);
    return success({ stored, remotes: kept.folder, baseUrl, told: outbox.told(companyId, baseUrl), ...files, choice });
  };

  const ship = async (companyId: string, choice: PushChoice, digest: string): Promise<Result<null>> => {
    const wanted = await wantedPush(companyId, choice);
    if (!wanted.ok) return wanted;
    const planned = await computing.pushPlan(wanted.value);
    if (!planned.ok) return planned;
    const { items } = planned.value;
    if (planned.value.digest !== digest) return CHANGED;
    if (items.length === 0) return NOTHING;
    const { baseUrl, stored } = wanted.value;
    const about = { id: newId(), companyId, companyName: stored.company.name, baseUrl, createdAt: now() };
    await outbox.add(
      shipmentOf(items, about),
      items.map(({ push }) => push),
    );
    return success(null);
  };

  // A second click is planned once the first one is in the outbox, and finds nothing left to send.
  const alone = createSlots(1);
  return {
    preview: async (companyId, choice) => {
      const wanted = await wantedPush(companyId, choice);
      return wanted.ok ? computing.pushPreview(wanted.value) : wanted;
    },
    push: (companyId, choice, digest) => alone(() => ship(companyId, choice, digest)),
  };
}
