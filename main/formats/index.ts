export type { FormatSettings } from './given.ts';
export { type FormatReading, formatOf, readFormat } from './read-format.ts';
