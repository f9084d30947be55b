import type { EnrichedBody, Posting, Refusal } from '../../heron/server/index.ts';

/** Main → worker: enrich this body. */
export interface EnrichingRequest {
  readonly bytes: Uint8Array;
  readonly posting: Posting;
}

/** Worker → main: what the body came to, or why it is refused. */
export type EnrichingAnswer =
  | { readonly kind: 'enriched'; readonly enriched: EnrichedBody }
  | { readonly kind: 'refused'; readonly refusal: Pick<Refusal, 'status' | 'description'> };
