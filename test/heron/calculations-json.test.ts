import { describe, expect, it } from 'vitest';
import { analysisJson } from '../../main/heron/index.ts';
import type { Analysis } from '../../shared/model/index.ts';
import { settingsWith } from '../../shared/settings/changes.ts';
import { FEE, REVENUE, sketchAccount, sketchAnalysis, sketchPosition } from '../summaries/builders.ts';

/** Field names of Heron's published API description, in its order. */
const SUMMARY_ROW =
  'actual_holdback_percentage additional_no_od average_balance average_balance_to_revenue_ratio business_day_average_balance dd_reversals ending_balance expected_mca_debits holdback_percentage is_mtd is_unreconcilable low_balance_days mca_credits mca_debits negative_balance_days no_deposits no_mca_credits no_mca_debits no_nsf no_od no_od_nsf no_overdraft_transactions no_revenue no_withdrawals non_revenue period_end_date period_start_date starting_balance total_deposits total_revenue total_withdrawals';
const GROUPINGS =
  'by_month by_data_source_account_heron_id by_month_by_data_source_account_heron_id by_month_by_account rolling_30_days_from_last_txn rolling_30_days_from_today';
const POSITION =
  'funder_holdback_percentage group heron_id holdback_percentage inflow_metrics investment_transactions is_active is_renewal llm_summary merchant missed_payments nsf_fees outflow_metrics parent_position_heron_id product_type repayment_transactions reversal_transactions reversals servicing_fees status stop_payments';
const OUTFLOW_METRICS =
  'changed_in_last_90_days confidence_reasons count duration_days estimated_confidence estimated_monthly_amount estimated_remaining_balance estimated_right_to_receive_amount fallback_estimated_monthly_amount frequency has_repayment_modifications latest_estimated_monthly_amount latest_repayment_amount latest_repayment_frequency max_amount max_timestamp mean_amount mean_interval_days min_amount min_timestamp mode_interval_days payments_per_month remaining_repayment_duration_days std_dev_amount total_amount total_expected_duration_days total_expected_payments_to_date';
const METRICS =
  'num_txns num_inflow_txns num_outflow_txns num_txns_with_balance num_txns_with_negative_balance num_overdraft_fee_units num_nsf_fee_units num_ambiguous_od_nsf_fee_units amount__sum amount_inflow__sum amount_inflow__max amount_inflow__min amount_inflow_squared__sum confidence_x_amount_inflow__sum amount_outflow__sum amount_outflow__max amount_outflow__min amount_outflow_squared__sum confidence_x_amount_outflow__sum';
const MERCHANT_METRICS =
  'amount changed_in_last_90_days count duration_days estimated_monthly_amount frequency is_active max_amount max_timestamp mean_amount mean_interval_days min_amount min_timestamp mode_interval_days std_dev_amount';

const dollars = sketchAccount(
  [
    {
      start: '2024-01-01',
      end: '2024-01-31',
      opening: 1000_50,
      closing: 1465_40,
      rows: [
        ['2024-01-02', 500_00, { category: REVENUE, counterparty: 'GLOBEX' }],
        ['2024-01-03', -35_10, { category: FEE, merchantGroup: 'debt.mca_or_rbf' }],
      ],
    },
    { start: '2024-01-20', end: '2024-01-31', opening: 7_00, rows: [['2024-01-25', -7_25]] },
  ],
  'a',
);
const dinars = sketchAccount([{ currency: 'KWD', rows: [['2024-01-02', 1234, { category: REVENUE }]] }], 'k');

const rows = dollars.account.statements[0]?.transactions ?? [];
const analysis: Analysis = {
  ...sketchAnalysis([dollars, dinars]),
  positions: [sketchPosition(rows.slice(1))],
  settings: settingsWith({ offers: [{ name: 'A', amount: 1000, factor: 1.2, termMonths: 3, cadence: 'monthly' }] }),
};

// biome-ignore lint/suspicious/noExplicitAny: it is JSON, read as a program that knows Heron's names would.
type Json = any;
const written = (value: Analysis): Json => JSON.parse(JSON.stringify(analysisJson(value))).calculations;
const json = written(analysis);
const names = (value: object): string[] => Object.keys(value);

describe('calculations', () => {
  it('stand under the names of the endpoints', () => {
    expect(names(json)).toEqual([
      'currency',
      'includes_unproven',
      ...['bank_statement_summary', 'transaction_data_coverage', 'missing_accounts', 'revenue', 'positions'],
      ...['debt_candidates', 'balances', 'profit_and_loss', 'recurring_transactions_report'],
      ...['grouped_transactions_report', 'merchant_summary', 'named_dates', 'statistics', 'company_attributes'],
      ...['scorecard', 'offers', 'benchmarks', 'anomalies', 'forecast', 'industry', 'local_score', 'definitions'],
      'in_other_currencies',
    ]);
  });

  it('keep currencies apart, each in its own decimals', () => {
    expect(json.currency).toBe('USD');
    expect(json.in_other_currencies.map(({ currency }: Json) => currency)).toEqual(['KWD']);
    expect(json.in_other_currencies[0].revenue.total_revenue).toEqual({ amount: 1.234, currency: 'KWD' });
  });

  it('are the same bytes for the same analysis, and none without an account', () => {
    expect(JSON.stringify(written(structuredClone(analysis)))).toBe(JSON.stringify(json));
    expect(written(sketchAnalysis([]))).toBeNull();
  });
});

describe("the shapes of Heron's responses", () => {
  it('bank_statement_summary', () => {
    const { bank_statement_summary: summary } = json;
    expect(names(summary)).toEqual(GROUPINGS.split(' '));
    for (const [grouping, response] of Object.entries<Json>(summary)) {
      expect(names(response)).toEqual(['grouping', grouping, 'average', 'total']);
      expect(response.grouping).toBe(grouping);
      expect(names(response.total)).toEqual(expect.arrayContaining(SUMMARY_ROW.split(' ')));
    }
    const january = summary.by_month.by_month['2024-01'];
    expect(january.total_deposits).toEqual({ amount: 500, currency: 'USD' });
    expect(january.starting_balance).toEqual({ amount: 1000.5, currency: 'USD' });
    const account = analysis.summaries[0]?.accountId ?? '';
    expect(summary.by_month_by_account.by_month_by_account['2024-01'][account].no_deposits).toBe(1);
    expect(summary.by_data_source_account_heron_id.by_data_source_account_heron_id[account].no_withdrawals).toBe(2);
  });

  it('transaction_data_coverage, with the metrics of each day and statement', () => {
    const account = analysis.summaries[0]?.accountId ?? '';
    const { by_account, reconciliation_by_account } = json.transaction_data_coverage;
    expect(by_account[account][0].ranges[0]).toMatchObject({
      start_date: '2024-01-01',
      end_date: '2024-01-19',
      has_coverage: true,
      data_source_account: { account_id: account },
    });
    const [, overlap] = reconciliation_by_account[account].ranges;
    expect(overlap.reconciliation_status).toBe('unreconciled');
    const [report] = overlap.reconciliation_report_by_date['2024-01-25'];
    expect(report.metrics.map(({ metric }: Json) => metric)).toEqual(METRICS.split(' '));
    const values = new Map(report.metrics.map(({ metric, value }: Json) => [metric, value?.amount ?? null]));
    // 7.25² = 52.5625.
    expect(values.get('amount_outflow_squared__sum')).toBe(52.5625);
    expect(values.get('amount__sum')).toBe(-7.25);
    expect(values.get('amount_inflow__max')).toBeNull();
  });

  it('positions', () => {
    const [position] = json.positions.positions;
    expect(names(position)).toEqual(expect.arrayContaining(POSITION.split(' ')));
    expect(names(position.outflow_metrics)).toEqual(expect.arrayContaining(OUTFLOW_METRICS.split(' ')));
    expect(position.repayment_transactions).toMatchObject([{ amount: { amount: -35.1, currency: 'USD' } }]);
    expect(position.outflow_metrics.total_amount).toEqual({ amount: 35.1, currency: 'USD' });
  });

  it('merchant_summary and grouped_transactions_report', () => {
    const [globex] = json.merchant_summary.by_merchant_summary;
    expect(globex).toMatchObject({ name: 'GLOBEX', heron_id: null, outflow_metrics: null });
    expect(names(globex.inflow_metrics)).toEqual(MERCHANT_METRICS.split(' '));
    expect(globex.transactions[0]).toMatchObject({
      category: { label: 'Revenue' },
      amount: { amount: 500 },
      timestamp: '2024-01-02',
    });
    expect(json.grouped_transactions_report[0].transaction_groups[0].frequency).toBe('not_enough_data');
  });

  it('balances', () => {
    const [first] = json.balances.daily_balances;
    expect(first).toMatchObject({ date: '2024-01-01', balance: 1000.5, currency: 'USD', is_computed: false });
    expect(first.accounts[0]).toMatchObject({ balance: 1000.5, is_computed: false, account_info: { currency: 'USD' } });
  });

  it('profit_and_loss, newest month first', () => {
    const { dates, sections } = json.profit_and_loss;
    expect(dates).toEqual(['2024-01-01']);
    expect(sections[0].metrics[0]).toEqual({
      name: 'Revenue',
      indent: 0,
      is_ratio: false,
      confidence: 0.8,
      values: [500],
    });
  });

  it('scorecard', () => {
    const revenue = json.scorecard.metrics.find(
      ({ label, date_range }: Json) => label === 'revenue' && date_range === 'last_30_days',
    );
    expect(revenue).toMatchObject({ value: 500, currency: 'USD', unit: 'amount', group: 'profit_and_loss' });
    const score = json.scorecard.metrics.find(({ label }: Json) => label === 'heron_score');
    expect(score).toMatchObject({ value: null, status: 'not_available' });
  });

  it('statistics, named_dates and offers', () => {
    const fees = json.statistics.category.statistics.find(({ label }: Json) => label === 'Overdraft/NSF Fees');
    expect(fees).toMatchObject({ dt: '2024-01-01', metrics: { outflow: { amount: -35.1, avg_amount: -35.1, n: 1 } } });
    expect(json.named_dates.named_dates).toContainEqual({ name: 'last_transaction', date: '2024-01-25' });
    // 1200 ÷ 3.
    expect(json.offers[0]).toMatchObject({ name: 'A', payment_amount: { amount: 400, currency: 'USD' } });
  });

  it('marks what is experimental, and calls no score by another name', () => {
    for (const name of ['anomalies', 'forecast', 'benchmarks', 'local_score']) {
      expect(json[name].is_experimental).toBe(true);
    }
    expect(json).not.toHaveProperty('heron_score');
  });

  it('says of each figure what it means, with the settings in force', () => {
    const low = json.definitions.find(({ figure }: Json) => figure === 'lowBalanceDays');
    expect(low.settings).toEqual({ lowBalanceThreshold: 1000 });
  });
});
