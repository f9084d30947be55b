import { groupBy } from '../../../shared/group-by.ts';
import type { Analysis, Annotation } from '../../../shared/model/index.ts';
import type { LeftOut } from '../../../shared/sync/push.ts';
import { MOST_ROWS, type Push } from '../../heron/client/index.ts';
import { cutInto } from './cut-into.ts';
import type { PushInput } from './plan.ts';
import { merchantKey, type Told } from './told.ts';

/** What people say here of rows that the service has, and does not know from us yet. */
export interface LeavingCorrections {
  readonly pushes: readonly Push[];
  readonly leftOut: readonly LeftOut[];
}

/** What corrections are told from. */
export type CorrectionsInput = Pick<PushInput, 'analysis' | 'address' | 'told' | 'remoteIds'>;

const saidByPeople = ({ annotations }: Analysis): Annotation[] =>
  [...annotations.values()].filter(({ correctedBy }) => correctedBy !== null && correctedBy.kind !== 'service');

const saysCategory = ({ category }: Annotation): boolean =>
  category.annotator === 'client_feedback' || category.annotator === 'heuristic';

function saysMerchant({ merchant, correctedBy }: Annotation): boolean {
  const inferred = correctedBy?.inferred.merchant;
  return merchant !== null && (merchant.name !== inferred?.name || merchant.groupId !== inferred.groupId);
}

/** Rows that were told go by Egret's ids; those that the service has otherwise know no id but the service's own. */
function categoryPushes(
  companyId: string,
  said: readonly Annotation[],
  told: Told,
  remoteIds: ReadonlyMap<string, string>,
): Push[] {
  const anew = said.filter((one) => saysCategory(one) && told.categories.get(one.transactionId) !== one.category.label);
  return [...groupBy(anew, ({ category }) => category.label)].flatMap(([category, rows]) =>
    cutInto(rows, MOST_ROWS).map(
      (part): Push => ({
        kind: 'category_feedback',
        companyId,
        category,
        transactionIds: part.map(({ transactionId }) => transactionId),
        remoteIds: part.flatMap(({ transactionId: id }) =>
          told.transactions.has(id) ? [] : (remoteIds.get(id) ?? []),
        ),
        referenceIds: part.flatMap(({ transactionId: id }) => (told.transactions.has(id) ? [id] : [])),
      }),
    ),
  );
}

function merchantPushes(
  companyId: string,
  said: readonly Annotation[],
  remoteIds: ReadonlyMap<string, string>,
): Push[] {
  const known = said.flatMap(({ transactionId, merchant }) => {
    const remoteId = remoteIds.get(transactionId);
    return merchant && remoteId ? [{ transactionId, remoteId, merchant }] : [];
  });
  const groups = groupBy(known, ({ merchant }) => merchantKey(merchant.name, merchant.groupId));
  return [...groups.values()].flatMap((rows) =>
    cutInto(rows, MOST_ROWS).flatMap((part): Push[] => {
      const merchant = part[0]?.merchant;
      if (!merchant) return [];
      return [
        {
          kind: 'merchant_feedback',
          companyId,
          merchantName: merchant.name,
          merchantGroup: merchant.groupId,
          transactionIds: part.map(({ transactionId }) => transactionId),
          remoteIds: part.map(({ remoteId }) => remoteId),
        },
      ];
    }),
  );
}

/**
 * What people said of rows here, for a service that has the rows. Merchants are said only by the service's own ids, which
 * are known once its rows were read.
 */
export function leavingCorrections({ analysis, address, told, remoteIds }: CorrectionsInput): LeavingCorrections {
  const isThere = ({ transactionId: id }: Annotation): boolean => told.transactions.has(id) || remoteIds.has(id);
  const said = saidByPeople(analysis);
  const there = said.filter(isThere);
  const merchants = there.filter(
    (one) =>
      one.merchant !== null &&
      saysMerchant(one) &&
      told.merchants.get(one.transactionId) !== merchantKey(one.merchant.name, one.merchant.groupId),
  );
  const unread = merchants.filter(({ transactionId }) => !remoteIds.has(transactionId)).length;
  const leftOut = [
    {
      reason: 'corrections of transactions that the service does not have; send the transactions first',
      count: said.length - there.length,
    },
    {
      reason: 'merchants of transactions whose ids at the service are not known; read the service first',
      count: unread,
    },
  ];
  return {
    pushes: [...categoryPushes(address, there, told, remoteIds), ...merchantPushes(address, merchants, remoteIds)],
    leftOut: leftOut.filter(({ count }) => count > 0),
  };
}
