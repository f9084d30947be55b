import { join } from 'node:path';
import { type ApiState, type ApiSwitch, apiSwitchSchema } from '../../../shared/local-api.ts';
import { failure, type Result, success } from '../../../shared/result.ts';
import { readJsonFile, writeJsonFile } from '../../documents/index.ts';
import { createSlots } from '../../flows/index.ts';
import { type Context, createContext, type Engine } from '../../heron/server/index.ts';
import { DEFAULT_PORT, DEFAULT_RATE_LIMIT } from '../arguments.ts';
import { openKeys } from '../keys.ts';
import { type ApiServer, startApiServer } from '../server.ts';
import { APP_OWNER } from './app-stored.ts';
import { createRequestLog } from './request-log.ts';

const OFF: ApiSwitch = { isOn: false, port: DEFAULT_PORT };

export interface ApiFlowOptions {
  /** Where keys and the choice lie. */
  readonly folder: string;
  readonly version: string;
  readonly engine: Engine;
  readonly onChange: () => void;
  readonly onError: (error: unknown) => void;
}

/** The local API as a person switches it. */
export interface ApiFlow {
  state(): ApiState;
  /** Fails where the port is taken; what was chosen before then holds. */
  switch(chosen: ApiSwitch): Promise<Result<null>>;
  makeKey(): Promise<Result<{ readonly key: string }>>;
  revokeKey(id: string): Promise<Result<null>>;
  close(): Promise<void>;
}

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

const reasonOf = (error: unknown, port: number): string =>
  isTaken(error)
    ? `Port ${port} is taken by another program; choose another one.`
    : `Nothing can listen on port ${port} (${error instanceof Error ? error.message : String(error)}); choose another one.`;

/** Opens the local API of the app; it listens at once where a person switched it on before. */
export async function openApiFlow(options: ApiFlowOptions): Promise<ApiFlow> {
  const { folder, version, engine, onChange, onError } = options;
  const file = join(folder, 'switch.json');
  const keys = await openKeys(folder);
  const log = createRequestLog();
  const context: Context = createContext(engine);
  let chosen = await readJsonFile(file, apiSwitchSchema.parse, OFF);
  let server: ApiServer | null = null;
  let problem: string | null = null;

  const listen = (port: number): Promise<ApiServer> =>
    startApiServer({
      port,
      version,
      keys: { ownerOf: (key) => (keys.ownerOf(key) === null ? null : APP_OWNER) },
      context,
      rateLimit: DEFAULT_RATE_LIMIT,
      onError,
      onAnswered: (request) => {
        log.add(request, engine.now());
        onChange();
      },
    });

  const choose = async (wanted: ApiSwitch): Promise<Result<null>> => {
    const isElsewhere = server !== null && server.port !== wanted.port;
    let started: ApiServer | null = null;
    try {
      if (wanted.isOn && (server === null || isElsewhere)) started = await listen(wanted.port);
    } catch (error) {
      return failure('invalid_request', reasonOf(error, wanted.port));
    }
    await writeJsonFile(file, wanted);
    const former = !wanted.isOn || isElsewhere ? server : null;
    server = wanted.isOn ? (started ?? server) : null;
    chosen = wanted;
    problem = null;
    await former?.close();
    onChange();
    return success(null);
  };

  if (chosen.isOn)
    server = await listen(chosen.port).catch((error: unknown) => {
      problem = reasonOf(error, chosen.port);
      return null;
    });

  const alone = createSlots(1);
  return {
    state: () => ({
      chosen,
      url: server?.url ?? null,
      problem,
      keys: keys.list().map(({ owner, ...key }) => ({ id: owner, ...key })),
      requests: log.latest(),
      asked: log.count(),
    }),
    switch: (wanted) => alone(() => choose(wanted)),
    makeKey: async () => {
      const key = await keys.generate(engine.now());
      onChange();
      return success({ key });
    },
    revokeKey: async (id) => {
      await keys.revoke(id);
      onChange();
      return success(null);
    },
    close: async () => void (await server?.close()),
  };
}
