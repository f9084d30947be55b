import type { PublishedSchema } from './heron-shapes.ts';

/** A body with one thing wrong, and which. */
export interface WrongBody {
  readonly what: string;
  readonly body: unknown;
}

const WRONG_TYPES: Readonly<Record<string, unknown>> = {
  string: { not: 'a text' },
  number: 'no number',
  integer: 'no number',
  boolean: 'maybe',
  array: 'no list',
  object: 'no object',
};

/** Every value that is wrong in the place of one that is published so. */
function wrongValues({ type, maxLength, enum: values, format }: PublishedSchema): [string, unknown][] {
  return [
    ...(type !== undefined && type in WRONG_TYPES ? [['of a wrong type', WRONG_TYPES[type]] as [string, unknown]] : []),
    ...(maxLength !== undefined ? [['too long', 'x'.repeat(maxLength + 1)] as [string, unknown]] : []),
    ...(values !== undefined ? [['none of the values', 'no such value'] as [string, unknown]] : []),
    ...(format === 'date' || format === 'date-time' ? [['malformed', 'the day after'] as [string, unknown]] : []),
  ];
}

/** A right body with one thing after the other wrong, by what is published of it: what it leaves out is not looked at. */
export function wrongBodies(schema: PublishedSchema, body: unknown, at = ''): WrongBody[] {
  const here = wrongValues(schema).map(([what, wrong]) => ({ what: `${at || 'body'} ${what}`, body: wrong }));
  return [
    ...here,
    ...(Array.isArray(body) ? inList(schema, body, at) : isObject(body) ? inObject(schema, body, at) : []),
  ];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function inList({ items }: PublishedSchema, body: readonly unknown[], at: string): WrongBody[] {
  if (items === undefined || body.length === 0) return [];
  return wrongBodies(items, body[0], `${at}[]`).map(({ what, body: wrong }) => ({
    what,
    body: [wrong, ...body.slice(1)],
  }));
}

function inObject(
  { properties = {}, required = [] }: PublishedSchema,
  body: Readonly<Record<string, unknown>>,
  at: string,
) {
  return Object.entries(body).flatMap(([name, value]): WrongBody[] => {
    const place = at === '' ? name : `${at}.${name}`;
    const schema = properties[name];
    const { [name]: _, ...without } = body;
    const missing = required.includes(name) ? [{ what: `${place} missing`, body: without }] : [];
    if (schema === undefined || value === undefined) return missing;
    const wrong = wrongBodies(schema, value, place).map((one) => ({
      what: one.what,
      body: { ...body, [name]: one.body },
    }));
    return [...missing, ...wrong];
  });
}
