import { type LabelKind, labelNamed } from '../../statements/index.ts';

/** A label of the figures that rows run between: money under such a label moves nothing, on whatever day it stands. */
const BALANCES: ReadonlySet<LabelKind | null> = new Set(['opening', 'closing', 'balance']);

export const isBalance = (label: LabelKind | null): boolean => BALANCES.has(label);

/** The day on which a balance holds, behind its label: `as of 01/31/2026`, `vom 31.01.2026:`. */
const DAY_BEHIND = /\s+(?:\p{L}{1,4}\s+){0,2}\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\s*:?$/u;

/** What a label says of the figure beside it, of a balance also with its day; null for a text that is no label. */
export function figureNamed(text: string): LabelKind | null {
  const dated = labelNamed(text.replace(DAY_BEHIND, ''));
  return labelNamed(text) ?? (isBalance(dated) ? dated : null);
}
