/**
 * `npm test`: units beside windows, which wait more than they work; what both come to is left in `test-results` for machines
 * that count. With arguments, Vitest runs what they name.
 */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const PROJECTS = ['units', 'shells'];

const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');

/** Answers the exit code. */
const run = (args: readonly string[]): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [vitest, 'run', ...args], { stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });

const reporters = (project: string): string[] => [
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=test-results/${project}.json`,
];

const given = process.argv.slice(2);
const codes =
  given.length > 0
    ? [await run(given)]
    : await Promise.all(PROJECTS.map((project) => run(['--project', project, ...reporters(project)])));
process.exitCode = Math.max(...codes);
