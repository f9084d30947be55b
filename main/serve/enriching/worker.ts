import { parentPort } from 'node:worker_threads';
import { success } from '../../../shared/result.ts';
import { rowReader } from '../../enrichment/index.ts';
import { Refusal } from '../../heron/server/index.ts';
import { enrichBytes } from './enrich-bytes.ts';
import type { EnrichingAnswer, EnrichingRequest } from './protocol.ts';

/** The worker's side of the pool: one body at a time, one answer each. */
const port = parentPort;
if (!port) throw new Error('enriching/worker.ts runs as a worker thread');

const read = rowReader();

function answer({ bytes, posting }: EnrichingRequest): EnrichingAnswer {
  try {
    return { kind: 'enriched', enriched: enrichBytes(bytes, posting, read) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { status, description } = error;
    return { kind: 'refused', refusal: { status, description } };
  }
}

port.on('message', (request: EnrichingRequest) => {
  const told = answer(request);
  port.postMessage(success(told), told.kind === 'enriched' ? [told.enriched.answer.buffer] : []);
});
