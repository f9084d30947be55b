import type { Corrections } from '../model/index.ts';
import { shortDigest } from '../short-digest.ts';

/** Tells corrections from others, by what they say. */
export const correctionsDigest = ({ rules, feedback, counted }: Corrections): string =>
  [...shortDigest(JSON.stringify([rules, feedback, counted]))].map((word) => (word >>> 0).toString(16)).join('-');
