export type { FileJob } from './file-job.ts';
export { createFileWorkers, type FileWorkers } from './file-workers.ts';
