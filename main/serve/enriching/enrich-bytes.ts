import type { ReadRow } from '../../enrichment/index.ts';
import { type EnrichedBody, enrichBody, type Posting } from '../../heron/server/index.ts';
import { parseJson } from '../parse-json.ts';
import { textOf } from '../text-of.ts';

/** Enriches a body as it came; see `enrichBody`. */
export const enrichBytes = (bytes: Uint8Array, posting: Posting, read: ReadRow): EnrichedBody =>
  enrichBody(parseJson(textOf(bytes)), posting, read);
