import { z } from 'zod';

const TYPES = ['float', 'int', 'decimal', 'string', 'date', 'datetime', 'bool'] as const;
export type AttributeType = (typeof TYPES)[number];

/** Where values come from, by Heron's names. */
const SOURCE_TYPES = [
  ...(['parsed_end_user_file', 'api', 'rel_6', 'end_user_enricher', 'company_attribute', 'static_value'] as const),
  ...(['end_user_query', 'broker_submission_api'] as const),
] as const;

export const name = z.string().min(1).max(140);
const description = z.string().max(4000);
const place = z.int().min(0);

const entityFields = { entity_name: name, entity_description: description, display_order: place, is_list: z.boolean() };
export type EntityFields = z.output<z.ZodObject<typeof entityFields>>;
export const entityBody = z.object(entityFields).partial().required({ entity_name: true });
export const changedEntityBody = z.object(entityFields).partial();

const attributeFields = {
  attribute_name: name,
  attribute_description: description,
  attribute_type: z.enum(TYPES),
  display_order: place,
  is_dedupe_key: z.boolean(),
};
export type AttributeFields = z.output<z.ZodObject<typeof attributeFields>>;
export const attributeBody = z.object(attributeFields).partial().required({ attribute_name: true });
export const changedAttributeBody = z.object(attributeFields).partial();
export const clonedAttributeBody = z.object({ attribute_name: name });

const sourceFields = {
  sort_order: z.int().min(0),
  source_config: z.record(z.string(), z.unknown()),
  source_type: z.enum(SOURCE_TYPES),
};
export type SourceFields = z.output<z.ZodObject<typeof sourceFields>>;
export const sourceBody = z.object(sourceFields).partial().required({ source_type: true });
export const changedSourceBody = z.object(sourceFields).partial();

const MOST = 1000;
const ids = z.array(z.string().max(140)).max(MOST);
export const entityOrderBody = z.object({ ordered_entity_heron_ids: ids });
export const attributeOrderBody = z.object({ ordered_attribute_heron_ids: ids });

export const valueBody = z.object({
  attribute_heron_id: z.string().max(140),
  source_heron_id: z.string().max(140).optional(),
  value: z.unknown(),
});
export const valuesBody = z.object({
  values: z.array(z.object({ entity_name: name, attribute_name: name, value: z.unknown() })).max(MOST),
});
