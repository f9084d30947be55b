import { Refusal } from '../heron/server/index.ts';

/** Refuses other encodings: their letters would become signs that nobody wrote. A mark of the order of bytes is left out. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The text of a body. */
export function textOf(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new Refusal(400, 'The body is not UTF-8.');
  }
}
