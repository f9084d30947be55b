import { PARTS } from './parts.ts';

/**
 * Prints speed and memory, as ratios to named yardsticks measured in the same run; times alone would say more of the
 * machine. What is being measured goes to stderr; a part that fails is told, and the others are measured all the same.
 */
for (const [at, { name, measure }] of PARTS.entries()) {
  console.error(`${at + 1} of ${PARTS.length}: ${name} …`);
  try {
    for (const line of await measure()) console.log(line);
  } catch (error) {
    console.log(`${name}: failed (${error instanceof Error ? error.message : String(error)})`);
    process.exitCode = 1;
  }
}
