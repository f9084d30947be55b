import type { PlainDate } from '../../../shared/dates.ts';
import { isUnsureIn } from '../books/account-book.ts';
import type { Books } from '../books/books.ts';
import { type Period, shared } from '../books/period.ts';
import type { AccountCoverage } from '../coverage/coverage.ts';
import { gapsOf } from '../coverage/gaps.ts';
import { namedDates } from '../named-dates.ts';
import { companyFacts, type ScorecardInput } from './company-facts.ts';
import { DATE_RANGES, type DateRange } from './date-range.ts';
import type { Metric, MetricValue } from './metric.ts';
import { BALANCE } from './metrics/balance.ts';
import { CATEGORIES } from './metrics/categories.ts';
import { DATA_QUALITY } from './metrics/data-quality.ts';
import { DEBT } from './metrics/debt.ts';
import { FLOWS } from './metrics/flows.ts';
import { FORECAST } from './metrics/forecast.ts';
import { OTHERS } from './metrics/others.ts';
import { PER_STATEMENT } from './metrics/per-statement.ts';
import { RISK } from './metrics/risk.ts';
import { UNDERWRITING } from './metrics/underwriting.ts';
import { type RangeFacts, rangeFacts } from './range-facts.ts';

/** Every metric of the scorecard, by groups. */
export const METRICS: readonly Metric[] = [
  ...DATA_QUALITY,
  ...BALANCE,
  ...UNDERWRITING,
  ...FLOWS,
  ...DEBT,
  ...RISK,
  ...PER_STATEMENT,
  ...FORECAST,
  ...OTHERS,
  ...CATEGORIES,
];

export type MetricStatus = 'available' | 'partially_available' | 'not_available';

/** One metric over one range. */
export interface ScorecardCell {
  readonly metric: Metric;
  /** Such as `last_90_days`. */
  readonly dateRange: string;
  /** The days it asks for. */
  readonly period: Period;
  /** Null where it is not available. */
  readonly value: MetricValue | null;
  readonly status: MetricStatus;
  /** Why it is not or only partly available, in true sentences; null where it is available. */
  readonly reason: string | null;
  readonly includesUnproven: boolean;
}

export interface Scorecard {
  /** The day it looks from; null where the settings name a date that is not known. */
  readonly anchor: PlainDate | null;
  /** By range, then by metric. */
  readonly cells: readonly ScorecardCell[];
  /** Category slug → section of the profit and loss, as the metrics that follow its layout see it. */
  readonly sections: ReadonlyMap<string, string>;
}

/**
 * Every metric over every range it is made for, looked at from the date the settings name (DOMAIN b.3; Heron: scorecard).
 * Linear in transactions; then in days × ranges.
 */
export function scorecard(books: Books, input: ScorecardInput): Scorecard {
  const anchor = namedDates(books)[books.settings.scorecardDate];
  const first = books.span?.from ?? null;
  if (anchor === null || first === null) return { anchor, cells: [], sections: new Map() };
  const company = companyFacts(books, input);
  const cells = DATE_RANGES.flatMap((range) => {
    const requested = range.periodAt(anchor, first);
    const facts = rangeFacts(company, anchor, range.kind === 'next' ? { from: first, to: anchor } : requested);
    const missing = range.kind === 'past' ? missingOf(books, input.coverage, requested) : null;
    return cellsOf({ range, requested, facts, missing, books });
  });
  return { anchor, cells, sections: company.sections };
}

interface RangeOfBooks {
  readonly range: DateRange;
  readonly requested: Period;
  readonly facts: RangeFacts | null;
  readonly missing: string | null;
  readonly books: Books;
}

function cellsOf({ range, requested, facts, missing, books }: RangeOfBooks): ScorecardCell[] {
  const seen = facts && { ...facts, requested };
  const isUnsure = facts !== null && books.accounts.some((book) => isUnsureIn(book, facts.period));
  return METRICS.filter(({ kind }) => kind === range.kind).map((metric) => {
    const value = seen && metric.compute(seen);
    const status = value === null ? 'not_available' : missing === null ? 'available' : 'partially_available';
    const reason = value === null ? ((facts === null ? missing : null) ?? NOTHING) : missing;
    const includesUnproven = facts !== null && (isUnsure || (OF_BALANCES.has(metric.group) && isCarriedUnsure(facts)));
    return { metric, dateRange: range.label, period: requested, value, status, reason, includesUnproven };
  });
}

/** What is told by balances. */
const OF_BALANCES: ReadonlySet<Metric['group']> = new Set(['balance', 'forecast'] as const);

/** A balance that is carried into the range may be told by a statement outside of it. */
const isCarriedUnsure = ({ balances }: RangeFacts): boolean =>
  balances.some(({ includesUnproven }) => includesUnproven);

const NOTHING = 'The data hold nothing to compute it from, or a setting it needs is not given.';

/** What of a range the data do not hold: what lies outside them, and what no statement covers; null where they hold all. */
function missingOf({ span }: Books, coverage: readonly AccountCoverage[], range: Period): string | null {
  const { from, to } = range;
  const isReached = span === null || (span.from <= from && span.to >= to);
  const reach = isReached ? [] : [`The range is ${from} to ${to}; the data reach from ${span.from} to ${span.to}.`];
  const sentences = [...reach, ...gapsIn(coverage, range)];
  return sentences.length === 0 ? null : sentences.join(' ');
}

/** A sentence for each stretch of a range that no statement of an account, or of the company, covers. */
function gapsIn(coverage: readonly AccountCoverage[], range: Period): string[] {
  const enabled = coverage.filter(({ isEnabled }) => isEnabled);
  return gapsOf(enabled).flatMap(({ accountId, ...gap }) => {
    const missed = shared(gap, range);
    const number = enabled.find((account) => account.accountId === accountId)?.number;
    const whose = accountId === null ? '' : ` of account ${number ?? 'without a number'}`;
    return missed === null ? [] : [`No statement${whose} covers ${missed.from} to ${missed.to}.`];
  });
}
