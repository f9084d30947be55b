import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a script would. */
export function analyze(...args: string[]): Promise<Run> {
  const child = spawn(process.execPath, [join(ROOT, 'main/cli.ts'), ...args], { cwd: ROOT });
  let [out, err] = ['', ''];
  // A character of several bytes may lie across two pieces: the stream puts it together.
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}
