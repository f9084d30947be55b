import { shortDigest } from './short-digest.ts';

/** Tells texts apart: 128 bits, written out. */
export const textDigest = (text: string): string =>
  [...shortDigest(text)].map((word) => (word >>> 0).toString(16)).join('-');
