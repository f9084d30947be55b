import type { Result } from '../../../shared/result.ts';
import { type Engine, Refusal } from '../../heron/server/index.ts';
import { createFileWorkers } from '../../workers/index.ts';
import type { EnrichingAnswer, EnrichingRequest } from './protocol.ts';

/** Enriches the bodies of requests in worker threads: the server answers others meanwhile. */
export interface BodyEnricher {
  readonly enrich: Engine['enrichBody'];
  /** Ends the workers. */
  close(): Promise<void>;
}

export interface BodyEnricherOptions {
  /** Where the worker's code is; by default beside this file. */
  readonly workerUrl?: URL;
}

/** Bodies enriched at the same time: what goes on beside them in one thread, HTTP and disk, keeps no more of them busy. */
const WORKERS = 2;

/** An enricher whose workers start when they are first needed, and remember the texts of earlier requests. */
export function createBodyEnricher({
  workerUrl = new URL('./worker.ts', import.meta.url),
}: BodyEnricherOptions = {}): BodyEnricher {
  const pool = createFileWorkers({ url: workerUrl, workers: WORKERS });
  return {
    enrich: async (bytes, posting) => {
      const told = await pool.run({
        fileName: 'a request',
        bytes,
        request: (copy): EnrichingRequest => ({ bytes: copy, posting }),
        hear: (answer: Result<EnrichingAnswer>) => answer,
      });
      if (!told.ok) throw new Error(told.error.message);
      if (told.value.kind === 'enriched') return told.value.enriched;
      const { status, description } = told.value.refusal;
      throw new Refusal(status, description);
    },
    close: pool.close,
  };
}
