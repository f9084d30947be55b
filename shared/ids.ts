import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const ID_LENGTH = 22;

/** Kinds of identified things, spelled as Heron spells them. */
export type IdPrefix = 'txn' | 'eus' | 'dso' | 'ctg' | 'mrc' | 'req' | 'euf';

/**
 * An id derived from content: prefix, underscore and 22 base58 characters (the first 128 bits of a SHA-256).
 * The same parts give the same id on every machine. Parts are length-prefixed, so ("ab","c") and ("a","bc") differ.
 */
export function contentId(prefix: IdPrefix, ...parts: readonly (string | number | null)[]): string {
  const text = parts.map((part) => (part === null ? '~' : `${String(part).length}:${part}`)).join('|');
  let rest = BigInt(`0x${bytesToHex(sha256(utf8ToBytes(text)).subarray(0, 16))}`);
  let id = '';
  while (id.length < ID_LENGTH) {
    id = BASE58.charAt(Number(rest % 58n)) + id;
    rest /= 58n;
  }
  return `${prefix}_${id}`;
}

/** SHA-256 of bytes as lower-case hexadecimal. */
export const sha256Hex = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));
