import { contentId } from '../../../shared/ids.ts';
import type { Corrections, EnrichmentFeedback } from '../../../shared/model/index.ts';
import type { KnownMerchant } from '../../enrichment/index.ts';
import { partyName } from '../../enrichment/index.ts';
import { allKept } from './kept.ts';
import type { Context } from './operation.ts';
import type { Timestamp } from './records.ts';
import type { Scope } from './stored.ts';

/** The group that an owner gives a merchant instead of the one of Egret's tables. */
interface MerchantGroup {
  readonly merchant_heron_id: string;
  readonly merchant_name: string;
  readonly group_id: string;
  readonly created: Timestamp;
}

/** All that an owner gave, by merchant. */
export const merchantGroupsOf = (context: Pick<Context, 'stored'>, shelf: Scope): Promise<MerchantGroup[]> =>
  allKept<MerchantGroup>(context, shelf, 'merchant-group');

/** Gives a merchant a group; null: it has that of the tables again. */
export async function changeMerchantGroup(
  { stored, now }: Context,
  shelf: Scope,
  { id, party }: KnownMerchant,
  group: string | null,
): Promise<void> {
  const given = { merchant_heron_id: id, merchant_name: party.name, created: now() };
  await stored.change(shelf, 'object', `merchant-group-${id}`, () =>
    group === null ? null : { ...given, group_id: group },
  );
}

const DIRECTIONS = ['in', 'out'] as const;

const feedbackOf = ({ merchant_name: name, group_id: group, created }: MerchantGroup): EnrichmentFeedback[] =>
  DIRECTIONS.map((direction) => ({
    id: contentId('rul', 'merchant group', name, direction),
    scope: { kind: 'counterparty', counterparty: partyName(name), direction },
    facts: { categorySlug: null, merchantName: name, merchantGroup: group, revenue: null },
    createdOn: created.slice(0, 10) as EnrichmentFeedback['createdOn'],
    createdBy: null,
  }));

/** What was said of a company's rows, over what an owner says of merchants. */
export const withMerchantGroups = (said: Corrections, groups: readonly MerchantGroup[]): Corrections =>
  groups.length === 0 ? said : { ...said, feedback: [...groups.flatMap(feedbackOf), ...said.feedback] };
