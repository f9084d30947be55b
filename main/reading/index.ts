export { LIMITS } from './limits.ts';
export { createReader, type Reader, type ReadOptions } from './reader.ts';
