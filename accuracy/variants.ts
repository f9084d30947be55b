import {
  type FamilyName,
  makeNonStatement,
  makeStatement,
  NON_STATEMENT_KINDS,
  type Truth,
} from '../test/support/maker/index.ts';
import { makeScan, type ScanOptions } from '../test/support/maker/scan.ts';

/** One document to read, and what it truly says; no truth for what is no statement. */
export interface Case {
  readonly pdf: Uint8Array;
  readonly truths: readonly Truth[];
}

export const VARIANTS = ['digital', 'inconsistent', 'scan-200', 'scan-150', 'photo', 'bad-ocr-layer'] as const;
export type Variant = (typeof VARIANTS)[number];

/** Degrees of skew a scan may have, chosen by its seed. */
const SKEWS = [0.3, -0.7, 1.2, -1.8, 2.5];

const scanOptions = (variant: Exclude<Variant, 'digital' | 'inconsistent'>, seed: number): ScanOptions => ({
  dpi: variant === 'scan-150' ? 150 : 200,
  skew: variant === 'bad-ocr-layer' ? 0 : (SKEWS[seed % SKEWS.length] ?? 0),
  noise: 0.3,
  jpegQuality: 80,
  kind: variant === 'photo' || variant === 'bad-ocr-layer' ? variant : 'scan',
});

/** Makes one case; null where the family has no such variant (nothing printed that could be falsified). */
export async function makeCase(family: FamilyName, variant: Variant, seed: number): Promise<Case | null> {
  if (variant === 'inconsistent')
    return family === 'unproven' ? null : makeStatement({ family, inconsistent: true }, seed);
  const made = makeStatement({ family }, seed);
  if (variant === 'digital') return made;
  const { pdf } = await makeScan(made.pdf, scanOptions(variant, seed), seed);
  return { pdf, truths: made.truths };
}

/** Documents that are no statements, one of each kind. */
export const makeOthers = (seed: number): Case[] =>
  NON_STATEMENT_KINDS.map((kind) => ({ pdf: makeNonStatement(kind, seed), truths: [] }));
