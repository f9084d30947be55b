import { type CompanyAttribute, type NamedDates, namedDateList, type StatisticsRow } from '../summaries/index.ts';
import { number } from './plain.ts';

/** Heron's response of statistics. */
export const statisticsJson = (rows: readonly StatisticsRow[], currency: string | null): object => ({
  statistics: rows.map(({ date, id, label, inflow, outflow, net }) => ({
    currency,
    dt: date,
    heron_id: id,
    label,
    metrics: {
      inflow: statisticJson(inflow, currency),
      net: statisticJson(net, currency),
      outflow: statisticJson(outflow, currency),
    },
  })),
});

const statisticJson = ({ amount, average, count }: StatisticsRow['net'], currency: string | null): object => ({
  amount: number(amount, currency),
  avg_amount: number(average, currency),
  n: count,
});

/** Heron's response of named_dates. */
export const namedDatesJson = (dates: NamedDates): object => ({ named_dates: namedDateList(dates) });

const TYPES = { int: 'int', string: 'string', date: 'date', amount: 'decimal' } as const;

/** Heron's response of company_attributes. */
export const attributesJson = (attributes: readonly CompanyAttribute[], currency: string | null): object[] =>
  attributes.map(({ label, type, value }) => ({
    attribute: { label, type: TYPES[type] },
    availability: value === null ? 'not_available' : 'available',
    value: type === 'amount' && typeof value === 'number' ? number(value, currency) : value,
  }));
