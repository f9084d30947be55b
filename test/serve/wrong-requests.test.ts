import { expect, test } from 'vitest';
import type { Ids } from './contract-step.ts';
import { addressOf, bodyOf, STEPS } from './contract-steps.ts';
import { digestOf } from './folder-digest.ts';
import { type HeronShapes, hasReference, heronShapes } from './heron-shapes.ts';
import { type Reply, runningApi } from './running-api.ts';
import { wrongBodies } from './wrong-requests.ts';

/** What Egret takes beyond what is published, on purpose. */
const TAKEN: readonly RegExp[] = [
  // A feed is read as a file is: a row that cannot be read is named in its statement, which is broken and does not count.
  /\/plaid\/transactions: (accounts|transactions)/,
  // What is left out stays as it is.
  /^PUT \/api\/integrations\/\{heron_id\}: integration\.\w+ missing$/,
  // An attribute has one source for what programs send.
  /: source_heron_id missing$/,
  // The name is the caller's to choose.
  /\/file_classes\/\{file_class_name\}: unknown id$/,
];

const WRONG_QUERY: Readonly<Record<string, string>> = { integer: 'many', number: 'many', boolean: 'perhaps' };

/** A query with one parameter wrong, by what is published of it. */
function wrongQueries(parameters: ReturnType<HeronShapes['query']>): [string, string][] {
  return parameters.flatMap(({ name, schema }) => {
    const wrong = schema.enum === undefined ? WRONG_QUERY[schema.type ?? ''] : 'no such value';
    return wrong === undefined ? [] : [[`query ${name}`, new URLSearchParams({ [name]: wrong }).toString()]];
  });
}

const isRefused = ({ status, body }: Reply, statuses: readonly number[]): boolean =>
  statuses.includes(status) && body?.code === status && typeof body.name === 'string' && 'description' in body;

/** What is wrong with a step, asked in every wrong way that the published description names. */
test.skipIf(!hasReference)(
  'every operation refuses an unknown id or name, and what is of another type, too long, malformed or missing, and changes nothing',
  async () => {
    const shapes = heronShapes();
    const { newProgram, folder } = await runningApi();
    const program = await newProgram();
    let ids: Ids = {};
    let asked = 0;
    const problems: string[] = [];
    for (const step of STEPS) {
      const { method, path } = step;
      const address = addressOf(step, ids);
      const body = bodyOf(step, ids);
      const before = digestOf(folder);
      const refused = async (what: string, at: string, sent: unknown, statuses: readonly number[]): Promise<void> => {
        const name = `${method} ${path}: ${what}`;
        if (TAKEN.some((taken) => taken.test(name))) return;
        asked += 1;
        const reply = await program.ask(method, at, sent);
        if (!isRefused(reply, statuses)) problems.push(`${name}: ${reply.status}`);
      };
      const schema = shapes.request(method, path);
      for (const wrong of schema && !(body instanceof FormData) ? wrongBodies(schema, body) : []) {
        await refused(wrong.what, address, wrong.body, [400, 413, 422]);
      }
      for (const [what, query] of [
        ...wrongQueries(shapes.query(method, path)),
        ['a name nobody knows', 'acount_ids=1'] as const,
      ])
        await refused(what, `${address}${address.includes('?') ? '&' : '?'}${query}`, body, [422]);
      if (path.includes('{') && step.status < 400) {
        const unknown = addressOf({ ...step, path: path.replace(/\{\w+\}/g, 'none') }, ids);
        await refused('unknown id', unknown, body, [404]);
      }
      if (digestOf(folder) !== before) problems.push(`${method} ${path}: a refused request changed something`);
      const reply = await program.ask(method, address, body);
      if (reply.status < 400) ids = { ...ids, ...step.keeps?.(reply) };
    }
    expect(problems).toEqual([]);
    expect(asked).toBeGreaterThan(STEPS.length);
  },
  300_000,
);
