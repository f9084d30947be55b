import type { CompanyEdits } from './model/index.ts';
import { textDigest } from './text-digest.ts';

/** Tells what people decided from other decisions, by what they say. */
export const editsDigest = ({
  corrections: { rules, feedback, counted, cells, printed = [] },
  settings,
}: CompanyEdits): string => textDigest(JSON.stringify([rules, feedback, counted, cells, printed, settings]));
