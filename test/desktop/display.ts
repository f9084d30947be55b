import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';

const XVFB = '/usr/bin/Xvfb';

/** Why no window can be opened, or null. */
export function displayMissing(): string | null {
  const { DISPLAY } = process.env;
  const present = process.platform !== 'linux' || DISPLAY || existsSync(XVFB);
  return present ? null : 'there is neither a display nor Xvfb';
}

const firstLine = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    child.stdout?.once('data', (data: Buffer) => resolve(`:${data.toString().trim()}`));
  });

let server: ChildProcess | null = null;
let virtual: Promise<string> | null = null;

function startVirtualDisplay(): Promise<string> {
  const args = ['-displayfd', '1', '-screen', '0', '1440x900x24', '-nolisten', 'tcp'];
  server = spawn(XVFB, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  return firstLine(server);
}

/** What goes into DISPLAY: the display there is, or one virtual one for all windows of a test file. */
export async function display(): Promise<string | undefined> {
  const { DISPLAY } = process.env;
  if (DISPLAY || process.platform !== 'linux') return DISPLAY;
  virtual ??= startVirtualDisplay();
  return virtual;
}

/** Waits for the virtual display's end too: the next one may get the same number. */
export async function closeDisplay(): Promise<void> {
  if (server === null || server.exitCode !== null) return;
  const gone = once(server, 'exit');
  server.kill();
  await gone;
}
