import { utf8ToBytes } from '@noble/hashes/utils.js';

/** Round constants of SHA-256: the first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const ROUND = constants(64, (prime) => Math.cbrt(prime));
/** Initial state: the same of the square roots of the first 8 primes. */
const INITIAL = constants(8, (prime) => Math.sqrt(prime));

const BLOCK_WORDS = 16;
const BLOCK_BYTES = 64;
/** The message ends with a one bit and its length in eight bytes. */
const ENDING_BYTES = 9;

const schedule = new Int32Array(64);
const state = new Int32Array(8);
/** Code points from here on take more than one byte. */
const FIRST_LONG = 0x80;
let buffer = new Uint8Array(1024);

function constants(count: number, root: (prime: number) => number): Int32Array {
  const values = new Int32Array(count);
  let found = 0;
  for (let candidate = 2; found < count; candidate++) {
    let isPrime = true;
    for (let divisor = 2; divisor * divisor <= candidate; divisor++) isPrime &&= candidate % divisor !== 0;
    if (isPrime) values[found++] = ((root(candidate) % 1) * 0x1_0000_0000) | 0;
  }
  return values;
}

/**
 * The first four words (128 bits) of the SHA-256 (FIPS 180-4) of a text's UTF-8 bytes. The library's hash spends most of its time on
 * making objects; ids are asked for by the million, and their texts are short.
 */
export function shortDigest(text: string): Int32Array {
  const length = writeBytes(text);
  const blocks = Math.ceil((length + ENDING_BYTES) / BLOCK_BYTES);
  state.set(INITIAL);
  for (let block = 0; block < blocks; block++) {
    for (let word = 0; word < BLOCK_WORDS; word++) schedule[word] = wordAt(length, block * BLOCK_BYTES + word * 4);
    if (block === blocks - 1) schedule[BLOCK_WORDS - 1] = length * 8;
    mixBlock();
  }
  return state;
}

/** Writes a text's UTF-8 bytes into the buffer and returns their number. Ids' texts are plain letters almost always. */
function writeBytes(text: string): number {
  if (text.length > buffer.length) return takeBytes(utf8ToBytes(text));
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= FIRST_LONG) return takeBytes(utf8ToBytes(text));
    buffer[at] = code;
  }
  return text.length;
}

function takeBytes(bytes: Uint8Array): number {
  if (bytes.length > buffer.length) buffer = new Uint8Array(bytes.length);
  buffer.set(bytes);
  return bytes.length;
}

const wordAt = (length: number, at: number): number =>
  (byteAt(length, at) << 24) | (byteAt(length, at + 1) << 16) | (byteAt(length, at + 2) << 8) | byteAt(length, at + 3);

/** Behind the text stands a one bit, then zeros. */
const byteAt = (length: number, at: number): number =>
  at < length ? (buffer[at] as number) : at === length ? 0x80 : 0;

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

function mixBlock(): void {
  for (let at = BLOCK_WORDS; at < 64; at++) {
    const early = schedule[at - 15] as number;
    const late = schedule[at - 2] as number;
    const first = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const second = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    schedule[at] = ((schedule[at - 16] as number) + first + (schedule[at - 7] as number) + second) | 0;
  }
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  let e = state[4] as number;
  let f = state[5] as number;
  let g = state[6] as number;
  let h = state[7] as number;
  for (let at = 0; at < 64; at++) {
    const choice = (e & f) ^ (~e & g);
    const one =
      (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + (ROUND[at] as number) + (schedule[at] as number)) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  add(0, a);
  add(1, b);
  add(2, c);
  add(3, d);
  add(4, e);
  add(5, f);
  add(6, g);
  add(7, h);
}

function add(at: number, word: number): void {
  state[at] = ((state[at] as number) + word) | 0;
}
