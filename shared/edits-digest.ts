import type { CompanyEdits } from './model/index.ts';
import { shortDigest } from './short-digest.ts';

/** Tells what people decided from other decisions, by what they say. */
export const editsDigest = ({
  corrections: { rules, feedback, counted, cells, printed = [] },
  settings,
}: CompanyEdits): string =>
  [...shortDigest(JSON.stringify([rules, feedback, counted, cells, printed, settings]))]
    .map((word) => (word >>> 0).toString(16))
    .join('-');
