import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { closeNodeNetwork } from '../node-network.ts';
import { defaultDataFolder } from './data-folder.ts';
import { openBrowser } from './open-browser.ts';
import { isPort } from './settings.ts';
import { startBrowserShell } from './start.ts';

const USAGE = 'Usage: npm run start:browser -- [--data FOLDER] [--port NUMBER] [--no-open]';

function fail(code: 1 | 2, sentence: string): never {
  console.error(sentence);
  process.exit(code);
}

function readArguments(): { dataFolder: string; port: number | null; open: boolean } {
  try {
    const { values } = parseArgs({
      options: { data: { type: 'string' }, port: { type: 'string' }, 'no-open': { type: 'boolean', default: false } },
    });
    const port = values.port === undefined ? null : Number(values.port);
    if (port !== null && !isPort(port)) fail(2, `A port is a whole number from 1024 to 65535. ${USAGE}`);
    const dataFolder = resolve(values.data ?? defaultDataFolder(process.platform, process.env));
    return { dataFolder, port, open: !values['no-open'] };
  } catch (error) {
    return fail(2, `${error instanceof Error ? error.message : String(error)} ${USAGE}`);
  }
}

const { dataFolder, port, open } = readArguments();
const permit = closeNodeNetwork();
const shell = await startBrowserShell({ built: join(import.meta.dirname, '..'), dataFolder, port, permit });
if (!shell.ok) fail(1, shell.error.message);

const { url, close } = shell.value;
console.log(url);
// The last comes when the terminal is closed.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => void close().then(() => process.exit(0)));
}
if (open && !(await openBrowser(url))) console.error('No browser could be opened; open the address above in one.');
