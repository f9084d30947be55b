import { parentPort, workerData } from 'node:worker_threads';
import type { Result } from '../../shared/result.ts';
import { createComputing, createOpenCompanies, writeExport } from '../flows/index.ts';
import { today } from '../today.ts';
import type { Asked, Told, WorkerData } from './protocol.ts';

/** The worker's side: computes beside main, which goes on answering meanwhile. */
const port = parentPort;
if (!port) throw new Error('computing/worker.ts runs as a worker thread');

const { version } = workerData as WorkerData;
const computing = createComputing({ openCompany: createOpenCompanies(), version, today });
const tell = (told: Told): void => port.postMessage(told);

function answer({ id, name, args }: Asked): Promise<Result<unknown>> {
  if (name === 'written') return writeExport(...args, (stage) => tell({ id, kind: 'stage', stage }));
  const compute = computing[name] as (...args: readonly unknown[]) => Promise<Result<unknown>>;
  return compute(...args);
}

port.on('message', async (asked: Asked) => {
  tell({ id: asked.id, kind: 'answer', result: await answer(asked) });
});
