import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { failure, type Result, success } from '../../shared/result.ts';

/** What one call asks for. */
export interface ServeArguments {
  /** Statement files that are read first, into companies of the oldest key. */
  readonly paths: readonly string[];
  readonly port: number;
  readonly dataFolder: string;
  /** Makes one more key, with companies of its own. */
  readonly withNewKey: boolean;
  /** Requests a minute, by key and operation. */
  readonly rateLimit: number;
}

export const DEFAULT_PORT = 4118;
export const DEFAULT_RATE_LIMIT = 6000;

export const SERVE_USAGE = `Usage: npm run serve -- [FILES...] [options]

  --port N          where to listen, on 127.0.0.1 only (default: ${DEFAULT_PORT}; 0 takes any free one)
  --data FOLDER     where companies, transactions and files are kept (default: the user's data folder)
  --new-key         make one more key, which sees only what it brings itself
  --rate-limit N    requests a minute, by key and operation (default: ${DEFAULT_RATE_LIMIT})
`;

const OPTIONS = {
  port: { type: 'string' },
  data: { type: 'string' },
  'new-key': { type: 'boolean' },
  'rate-limit': { type: 'string' },
} as const;

const wrong = (message: string): Result<never> => failure('invalid_request', message);

/** Where the data is kept by the custom of the platform. */
function defaultFolder(): string {
  const { APPDATA, XDG_DATA_HOME } = process.env;
  if (process.platform === 'win32') return join(APPDATA ?? join(homedir(), 'AppData', 'Roaming'), 'Egret API');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Egret API');
  return join(XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'egret-api');
}

const isPort = (number: number): boolean => Number.isInteger(number) && number >= 0 && number <= 65_535;

/** Understands the words after the command's name. */
export function readServeArguments(argv: readonly string[]): Result<ServeArguments> {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
    const port = Number(values.port ?? DEFAULT_PORT);
    const rateLimit = Number(values['rate-limit'] ?? DEFAULT_RATE_LIMIT);
    if (!isPort(port)) return wrong('--port is a whole number up to 65535.');
    if (!Number.isInteger(rateLimit) || rateLimit < 1) return wrong('--rate-limit is a whole number of 1 or more.');
    return success({
      paths: positionals,
      port,
      dataFolder: resolve(values.data ?? defaultFolder()),
      withNewKey: values['new-key'] ?? false,
      rateLimit,
    });
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
}
