import type { Frequency, SummarySettings } from '../../shared/model/index.ts';

/** How many payments of a rhythm fall due in a month, by the settings; null where there is no rhythm. */
export const paymentsPerMonth = (frequency: Frequency, settings: SummarySettings): number | null =>
  frequency in settings.paymentsPerMonth
    ? settings.paymentsPerMonth[frequency as keyof SummarySettings['paymentsPerMonth']]
    : null;
