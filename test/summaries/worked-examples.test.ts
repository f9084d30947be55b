import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Calculations, calculate, type Party } from '../../main/summaries/index.ts';
import type { AnalyticsGroup } from '../../shared/model/index.ts';
import { settingsWith } from '../../shared/settings/changes.ts';
import { type RowSketch, type Sketch, sketchAccount, sketchAnalysis } from './builders.ts';

/** A small company whose figures `worked.py` computed apart from this code: see there how it is run. */
const FOLDER = join(import.meta.dirname, '..', 'fixtures', 'worked');

type Line = Readonly<Record<string, string>>;

/** The fixtures hold no quotes and no commas within cells. */
function read(name: string): Line[] {
  const [head = '', ...lines] = readFileSync(join(FOLDER, name), 'utf8').trim().split('\n');
  const names = head.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, at) => [names[at] ?? '', cell])));
}

const statements = read('statements.csv');
const transactions = read('transactions.csv');
const expected = read('expected.csv');

const rowOf = ({ date = '', cents, category = '', group, party = '' }: Line): RowSketch => [
  date,
  Number(cents),
  { category: [category, category, group === '' ? null : (group as AnalyticsGroup)], merchant: party },
];

function sketchOf(account: string): Sketch {
  const own = statements.filter((one) => one['account'] === account);
  const rows = transactions.filter((row) => row['account'] === account);
  return sketchAccount(
    own.map(({ currency = '', start = '', end = '', opening_cents }) => ({
      currency,
      start,
      end,
      opening: Number(opening_cents),
      rows: rows.filter(({ date = '' }) => date >= start && date <= end).map(rowOf),
    })),
    account,
  );
}

const sketches = new Map(
  [...new Set(statements.map((one) => one['account'] ?? ''))].map((one) => [one, sketchOf(one)]),
);
const disabled = [...sketches]
  .filter(([account]) => statements.some((one) => one['account'] === account && one['counts'] === 'no'))
  .map(([, { account }]) => account.id);

/** The figures of each currency, as the lines of `expected.csv` name them. */
const found = new Map<string, number | string | null>();
const keyOf = (kind: string, currency: string, period: string, key: string): string =>
  [kind, currency, period, key].join(' | ');

beforeAll(() => {
  const analysis = sketchAnalysis([...sketches.values()]);
  const settings = settingsWith({ disabledAccountIds: disabled });
  for (const calculations of calculate({ ...analysis, settings })) {
    const note = (kind: string, period: string, key: string, value: number | string | null): void =>
      void found.set(keyOf(kind, calculations.currency ?? '', period, key), value);
    noteFigures(calculations, note);
  }
});

type Note = (kind: string, period: string, key: string, value: number | string | null) => void;

function noteFigures(calculations: Calculations, note: Note): void {
  for (const { period, row } of calculations.bankStatementSummary.byMonth.rows)
    for (const [figure, value] of Object.entries(row)) note('month', period ?? '', figure, value as number);
  for (const { date, balance } of calculations.balances.days) note('day', date, 'balance', balance);
  noteProfitAndLoss(calculations, note);
  for (const { date, label, inflow, outflow } of calculations.statistics.byCategory)
    note('statistic', date.slice(0, 7), label, [inflow.amount, inflow.count, outflow.amount, outflow.count].join(' '));
  const { sources, concentrationIndex } = calculations.revenue;
  for (const { name, amount } of sources) note('source', '', name, amount);
  note('concentration', '', 'index', concentrationIndex);
  for (const { party, inflow, outflow } of calculations.merchantSummary) {
    note('party', 'in', party.name, metricsText(party, inflow));
    note('party', 'out', party.name, metricsText(party, outflow));
  }
  for (const { metric, dateRange, value } of calculations.scorecard.cells)
    note('metric', dateRange, metric.label, Array.isArray(value) ? value.length : (value as number));
}

function noteProfitAndLoss({ profitAndLoss: { months, sections } }: Calculations, note: Note): void {
  for (const [at, month] of months.entries()) {
    for (const { layout, lines } of sections) {
      note('section', month, layout.slug, lines[0]?.values[at] ?? null);
      for (const { layout: line, values } of lines)
        if (line.numerator.categories.length === 1) note('line', month, line.name, values[at] ?? null);
    }
    note('net', month, 'all cash that moved', sections.at(-1)?.lines[0]?.values[at] ?? null);
  }
}

const metricsText = (_: Party, flow: Calculations['merchantSummary'][number]['inflow']): string =>
  flow ? [flow.amount, flow.count, flow.mean, flow.standardDeviation, flow.meanIntervalDays].join(' ') : '';

describe('the figures of a small company, computed by an independent script', () => {
  const kinds = [...new Set(expected.map(({ kind = '' }) => kind))];

  it.each(kinds.filter((kind) => kind !== 'metric' && kind !== 'section'))('%s', (kind) => {
    const lines = expected.filter((line) => line['kind'] === kind);
    expect(lines.length).toBeGreaterThan(0);
    const ours = lines.map(({ currency = '', period = '', key = '' }) => [
      currency,
      period,
      key,
      String(found.get(keyOf(kind, currency, period, key)) ?? ''),
    ]);
    expect(ours).toEqual(lines.map(({ currency, period, key, value }) => [currency, period, key, value]));
  });

  it('sections: those of the profit and loss that have a group, what has none being in the last', () => {
    const lines = expected.filter(({ kind }) => kind === 'section');
    for (const { currency = '', period = '', key = '', value } of lines) {
      const others = lines.filter((one) => one['currency'] === currency && one['period'] === period);
      const sum = (...groups: string[]): number =>
        others.filter((one) => groups.includes(one['key'] ?? '')).reduce((all, one) => all + Number(one['value']), 0);
      const isLast = key === 'other' || key === 'no group';
      const ours = found.get(keyOf('section', currency, period, isLast ? 'other' : key));
      expect([period, key, ours]).toEqual([period, key, isLast ? sum('other', 'no group') : Number(value)]);
    }
  });

  it('metrics: every one that the scorecard has of those that the script computed', () => {
    let compared = 0;
    for (const { currency = '', period = '', key = '', value = '' } of expected.filter(
      ({ kind }) => kind === 'metric',
    )) {
      const ours = found.get(keyOf('metric', currency, period, key));
      // The script holds every category against every other one; the scorecard only some.
      if (ours === undefined) continue;
      compared += 1;
      if (value === '') expect([key, ours]).toEqual([key, null]);
      else expect([key, typeof ours === 'number' && Math.abs(ours - Number(value)) < 1e-9]).toEqual([key, true]);
    }
    // Twelve by name, seven counts, seven in against out, and the 113 pairs of Heron's API description.
    expect(compared).toBe(12 + 7 + 7 + 113);
  });
});
