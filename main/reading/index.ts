export { KIND_BYTES, kindOf } from './file-kind.ts';
export { LIMITS } from './limits.ts';
export { LANGUAGES } from './ocr/languages.ts';
export type { OcrMode } from './protocol.ts';
export { createReader, type Reader, type ReadOptions } from './reader.ts';
