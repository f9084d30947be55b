import { describe, expect, it } from 'vitest';
import { gapsClause } from '../../../renderer/data/coverage.ts';
import {
  countOf,
  labelText,
  monthText,
  percentText,
  rangeText,
  shareText,
} from '../../../renderer/data/figure-text.ts';
import { gatheredEvents } from '../../../renderer/data/gathered-events.ts';
import { metricEvidence } from '../../../renderer/data/metric-evidence.ts';
import { metricGroups, metricText } from '../../../renderer/data/metric-text.ts';
import { sortedParties } from '../../../renderer/data/sorted-parties.ts';
import { carriedStretches, negativeStretches } from '../../../renderer/data/stretches.ts';
import { monthStarts, stretchOf } from '../../../renderer/data/time-axis.ts';
import type { PartyFigures } from '../../../shared/figures/party-figures.ts';
import type { MetricCell, MetricFigures } from '../../../shared/figures/scorecard-figures.ts';

const day = (date: string, balance: number, isComputed = false) => ({
  date,
  balance,
  isComputed,
  includesUnproven: false,
});

describe('stretches of days', () => {
  const days = [day('2025-01-01', -1), day('2025-01-02', -2), day('2025-01-03', 0, true), day('2025-01-04', -1, true)];

  it('are broken by a day that is not below zero; zero is not', () => {
    expect(negativeStretches(days)).toEqual([
      { from: '2025-01-01', to: '2025-01-02' },
      { from: '2025-01-04', to: '2025-01-04' },
    ]);
    expect(negativeStretches([])).toEqual([]);
  });

  it('are those on which a balance is carried', () => {
    expect(carriedStretches(days)).toEqual([{ from: '2025-01-03', to: '2025-01-04' }]);
  });

  it('without a statement are told in one clause', () => {
    expect(gapsClause([{ from: '2025-01-01', to: '2025-01-31' }])).toBe(', 1 gap (31 days)');
    expect(
      gapsClause([
        { from: '2025-01-01', to: '2025-01-31' },
        { from: '2025-03-01', to: '2025-03-02' },
      ]),
    ).toBe(', 2 gaps (33 days)');
    expect(gapsClause([])).toBe(', no gaps');
    expect(gapsClause(null)).toBe('');
  });
});

describe('a line of time', () => {
  const span = { from: '2025-01-30', to: '2025-02-08' };

  it('gives each day a tenth of ten days', () => {
    expect(stretchOf({ from: '2025-01-30', to: '2025-01-30' }, span)).toEqual({ left: 0, width: 10 });
    expect(stretchOf({ from: '2025-02-04', to: '2025-02-08' }, span)).toEqual({ left: 50, width: 50 });
  });

  it('knows where months begin', () => {
    expect(monthStarts(span)).toEqual(['2025-02-01']);
    expect(monthStarts({ from: '2024-02-29', to: '2024-03-01' })).toEqual(['2024-03-01']);
  });
});

describe('events', () => {
  it('that say the same in a row are told once', () => {
    const event = (date: string, message: string) => ({ kind: 'missed' as const, date, message });
    expect(gatheredEvents([event('2025-01-01', 'A'), event('2025-01-02', 'A'), event('2025-01-03', 'B')])).toEqual([
      { from: '2025-01-01', to: '2025-01-02', first: 0, last: 1, message: 'A' },
      { from: '2025-01-03', to: '2025-01-03', first: 2, last: 2, message: 'B' },
    ]);
  });
});

const party = (name: string, inflow: number, outflow: number): PartyFigures => ({
  name,
  groupId: null,
  inflow: inflow === 0 ? null : { amount: inflow, count: 1 },
  outflow: outflow === 0 ? null : { amount: outflow, count: 1 },
  net: inflow + outflow,
  frequency: 'irregular',
  estimatedMonthlyAmount: null,
  lastDate: '2025-01-01',
  isActive: true,
  includesUnproven: false,
});

describe('other sides', () => {
  const parties = [party('Beech', 100, -90), party('Ash', 0, -150), party('Cedar', 120, 0)];
  const names = (order: 'moved' | 'name' | 'inflow' | 'outflow' | 'net', text = '') =>
    sortedParties(parties, order, text).map(({ party: { name }, at }) => [name, at]);

  it('keep the place by which their rows are asked for, whatever their order', () => {
    expect(names('moved')).toEqual([
      ['Beech', 0],
      ['Ash', 1],
      ['Cedar', 2],
    ]);
    expect(names('name')).toEqual([
      ['Ash', 1],
      ['Beech', 0],
      ['Cedar', 2],
    ]);
    expect(names('outflow')).toEqual([
      ['Ash', 1],
      ['Beech', 0],
      ['Cedar', 2],
    ]);
    expect(names('inflow')).toEqual([
      ['Cedar', 2],
      ['Beech', 0],
      ['Ash', 1],
    ]);
    expect(names('net')).toEqual([
      ['Cedar', 2],
      ['Beech', 0],
      ['Ash', 1],
    ]);
  });

  it('are found by a part of their name', () => {
    expect(names('moved', ' ce')).toEqual([['Cedar', 2]]);
  });
});

describe('metrics', () => {
  const cell = (value: MetricCell['value']): MetricCell => ({
    value,
    status: value === null ? 'not_available' : 'available',
    reason: null,
    includesUnproven: false,
    hasRows: false,
  });
  const metric = (label: string, value: MetricCell['value']): MetricFigures => ({
    label,
    group: label.startsWith('balance') ? 'balance' : 'risk_flag',
    unit: 'n',
    context: null,
    description: 'Counted.',
    cells: { latest: cell(value) },
  });

  it('are told by their unit', () => {
    expect(metricText(cell(1234_50), 'amount', 'USD')).toBe('1,234.50');
    expect(metricText(cell(0.125), 'probability', 'USD')).toBe('12.5%');
    expect([1, 0.74, 0.4664].map((ratio) => metricText(cell(ratio), 'ratio', null))).toEqual([
      '1.000',
      '0.740',
      '0.466',
    ]);
    expect(metricText(cell(['a', 'b']), 'array', null)).toBe('2');
    expect(metricText(cell('monday'), 'weekday', null)).toBe('Monday');
    expect(metricText(cell(null), 'amount', null)).toBe('–');
  });

  it('of nothing open to nothing, but for a ratio, which has a denominator', () => {
    const range = { label: 'latest', period: { from: '2025-01-01', to: '2025-01-31' } };
    const of = (unit: MetricFigures['unit'], value: MetricCell['value'], hasRows: boolean) =>
      metricEvidence({ label: 'a_metric', unit }, range, { ...cell(value), hasRows })?.kind ?? null;
    expect([of('n', 0, true), of('amount', 0, false), of('ratio', null, true)]).toEqual([null, null, null]);
    expect([of('ratio', 0, true), of('n', 2, true), of('amount', 2, false)]).toEqual(['metric', 'metric', 'days']);
  });

  it('are found by name or definition, and left out where nothing is known of them', () => {
    const scorecard = {
      anchor: '2025-01-01',
      ranges: [],
      metrics: [metric('balance_average', 1), metric('nsf_days', 2), metric('balance_lowest', null)],
    };
    const labels = (text: string, isKnownOnly: boolean) =>
      metricGroups(scorecard, { text, isKnownOnly }).map(({ group, metrics }) => [
        group,
        metrics.map(({ label }) => label),
      ]);
    expect(labels('', true)).toEqual([
      ['balance', ['balance_average']],
      ['risk_flag', ['nsf_days']],
    ]);
    expect(labels('Balance', false)).toEqual([['balance', ['balance_average', 'balance_lowest']]]);
    expect(labels('counted', true)).toHaveLength(2);
    expect(labels('nothing', false)).toEqual([]);
  });
});

describe('the words of figures', () => {
  it('are what people read', () => {
    expect([percentText(7.25), percentText(null), shareText(0.5), shareText(null)]).toEqual([
      '7.3%',
      '–',
      '50.0%',
      '–',
    ]);
    expect([monthText('2025-03'), labelText('last_30_days')]).toEqual(['Mar 2025', 'Last 30 days']);
    expect(['last_30_days', 'last_1_calendar_months', 'last_12_calendar_months', 'latest'].map(rangeText)).toEqual([
      'Last 30 days',
      'Last calendar month',
      'Last 12 calendar months',
      'Latest',
    ]);
    expect([countOf(1, 'row'), countOf(1200, 'row'), countOf(0, 'side', 'sides')]).toEqual([
      '1 row',
      '1,200 rows',
      '0 sides',
    ]);
  });
});
