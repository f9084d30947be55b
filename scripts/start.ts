/** `npm start`: the desktop window where there is a runtime and a display, else the same app in the default browser. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { electronRuntime } from './electron-runtime.ts';

const ROOT = join(import.meta.dirname, '..');
/** An Electron that fails sooner never showed its window. */
const FAILED_AT_ONCE = 10_000;

const run = (command: string, args: readonly string[]): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit' });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

/** Runs the window to its end; answers why that was not possible, or null. */
async function runDesktop(args: readonly string[]): Promise<string | null> {
  if (!hasDisplay()) return 'There is no display for a window';
  const runtime = await electronRuntime();
  if (!runtime.ok) return runtime.error.message;
  const started = Date.now();
  const code = await run(runtime.value, ['.', ...args]);
  const failedAtOnce = code !== 0 && Date.now() - started < FAILED_AT_ONCE;
  if (!failedAtOnce) process.exitCode = code;
  return failedAtOnce ? 'The desktop window could not be opened' : null;
}

const args = process.argv.slice(2);
const reason = await runDesktop(args);
if (reason !== null) {
  console.error(`${reason}, so Egret runs in your browser instead.`);
  process.exitCode = await run(process.execPath, [join('out', 'main', 'browser.js'), ...args]);
}
