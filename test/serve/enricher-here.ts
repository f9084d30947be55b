import { rowReader } from '../../main/enrichment/index.ts';
import { type BodyEnricher, enrichBytes } from '../../main/serve/index.ts';

/** Enriches in the thread of the test: a worker would load all the tables for a few rows. */
export function enricherHere(): BodyEnricher {
  const read = rowReader();
  return { enrich: async (bytes, posting) => enrichBytes(bytes, posting, read), close: async () => {} };
}
