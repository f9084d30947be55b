import { FolderInUse } from '../documents/index.ts';
import { readServeArguments, SERVE_USAGE } from './arguments.ts';
import { loadFiles } from './load-files.ts';
import { type LocalApi, type LocalApiOptions, startLocalApi } from './start.ts';

export type { ApiFlow } from './app/api-flow.ts';
export { type AppApi, type AppApiOptions, openAppApi } from './app/open-app-api.ts';
export { type BodyEnricher, createBodyEnricher } from './enriching/body-enricher.ts';
export { enrichBytes } from './enriching/enrich-bytes.ts';
export { type LocalApi, type LocalApiOptions, startLocalApi } from './start.ts';

const EXIT = { failed: 1, usage: 2 } as const;

const portIsTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/** The API, or why it cannot begin. */
async function start(options: LocalApiOptions): Promise<LocalApi | string> {
  try {
    return await startLocalApi(options);
  } catch (error) {
    if (portIsTaken(error)) return `Port ${options.port} is taken; name another one with --port.`;
    if (error instanceof FolderInUse) return `${options.dataFolder} is in use; name another one with --data.`;
    throw error;
  }
}

/**
 * `npm run serve`: answers programs that speak Heron's API, until it is stopped.
 *
 * @param argv the words after the command's name
 * @returns the exit code where it could not begin; null once it listens
 */
export async function runServe(argv: readonly string[]): Promise<number | null> {
  const options = readServeArguments(argv);
  if (!options.ok) {
    process.stderr.write(`${options.error.message}\n\n${SERVE_USAGE}`);
    return EXIT.usage;
  }
  const { withNewKey, paths } = options.value;
  const api = await start(options.value);
  if (typeof api === 'string') {
    process.stderr.write(`${api}\n`);
    return EXIT.failed;
  }
  if (withNewKey || api.keys.count === 0) {
    const key = await api.keys.generate(api.context.now());
    process.stdout.write(`key: ${key} (shown this once; send it as x-api-key)\n`);
  }
  const owner = api.keys.firstOwner();
  const failed = owner === null ? [] : await loadFiles(api.context, owner, paths);
  for (const sentence of failed) process.stderr.write(`${sentence}\n`);
  process.stdout.write(`${api.server.url}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void api.close().then(() => process.exit(0)));
  return null;
}
