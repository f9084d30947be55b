import { describe, expect, it } from 'vitest';
import { analysisJson, MODEL_VERSION } from '../../main/heron/index.ts';
import type { Analysis } from '../../shared/model/index.ts';
import { FEE, REVENUE, sketchAccount, sketchAnalysis } from '../summaries/builders.ts';

/** The field names of seed 002's example, in the order it prints them. */
const SEED_ACCOUNT =
  'is_enabled account_id anomaly_score balances currency end_date heron_id institution_name max_date min_date name num_transactions number owner_name reference_id start_date transactions_match_balances type';
const SEED_SUMMARY =
  'average_balance average_balance_to_revenue_ratio dd_reversals ending_balance holdback_percentage low_balance_days mca_credits mca_debits negative_balance_days no_deposits no_od_nsf no_overdraft_transactions no_revenue no_withdrawals non_revenue starting_balance total_deposits total_revenue total_withdrawals';
/** The field names of a transaction in seed 001's response. */
const SEED_TRANSACTION =
  'amount description account_id balance categories currency description_clean duplicate_of_id end_user_id has_matching_transaction is_potential_duplicate is_recurring merchant payment_processor reference_id request_id timestamp transaction_code';
const SEED_MERCHANT = 'name url categories group_id heron_id icon_url is_priority logo_url';

const analysis = sketchAnalysis([
  sketchAccount([
    {
      start: '2024-03-01',
      end: '2024-03-31',
      opening: 1000_50,
      closing: 995_50,
      rows: [
        ['2024-03-02', -35_10, { category: FEE, balance: 965_40 }],
        ['2024-03-01', 30_10, { category: REVENUE, merchantGroup: 'debt.mca_or_rbf', duplicateOfId: 'txn_other' }],
      ],
    },
  ]),
  sketchAccount([{ currency: 'KWD', type: 'unknown', verdict: 'unproven', rows: [['2024-03-02', 1234]] }], 'k'),
]);

interface Written {
  readonly documents: readonly object[];
  readonly findings: readonly object[];
  readonly data_source_account_summaries: readonly { account: { reference_id: string }; summary: object }[];
  readonly transactions: readonly { heron_id: string; reference_id: string; account_id: string; merchant: object }[];
}
const asJson = (value: Analysis): Written => JSON.parse(JSON.stringify(analysisJson(value)));
const json = asJson(analysis);
const keys = (value: object | undefined): string => Object.keys(value ?? {}).join(' ');

describe('analysisJson', () => {
  it('tells what had been read in the figures of a statement that a person corrected, and only in those', () => {
    const [document] = analysis.documents;
    const [statement] = document?.statements ?? [];
    if (!document || !statement) return expect.unreachable('the sketch has a statement');
    const written = (asRead: object): unknown => {
      const statements = [{ ...statement, closingBalance: 750_50, asRead }];
      const { documents } = asJson({ ...analysis, documents: [{ ...document, statements }] });
      return (documents[0] as { statements: readonly object[] }).statements[0];
    };
    const balance = written({ closingBalance: 790_50 });
    expect(balance).toMatchObject({ closing_balance: 750.5, as_read: { closing_balance: 790.5 } });
    expect(Object.keys((balance as { as_read: object }).as_read)).toEqual(['closing_balance']);
    expect(written({ openingBalance: null, withdrawals: 12_34, depositCount: 7 })).toMatchObject({
      as_read: { opening_balance: null, printed_totals: { withdrawals: 12.34, no_deposits: 7 } },
    });
    const { asRead: _nothing, ...untouched } = statement;
    const { documents } = asJson({ ...analysis, documents: [{ ...document, statements: [untouched] }] });
    expect((documents[0] as { statements: readonly object[] }).statements[0]).not.toHaveProperty('as_read');
  });

  it('tells what a box of fees states, with its place', () => {
    const [document] = analysis.documents;
    const [statement] = document?.statements ?? [];
    if (!document || !statement) return expect.unreachable('the sketch has a statement');
    const bounds = { xMin: 1, xMax: 2, yMin: 3, yMax: 4 };
    const printedFees = [{ kind: 'overdraft', period: 35_00, yearToDate: 70_00, page: 2, bounds } as const];
    const documents = [{ ...document, statements: [{ ...statement, printedFees }] }];
    expect(analysisJson({ ...analysis, documents })).toMatchObject({
      documents: [
        {
          statements: [
            {
              printed_fees: [
                { kind: 'overdraft', period: 35, year_to_date: 70, page: 2, bounds: { page: 2, x_min: 1, y_max: 4 } },
              ],
            },
          ],
        },
      ],
    });
  });

  it('is whole in shape', () => {
    expect(keys(json)).toBe(
      'version as_of documents end_user data_source_account_summaries transactions calculations findings',
    );
    expect(json).toMatchObject({ version: 1, as_of: '2024-06-30', end_user: { name: 'Acme LLC' } });
  });

  it('writes the same bytes for the same analysis', () => {
    expect(JSON.stringify(analysisJson(analysis))).toBe(JSON.stringify(analysisJson(structuredClone(analysis))));
  });

  it('tells each statement as its document prints it', () => {
    expect(json.documents[0]).toMatchObject({
      path: 'statement-1.pdf',
      sha256: 'sha-a-0',
      pages: 3,
      file_class: 'bank_statement',
      error: null,
      findings: [],
      statements: [
        {
          institution_name: 'Example Bank',
          currency: 'USD',
          start_date: '2024-03-01',
          end_date: '2024-03-31',
          opening_balance: 1000.5,
          closing_balance: 995.5,
          printed_totals: { deposits: null, withdrawals: null, no_deposits: null, no_withdrawals: null },
          verdict: 'proven',
          anomaly_score: null,
          transactions: [
            {
              date: '2024-03-02',
              amount: -35.1,
              balance: 965.4,
              page: 1,
              bounds: { page: 1, x_min: 40, x_max: 560, y_min: 100, y_max: 110 },
              source: 'text',
              derived: [],
            },
            { amount: 30.1, balance: null },
          ],
        },
      ],
    });
  });

  it('names a finding, its place and its transaction', () => {
    const [document] = analysis.documents;
    if (!document) throw new Error('the sketch has a document');
    const finding = {
      code: 'needs_ocr',
      severity: 'warning',
      message: 'Page 2 is a picture.',
      page: 2,
      bounds: { xMin: 1, xMax: 2, yMin: 3, yMax: 4 },
      transactionId: null,
    } as const;
    const failed = {
      ...document,
      error: { code: 'pdf_broken', message: 'Broken.' } as const,
      findings: [finding],
      statements: [],
    };
    const written = asJson({ ...analysis, documents: [failed], findings: [{ ...finding, page: null }] });
    expect(written.documents[0]).toMatchObject({
      error: { code: 'pdf_broken', message: 'Broken.' },
      findings: [{ code: 'needs_ocr', page: 2, bounds: { page: 2, x_min: 1, x_max: 2, y_min: 3, y_max: 4 } }],
    });
    expect(written.findings).toEqual([
      { code: 'needs_ocr', severity: 'warning', message: finding.message, page: null, bounds: null, transaction: null },
    ]);
  });

  it('lists account summaries with exactly the fields of seed 002, and our mark beside them', () => {
    const item = json.data_source_account_summaries[0];
    expect(keys(item)).toBe('account summary includes_unproven balances_include_unproven');
    expect(keys(item?.account)).toBe(SEED_ACCOUNT);
    expect(keys(item?.summary)).toBe(SEED_SUMMARY);
  });

  it('writes money as a decimal string with its currency, and other amounts as numbers', () => {
    const [first, second] = [0, 1].map((index) => json.data_source_account_summaries[index]);
    expect(first).toMatchObject({
      account: { type: 'Checking', balances: [{ closing_amount: 995.5, currency: 'USD', date: '2024-03-31' }] },
      summary: { starting_balance: { amount: '1000.50', currency: 'USD' }, holdback_percentage: null },
      includes_unproven: false,
    });
    expect(second).toMatchObject({
      account: { type: null, transactions_match_balances: null },
      summary: { total_deposits: { amount: '1.234', currency: 'KWD' }, starting_balance: null, average_balance: null },
      includes_unproven: true,
    });
  });

  it('lists transactions with every field of seed 001, oldest first within the account', () => {
    const [first, second, third] = [0, 1, 2].map((index) => json.transactions[index]);
    for (const key of SEED_TRANSACTION.split(' ')) expect(first).toHaveProperty(key);
    expect(keys(first?.merchant)).toBe(SEED_MERCHANT);
    expect(first).toMatchObject({
      date: '2024-03-01',
      order: 0,
      amount: 30.1,
      is_potential_duplicate: true,
      duplicate_of_id: 'txn_other',
      has_matching_transaction: false,
      merchant: { group_id: 'debt.mca_or_rbf', categories: [{ code: '6012' }] },
      categories: [{ annotator: 'predicted', label: 'Revenue', model_version: MODEL_VERSION }],
      evidence: { category_slug: 'revenue', analytics_group: 'revenue' },
    });
    expect(second).toMatchObject({ date: '2024-03-02', order: 1, merchant: null, is_potential_duplicate: false });
    expect(second?.reference_id).toBe(second?.heron_id);
    expect(third).toMatchObject({ order: 0, currency: 'KWD', amount: 1.234 });
    expect(third?.account_id).toBe(json.data_source_account_summaries[1]?.account?.reference_id);
  });
});
