import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { failure, type Result, success } from '../shared/result.ts';

const require = createRequire(import.meta.url);

const noRuntime = (reason: string): Result<never> => failure('not_found', `Electron's runtime ${reason}`);

/** Runs the package's own installer quietly: a failed download is one sentence here, not a stack trace. */
const download = (packageFolder: string): Promise<boolean> =>
  new Promise((resolve) => {
    console.error("Fetching Electron's runtime (once, about 120 MB) …");
    const installer = spawn(process.execPath, [join(packageFolder, 'install.js')], { stdio: 'ignore' });
    installer.once('error', () => resolve(false));
    installer.once('exit', (code) => resolve(code === 0));
  });

/** Where Electron's executable is; downloads it the first time. */
export async function electronRuntime(): Promise<Result<string>> {
  const packageFolder = dirname(require.resolve('electron/package.json'));
  const { ELECTRON_OVERRIDE_DIST_PATH: overridden } = process.env;
  const installed = existsSync(join(packageFolder, 'path.txt')) && existsSync(join(packageFolder, 'dist'));
  if (!overridden && !installed && !(await download(packageFolder))) return noRuntime('could not be downloaded');
  const executable = require('electron') as string;
  return existsSync(executable) ? success(executable) : noRuntime(`is not at ${executable}`);
}
