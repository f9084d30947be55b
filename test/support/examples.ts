import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Real files that are not part of the project; tests that use them skip, saying so, where they are absent. */
export const EXAMPLES = fileURLToPath(new URL('../../../shared/examples/', import.meta.url));

export const hasExamples = existsSync(EXAMPLES);

if (!hasExamples) console.warn(`Skipping tests of real examples: ${EXAMPLES} is not present.`);
