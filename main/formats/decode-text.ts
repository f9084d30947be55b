import { Malformed } from './malformed.ts';

const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Bytes from which the encoding is told. */
const SAMPLE = 4_096;
/** Share of noughts in every second byte from which a text has two bytes a letter. */
const WIDE = 0.4;

/** UTF-16 without a mark: of Latin letters every second byte is 0. */
function wideEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  const noughts = (parity: number): number =>
    sample.reduce((count, byte, at) => (at % 2 === parity && byte === 0 ? count + 1 : count), 0) / (sample.length / 2);
  if (sample.length < 4) return null;
  if (noughts(1) > WIDE && noughts(0) === 0) return 'utf-16le';
  return noughts(0) > WIDE && noughts(1) === 0 ? 'utf-16be' : null;
}

/**
 * The text of bytes: by its byte order mark, else UTF-16 where every second byte is 0, else UTF-8, else Windows-1252, which
 * gives every byte a meaning. Null for bytes that are no text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const [marked] = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte)) ?? [];
  const encoding = marked ?? wideEncoding(bytes);
  const text = encoding ? new TextDecoder(encoding).decode(bytes) : utf8Or1252(bytes);
  return text.includes('\0') ? null : text;
}

function utf8Or1252(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The lines of a text, whatever ends them. */
export const linesOf = (text: string): readonly string[] => text.split(/\r\n|\n|\r/);

/** Line of a position in a text, 1 for the first. */
export const lineAt = (text: string, position: number): number => linesOf(text.slice(0, position)).length;

/** Refuses what a text of lines never holds. */
export function expectLine(condition: boolean, line: number, reason: string): asserts condition {
  if (!condition) throw new Malformed(`line ${line}`, reason);
}
