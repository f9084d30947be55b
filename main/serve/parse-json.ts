import { Refusal } from '../heron/server/index.ts';

/** Parses a body. Refuses with 400 what is no JSON, too deep, or cannot be written again as it is. */
export function parseJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text, ESCAPED_HALF.test(text) ? whole : undefined);
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(400, 'The body is not JSON.');
  }
  if (isDeeper(value, DEEPEST)) throw new Refusal(400, `The body has more than ${DEEPEST} levels.`);
  return value;
}

/** Levels of lists and objects within each other; what is asked for has fewer than ten, feeds have fewer than a hundred. */
const DEEPEST = 100;

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((one) => isDeeper(one, levels - 1)));

/** Half of a character beyond the first 65,536 as JSON may write it, with its other half or without. */
const ESCAPED_HALF = /\\u[dD][89a-fA-F]/;
const HALF = /\p{Surrogate}/u;

/** Refuses half characters: no file could keep them as they are. */
function whole(key: string, value: unknown): unknown {
  if (HALF.test(key) || (typeof value === 'string' && HALF.test(value)))
    throw new Refusal(400, 'A text in the body has half of a character.');
  return value;
}
