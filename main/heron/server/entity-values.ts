import type { Attribute, Entity, Source } from './entities.ts';
import { attributesOf, sourcesOf } from './entities.ts';
import { oneKept } from './kept.ts';
import type { Context } from './operation.ts';
import type { AttributeType } from './schemas/entity.ts';
import type { Scope } from './stored.ts';

/** A value that a program sent for an attribute of a company. */
export interface SentValue {
  readonly attribute: string;
  readonly value: unknown;
  readonly timestamp: string;
}

/** What a source gives: a value, and since when where that is known. */
interface Given {
  readonly value: unknown;
  readonly timestamp?: string;
}

/** What sources of a company are asked for. */
export interface ValueSources {
  /** What a program sent for an attribute; null: nothing. */
  readonly sent: (attributeId: string) => Promise<SentValue | null>;
  /** A company attribute by its label; undefined: there is none, or it is not known. */
  readonly companyAttribute: (label: string) => Promise<unknown>;
}

/** How each kind of source that Egret has comes by a value; undefined: it gives none. */
const GIVERS: Readonly<
  Partial<Record<Source['source_type'], (source: Source, attribute: Attribute, from: ValueSources) => Promise<unknown>>>
> = {
  api: async (_source, { heron_id: id }, { sent }) => {
    const known = await sent(id);
    return known?.value == null ? undefined : known;
  },
  static_value: async ({ source_config: config }) => ('value' in config ? { value: config['value'] } : undefined),
  company_attribute: async ({ source_config: config }, _attribute, { companyAttribute }) => {
    const value = await companyAttribute(String(config['attribute_label']));
    return value === undefined ? undefined : { value };
  },
};

/** Whether a source is of a kind that Egret has. */
export const givesValues = ({ source_type: type }: Source): boolean => type in GIVERS;

/** The values of one attribute by its sources, the one that stands first. */
async function givenOf(attribute: Attribute, from: ValueSources) {
  const given = await Promise.all(
    sourcesOf(attribute).map(async (source) => {
      const known = (await GIVERS[source.source_type]?.(source, attribute, from)) as Given | undefined;
      return known && { source, source_data: {}, timestamp: known.timestamp, value: known.value };
    }),
  );
  return given.filter((one) => one !== undefined);
}

/** An entity of a company with the values of its attributes, as Heron has it. */
export async function materialisedEntity(entity: Entity, from: ValueSources) {
  const attributes = await Promise.all(
    attributesOf(entity).map(async (attribute) => {
      const given = await givenOf(attribute, from);
      return {
        attribute_heron_id: attribute.heron_id,
        attribute_name: attribute.attribute_name,
        attribute_type: attribute.attribute_type,
        display_order: attribute.display_order,
        materialised_sources: given,
        selected_source: given[0],
      };
    }),
  );
  return {
    display_order: entity.display_order,
    entity_heron_id: entity.heron_id,
    entity_name: entity.entity_name,
    is_list: entity.is_list,
    materialised_attributes: attributes,
  };
}

export const sentValue = (context: Context, scope: Scope, attributeId: string): Promise<SentValue | null> =>
  oneKept<SentValue>(context, scope, 'entity-value', attributeId);

const isText = (value: unknown): value is string => typeof value === 'string';
const isDay = (value: unknown): boolean => isText(value) && /^\d{4}-\d{2}-\d{2}$/.test(value) && isTime(value);
const isTime = (value: unknown): boolean => isText(value) && !Number.isNaN(Date.parse(value));

const FITS: Readonly<Record<AttributeType, (value: unknown) => boolean>> = {
  float: (value) => typeof value === 'number',
  int: (value) => Number.isInteger(value),
  decimal: (value) => typeof value === 'number' || (isText(value) && /^-?\d+(\.\d+)?$/.test(value)),
  string: isText,
  date: isDay,
  datetime: isTime,
  bool: (value) => typeof value === 'boolean',
};

/** Whether a value is of an attribute's type; null, which says that nothing is known, is of every type. */
export const fits = ({ attribute_type: type }: Attribute, value: unknown): boolean =>
  value == null || FITS[type](value);
