import type { PrintedFeeKind } from '../../../shared/model/index.ts';

/**
 * The box that US banks must print (Regulation DD, 12 CFR 1030.11(a) and model form B-10): what fees for overdrafts and for
 * returned items came to, in this period and in the year so far. Words are folded.
 */
export const FEE_BOX_LABELS: Readonly<Record<PrintedFeeKind, RegExp>> = {
  overdraft: /^total overdraft (item )?(fees?|charges?)$/,
  returned:
    /^total (nsf |returned item |nsf returned item |nsf and returned item |overdraft returned item )(fees?|charges?)$/,
};

/** The headings over its two columns. */
export const FEE_BOX_HEADINGS = /\b(this|statement|current) (period|cycle|statement)\b.*\b(year to date|ytd)\b/;
