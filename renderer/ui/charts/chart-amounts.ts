import { toMajor } from '../../../shared/money.ts';

const COMPACT = new Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 1 });

/** An amount as an axis has room for it: `12.5K`. */
export const axisAmount = (major: number): string => COMPACT.format(major);

/** Minor units as a chart draws them. */
export const drawn = (minor: number | null, currency: string | null): number | null =>
  minor === null ? null : toMajor(minor, currency);
