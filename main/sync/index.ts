export type { Secrets } from './connection.ts';
export { openSync, type SyncFlow, type SyncOptions } from './sync.ts';
