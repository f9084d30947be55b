import type { Analysis } from '../../../shared/model/index.ts';
import { failure, type Result, success } from '../../../shared/result.ts';
import type { PushChoice } from '../../../shared/sync/push.ts';
import { createSlots } from '../../flows/index.ts';
import type { FlowOptions } from '../flow-options.ts';
import { ownCompany } from '../own-company.ts';
import { addressOf } from '../remote/kept.ts';
import { matchRows } from '../remote/match-rows.ts';
import type { SyncFlow } from '../sync-flow.ts';
import { type PushPlan, planPush } from './plan.ts';
import { digestOf, previewOf } from './preview.ts';
import { shipmentOf } from './shipment.ts';
import { toldBy } from './told.ts';

interface Planned {
  readonly plan: PushPlan;
  readonly baseUrl: string;
  readonly analysis: Analysis;
}

const GONE = failure('not_found', 'This company is no longer in the store.');
const OFF = failure('invalid_request', 'Sync is off; connect to a service first.');
const CHANGED = failure('invalid_request', 'What would leave has changed meanwhile; look at it again.');
const NOTHING = failure('invalid_request', 'There is nothing to send.');

/** Plans what leaves, shows it, and puts it into the outbox once a person has seen it. */
export function createPushFlow(options: FlowOptions): Pick<SyncFlow, 'preview' | 'push'> {
  const { outbox, kept, originals, now, newId } = options;

  const planned = async (companyId: string, choice: PushChoice): Promise<Result<Planned>> => {
    const baseUrl = options.baseUrl();
    if (baseUrl === null) return OFF;
    const own = await ownCompany(companyId, options);
    if (!own) return GONE;
    const remote = await kept.load(companyId);
    const address = addressOf(companyId, remote, baseUrl);
    const told = (await outbox.told(companyId, baseUrl)).filter((push) => push.companyId === address);
    const rows = remote?.baseUrl === baseUrl ? matchRows(own.analysis, remote.company.rows) : new Map();
    const plan = planPush({
      analysis: own.analysis,
      files: own.files,
      goneFileIds: own.goneFileIds,
      address,
      told: toldBy(told),
      remoteIds: new Map([...rows].map(([id, row]) => [id, row.id])),
      choice,
    });
    return success({ plan, baseUrl, analysis: own.analysis });
  };

  const ship = async (companyId: string, choice: PushChoice, digest: string): Promise<Result<null>> => {
    const one = await planned(companyId, choice);
    if (!one.ok) return one;
    const { plan, baseUrl, analysis } = one.value;
    if (digestOf(plan, baseUrl) !== digest) return CHANGED;
    if (plan.items.length === 0) return NOTHING;
    const shipment = shipmentOf(plan, {
      id: newId(),
      companyId,
      companyName: analysis.company.name,
      baseUrl,
      createdAt: now(),
    });
    await outbox.add(
      shipment,
      plan.items.map(({ push }) => push),
    );
    return success(null);
  };

  const shown = ({ plan, analysis, baseUrl }: Planned) => previewOf(plan, analysis, baseUrl, originals.load);

  // A second click is planned once the first one is in the outbox, and finds nothing left to send.
  const alone = createSlots(1);
  return {
    preview: async (companyId, choice) => {
      const one = await planned(companyId, choice);
      return one.ok ? success(await shown(one.value)) : one;
    },
    push: (companyId, choice, digest) => alone(() => ship(companyId, choice, digest)),
  };
}
