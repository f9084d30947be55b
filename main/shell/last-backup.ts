import { setTimeout } from 'node:timers/promises';
import type { BackupFlow } from '../flows/index.ts';

/** How long closing waits for the last backup, in milliseconds. */
const LONGEST = 10_000;

/** Backs up what was stored last, before the page goes. A folder that does not answer does not hold it for ever: what is stored is stored. */
export const lastBackup = (backup: Pick<BackupFlow, 'flush'>): Promise<void> =>
  Promise.race([backup.flush(), setTimeout(LONGEST)]);
