export { createFormatReader, type FormatReader } from './format-reader.ts';
export type { FormatSettings } from './given.ts';
export { type FormatReading, isOfFormat, readFormat } from './read-format.ts';
