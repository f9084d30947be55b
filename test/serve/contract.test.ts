import { expect, test } from 'vitest';
import { OPERATIONS } from '../../main/heron/server/index.ts';
import { type Ids, U } from './contract-step.ts';
import { addressOf, bodyOf, STEPS } from './contract-steps.ts';
import { hasReference, heronShapes } from './heron-shapes.ts';
import { runningApi } from './running-api.ts';

test('every operation of the seeds answers in the published shapes', async () => {
  const shapes = hasReference ? heronShapes() : null;
  const { newProgram } = await runningApi();
  const program = await newProgram();
  let ids: Ids = {};
  const problems: string[] = [];
  for (const step of STEPS) {
    const reply = await program.ask(step.method, addressOf(step, ids), bodyOf(step, ids));
    const name = `${step.method} ${step.path}`;
    if (reply.status !== step.status)
      problems.push(`${name}: ${reply.status} ${JSON.stringify(reply.body)?.slice(0, 300)}`);
    if (reply.status >= 400 && reply.body?.code !== reply.status) problems.push(`${name}: not Heron's error`);
    for (const problem of shapes?.problems(step.method, step.path, reply.status, reply.body) ?? [])
      problems.push(`${name}: ${problem}`);
    if (reply.status < 400) ids = { ...ids, ...step.keeps?.(reply) };
  }
  expect(problems).toEqual([]);
}, 180_000);

test.skipIf(!hasReference)('the steps are of operations that are published', () => {
  const published = new Set(heronShapes().operations.map(({ method, path }) => `${method} ${path.replace(/\/$/, '')}`));
  const own = new Set(['GET /api/tasks', `GET ${U}/industry`]);
  const strange = STEPS.map(({ method, path }) => `${method} ${path.replace(/\/$/, '')}`).filter(
    (name) => !published.has(name) && !own.has(name),
  );
  expect(strange).toEqual([]);
});

test('every operation that is done here is a step', () => {
  const bare = (path: string) => path.replace(/\{\w+\}/g, '{}').replace(/\/$/, '');
  const steps = new Set(STEPS.map(({ method, path }) => `${method} ${bare(path)}`));
  const missing = OPERATIONS.filter(({ status }) => status !== 501)
    .map(({ method, path }) => `${method} ${bare(`/api${path}`)}`)
    .filter((name) => !steps.has(name));
  expect(missing).toEqual([]);
});
