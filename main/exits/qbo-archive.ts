import { zipSync } from 'fflate';
import type { QboFile } from './ofx.ts';

/** A zip entry has a date; one that is always the same keeps the bytes the same. */
const ENTRY_DATE = new Date(1980, 0, 1);

/** Files for QuickBooks in one zip archive, each by the number of its account: `4417.qbo`. */
export const qboArchive = (files: readonly QboFile[]): Uint8Array =>
  zipSync(Object.fromEntries(files.map(({ accountId, bytes }) => [`${accountId}.qbo`, bytes])), { mtime: ENTRY_DATE });
