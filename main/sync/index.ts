export { createSyncComputing } from './computing/create-sync-computing.ts';
export type { SyncComputing } from './computing/sync-computing.ts';
export type { Secrets } from './connection.ts';
export { openSync } from './sync.ts';
export type { SyncFlow } from './sync-flow.ts';
export type { SyncOptions } from './sync-options.ts';
