import type { Month } from '../../shared/figures/period.ts';
import type { Frequency, PositionStatus, ProductType } from '../../shared/model/index.ts';

/** What stands where something is not known. */
export const UNKNOWN = '–';

export const countText = (count: number | null): string =>
  count === null ? UNKNOWN : count.toLocaleString('en-US', { maximumFractionDigits: 2 });

/** Of a number of times something is of something else: always two digits, so that those beneath one another line up. */
export const ratioText = (ratio: number | null): string =>
  ratio === null ? UNKNOWN : ratio.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Of a number that is percent already: `12.5%`. */
export const percentText = (percent: number | null): string => (percent === null ? UNKNOWN : `${percent.toFixed(1)}%`);

/** Of a share: 0.125 is `12.5%`. */
export const shareText = (share: number | null): string => percentText(share === null ? null : share * 100);

const MONTH_NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2025-03` is `Mar 2025`. */
export const monthText = (month: Month): string =>
  `${MONTH_NAMES[Number(month.slice(5, 7)) - 1] ?? month} ${month.slice(0, 4)}`;

/** `average_balance` is `Average balance`. */
export function labelText(label: string): string {
  const words = label.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** `last_30_days` is `Last 30 days`, and `last_1_calendar_months` `Last calendar month`. */
export const rangeText = (range: string): string => labelText(range.replace(/_1_(.*)s$/, '_$1'));

const FREQUENCY_LABELS: Readonly<Record<Frequency, string>> = {
  not_enough_data: 'Not enough rows',
  same_day: 'Same day',
  irregular: 'Irregular',
  daily: 'Daily',
  weekday: 'Every weekday',
  twice_weekly: 'Twice a week',
  weekly: 'Weekly',
  biweekly: 'Every two weeks',
  monthly: 'Monthly',
  quarterly: 'Quarterly',
  annually: 'Yearly',
};

/** What people call a rhythm. */
export const frequencyText = (frequency: Frequency): string => FREQUENCY_LABELS[frequency];

export const PRODUCT_LABELS: Readonly<Record<ProductType, string>> = {
  mca: 'Merchant cash advance',
  line_of_credit: 'Line of credit',
  revenue_share: 'Revenue share',
  term_loan: 'Term loan',
  lease: 'Lease',
  factoring: 'Factoring',
  other: 'Other',
};

export const STATUS_LABELS: Readonly<Record<PositionStatus, string>> = {
  new_position: 'New',
  active: 'Active',
  inactive: 'Inactive',
  potential_default: 'Potential default',
  renewal_active: 'Renewed, active',
  renewal_inactive: 'Renewed, inactive',
  likely_paid_off: 'Likely paid off',
};

export const CONFIDENCE_LABELS = {
  high: 'high confidence',
  medium: 'medium confidence',
  low: 'low confidence',
  none: 'no estimate',
} as const;

/** `4 payments`, or `4 payments, 1 came back`. */
export const paymentsText = (count: number, cameBack: number): string =>
  countOf(count, 'payment') + (cameBack === 0 ? '' : `, ${cameBack.toLocaleString('en-US')} came back`);

/** One thing or several: `1 row`, `1,200 rows`. */
export const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
