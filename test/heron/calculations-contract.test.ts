import { describe, expect, it } from 'vitest';
import { analysisJson } from '../../main/heron/index.ts';
import type { Analysis } from '../../shared/model/index.ts';
import { settingsWith } from '../../shared/settings/changes.ts';
import { hasReference, heronShapes } from '../serve/heron-shapes.ts';
import { REVENUE, sketchAccount, sketchAnalysis } from '../summaries/builders.ts';
import { fundedCompany } from '../workbook/funded-company.ts';
import { bySettings, threeAccounts } from '../workbook/sketches.ts';

// biome-ignore lint/suspicious/noExplicitAny: it is JSON, read as a program that knows Heron's names would.
type Json = any;

const COMPANY = '/api/end_users/{end_user_id_or_heron_id}';

/** Which answer of Heron's each calculation is, and where it stands in ours. */
const ANSWERS: readonly (readonly [path: string, of: (calculations: Json) => readonly unknown[]])[] = [
  [`${COMPANY}/bank_statement_summary`, (json) => Object.values(json.bank_statement_summary)],
  [`${COMPANY}/transaction_data_coverage`, (json) => [json.transaction_data_coverage]],
  [`${COMPANY}/missing_accounts`, (json) => [json.missing_accounts]],
  [`${COMPANY}/positions`, (json) => [json.positions]],
  [`${COMPANY}/debt_candidates`, (json) => [json.debt_candidates]],
  ['/api/end_users/balance', (json) => [json.balances]],
  [`${COMPANY}/profit_and_loss`, (json) => [json.profit_and_loss]],
  [`${COMPANY}/recurring_transactions_report`, (json) => [json.recurring_transactions_report]],
  [`${COMPANY}/grouped_transactions_report`, (json) => [json.grouped_transactions_report]],
  [`${COMPANY}/merchant_summary`, (json) => [json.merchant_summary]],
  [`${COMPANY}/named_dates`, (json) => [json.named_dates]],
  ['/api/end_users/statistics', (json) => [json.statistics.category, json.statistics.merchant]],
  ['/api/end_users/{end_user_heron_id}/company_attributes', (json) => [json.company_attributes]],
  [`${COMPANY}/scorecard`, (json) => [json.scorecard]],
  [`${COMPANY}/benchmarks`, (json) => [json.benchmarks]],
  // Of one category each: Heron is asked for one at a time.
  [`${COMPANY}/anomalies`, (json) => [json.anomalies.transactions]],
  ['/api/end_users/forecast', (json) => json.forecast.by_category.map(({ predictions }: Json) => predictions)],
  [`${COMPANY}/heron_score`, (json) => [json.local_score]],
];
/** What Heron has no endpoint for, or has one no longer. */
const OURS = ['currency', 'includes_unproven', 'revenue', 'offers', 'industry', 'definitions', 'in_other_currencies'];

const TRANSFER = [
  'unreconciled_intra_company_transfers',
  'Unreconciled Intra-company Transfers',
  'intra_company',
] as const;

/** A company of which as much as possible is known: five months in a row, what stands out, an offer, a missing account. */
const known = sketchAnalysis([
  sketchAccount([
    {
      start: '2024-01-01',
      end: '2024-05-31',
      opening: 1_000_00,
      rows: ['01', '02', '03', '04', '05'].flatMap((month) => [
        [`2024-${month}-05`, 1_000_00, { category: REVENUE, merchant: 'Northwind' }] as const,
        [`2024-${month}-06`, 1_010_00, { category: REVENUE, merchant: 'Northwind' }] as const,
        [`2024-${month}-20`, -20_00, { counterparty: 'LANDLORD', description: 'RENT' }] as const,
        [
          `2024-${month}-21`,
          month === '03' ? 90_000_00 : -5_00,
          { category: month === '03' ? REVENUE : TRANSFER, description: 'TRANSFER TO SAV 5678' },
        ] as const,
      ]),
    },
  ]),
]);
const OFFERS = [{ name: 'A', amount: 1_000, factor: 1.2, termMonths: 3, cadence: 'monthly' }] as const;

const companies: readonly (readonly [name: string, analysis: Analysis])[] = [
  ['of which much is known', { ...known, settings: settingsWith({ offers: OFFERS }) }],
  ['with a funder, a gap, a broken statement and two currencies', fundedCompany()],
  ['with three currencies, and balances of some', threeAccounts()],
  ['with nothing but one row', sketchAnalysis([sketchAccount([{ rows: [['2024-01-02', -1]] }])])],
  ['of which no account counts', bySettings(known, { disabledAccountIds: known.accounts.map(({ id }) => id) })],
];

describe.skipIf(!hasReference)("each calculation has the shape of Heron's answer", () => {
  const shapes = hasReference ? heronShapes() : null;

  it.each(companies)('of a company %s', (_, analysis) => {
    const { calculations } = JSON.parse(JSON.stringify(analysisJson(analysis)));
    for (const json of [calculations, ...calculations.in_other_currencies]) {
      for (const [path, of] of ANSWERS)
        for (const answer of of(json)) expect(shapes?.problems('GET', path, 200, answer), path).toEqual([]);
    }
  });

  it('and none is left out, or held against nothing', () => {
    for (const [path] of ANSWERS) expect(shapes?.operations).toContainEqual({ method: 'GET', path });
    const { calculations } = JSON.parse(JSON.stringify(analysisJson(known)));
    const held = ANSWERS.map(([path]) => path.slice(path.lastIndexOf('/') + 1));
    const ofHeron = Object.keys(calculations).filter((name) => !OURS.includes(name));
    const named: Readonly<Record<string, string>> = { balances: 'balance', local_score: 'heron_score' };
    expect(ofHeron.map((name) => named[name] ?? name).sort()).toEqual([...held].sort());
  });

  it('and an answer of another shape is told', () => {
    const { calculations } = JSON.parse(JSON.stringify(analysisJson(known)));
    const [first] = calculations.scorecard.metrics;
    const wrong = { metrics: [{ ...first, status: 'perhaps' }], rule_violations: [] };
    expect(shapes?.problems('GET', `${COMPANY}/scorecard`, 200, wrong)).not.toEqual([]);
  });
});
