import { readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second. */
const MILLISECONDS_A_TICK = 10;
const [USER, SYSTEM] = [11, 12];

/** Milliseconds of processor time that all threads of a process took so far; null where no `/proc` tells. */
export function processorTimeOf(pid: number): number | null {
  if (process.platform !== 'linux') return null;
  // The second field is a name in brackets, which may hold anything.
  const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(/\) (?!.*\) )/);
  const all = fields.split(' ').map(Number);
  return ((all[USER] ?? 0) + (all[SYSTEM] ?? 0)) * MILLISECONDS_A_TICK;
}
