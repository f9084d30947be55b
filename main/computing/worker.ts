import { parentPort, workerData } from 'node:worker_threads';
import type { Result } from '../../shared/result.ts';
import { createCalculatedCompanies, createComputing, createOpenCompanies, writeExport } from '../flows/index.ts';
import { createSyncComputing } from '../sync/index.ts';
import { today } from '../today.ts';
import type { Asked, CompanyComputing, Told, WorkerData } from './protocol.ts';

/** The worker's side: computes beside main, which goes on answering meanwhile. */
const port = parentPort;
if (!port) throw new Error('computing/worker.ts runs as a worker thread');

const { version } = workerData as WorkerData;
const calculated = createCalculatedCompanies({ openCompany: createOpenCompanies(), version, today });
const computing: CompanyComputing = { ...createComputing(calculated), ...createSyncComputing(calculated) };
const tell = (told: Told): void => port.postMessage(told);

function answer({ id, name, args }: Asked): Promise<Result<unknown>> {
  if (name === 'written') return writeExport(...args, (stage) => tell({ id, kind: 'stage', stage }));
  const compute = computing[name] as (...args: readonly unknown[]) => Promise<Result<unknown>>;
  return compute(...args);
}

port.on('message', async (asked: Asked) => {
  tell({ id: asked.id, kind: 'answer', result: await answer(asked) });
});
