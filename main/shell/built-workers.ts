import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { WorkerUrls } from '../flows/index.ts';

/** Where the code of the workers lies in the built application; `built` is the folder of its parts. */
export const builtWorkers = (built: string): WorkerUrls => ({
  pages: pathToFileURL(join(built, 'main', 'reading-worker.js')),
  formats: pathToFileURL(join(built, 'main', 'formats-worker.js')),
});
