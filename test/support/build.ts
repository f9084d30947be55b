import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Builds the application before tests that start it. */
export default function setup(): void {
  const vite = dirname(createRequire(import.meta.url).resolve('electron-vite/package.json'));
  execFileSync(process.execPath, [join(vite, 'bin', 'electron-vite.js'), 'build'], { stdio: 'pipe' });
}
