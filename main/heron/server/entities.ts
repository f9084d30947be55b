import { contentId } from '../../../shared/ids.ts';
import { allKept, changeKept, shelfOf } from './kept.ts';
import type { Context } from './operation.ts';
import { unknown } from './refusal.ts';
import type { AttributeFields, EntityFields, SourceFields } from './schemas/entity.ts';

/** Where the value of an attribute comes from. */
export interface Source extends SourceFields {
  readonly heron_id: string;
}

export interface Attribute extends AttributeFields {
  readonly heron_id: string;
  /** Left out: the values that programs send. */
  readonly sources?: readonly Source[];
}

/** A kind of thing that an owner of a key wants to know of companies, with its attributes. */
export interface Entity extends EntityFields {
  readonly heron_id: string;
  readonly attributes: readonly Attribute[];
}

/** Ids of what a request's path names. */
type Params = Readonly<Record<string, string>>;

const byPlace = <T extends { readonly display_order: number }>(all: readonly T[]): T[] =>
  all.toSorted((a, b) => a.display_order - b.display_order);

export const attributesOf = ({ attributes }: Entity): Attribute[] => byPlace(attributes);

/** The sources of an attribute, the one that stands before the others first. */
export const sourcesOf = (attribute: Attribute): Source[] =>
  (attribute.sources ?? [sentValues(attribute)]).toSorted((a, b) => a.sort_order - b.sort_order);

const sentValues = ({ heron_id: id }: Attribute): Source => ({
  heron_id: contentId('ent', id, 'source'),
  sort_order: 0,
  source_config: {},
  source_type: 'api',
});

/** The entities of an owner in their order. */
export const entitiesOf = async (context: Context, owner: string): Promise<Entity[]> =>
  byPlace(await allKept<Entity>(context, shelfOf(owner), 'entity'));

export const changeEntity = (context: Context, owner: string, id: string, next: (current: Entity) => Entity | null) =>
  changeKept<Entity>(context, shelfOf(owner), 'entity', id, next);

/** Changes an attribute of an entity, or removes it (null), and answers it; refuses one that is not there. */
export async function changeAttribute(
  context: Context,
  owner: string,
  { entity_heron_id: entityId = '', attribute_heron_id: id = '' }: Params,
  next: (current: Attribute) => Attribute | null,
): Promise<Attribute | null> {
  let changed: Attribute | null = null;
  await changeEntity(context, owner, entityId, (entity) => {
    const found = entity.attributes.find((one) => one.heron_id === id);
    if (!found) throw unknown('attribute', id);
    changed = next(found);
    const after = changed;
    return { ...entity, attributes: entity.attributes.flatMap((one) => (one === found ? (after ?? []) : one)) };
  });
  return changed;
}
