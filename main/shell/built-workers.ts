import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { WorkerUrls } from '../flows/index.ts';

/** Workers of the application, each with its own code. */
export interface BuiltWorkers extends WorkerUrls {
  /** Computes figures and writes exports. */
  readonly computing: URL;
  /** Enriches what programs post. */
  readonly enriching: URL;
}

/** Where the code of the workers lies in the built application; `built` is the folder of its parts. */
export const builtWorkers = (built: string): BuiltWorkers => ({
  pages: pathToFileURL(join(built, 'main', 'reading-worker.js')),
  formats: pathToFileURL(join(built, 'main', 'formats-worker.js')),
  computing: pathToFileURL(join(built, 'main', 'computing-worker.js')),
  enriching: pathToFileURL(join(built, 'main', 'enriching-worker.js')),
});
