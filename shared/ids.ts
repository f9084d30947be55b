import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { shortDigest } from './short-digest.ts';

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const ID_LENGTH = 22;
/** 128 bits in parts of 16. */
const ID_LIMBS = 8;
const limbs = new Int32Array(ID_LIMBS);
const codes = new Array<number>(ID_LENGTH);

/** Kinds of identified things, spelled as Heron spells them. */
export type IdPrefix =
  | 'txn'
  | 'eus'
  | 'dso'
  | 'ctg'
  | 'mrc'
  | 'req'
  | 'euf'
  | 'pos'
  | 'rul'
  | 'pdf'
  | 'iso'
  | 'itg'
  | 'ent'
  | 'wbh';

/**
 * An id derived from content: prefix, underscore and 22 base58 characters (the first 128 bits of a SHA-256).
 * The same parts give the same id on every machine. Parts are length-prefixed, so ("ab","c") and ("a","bc") differ.
 */
export function contentId(prefix: IdPrefix, ...parts: readonly (string | number | null)[]): string {
  let text = '';
  for (const part of parts) {
    const printed = part === null ? '~' : String(part);
    text += `${text === '' ? '' : '|'}${part === null ? printed : `${printed.length}:${printed}`}`;
  }
  return `${prefix}_${base58(shortDigest(text))}`;
}

/** Four words as base58 digits: long division by 58, two bytes at a time (plain numbers are ten times as fast as BigInt). */
function base58(words: Int32Array): string {
  for (let at = 0; at < ID_LIMBS; at++) limbs[at] = ((words[at >> 1] ?? 0) >>> (at % 2 === 0 ? 16 : 0)) & 0xffff;
  for (let place = ID_LENGTH - 1; place >= 0; place--) {
    let carry = 0;
    for (let at = 0; at < ID_LIMBS; at++) {
      const value = carry * 65_536 + (limbs[at] ?? 0);
      limbs[at] = (value / 58) | 0;
      carry = value % 58;
    }
    codes[place] = BASE58.charCodeAt(carry);
  }
  return String.fromCharCode(...codes);
}

/** SHA-256 of bytes as lower-case hexadecimal. */
export const sha256Hex = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));
