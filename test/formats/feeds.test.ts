import { describe, expect, test } from 'vitest';
import { codesOf, only, placesOf, read, rowsOf, tryRead } from './read.ts';

const plaidRow = (date: string, amount: number, name: string, rest: object = {}) => ({
  account_id: 'a',
  transaction_id: name,
  date,
  amount,
  name,
  iso_currency_code: 'USD',
  pending: false,
  ...rest,
});

const plaidAccount = (rest: object = {}) => ({
  account_id: 'a',
  balances: { current: 100.5, available: 90, iso_currency_code: 'USD' },
  mask: '1234',
  name: 'Checking',
  type: 'depository',
  subtype: 'checking',
  ...rest,
});

describe('Plaid', () => {
  test('the sign is flipped, pending rows are left out, and the place is a path', () => {
    const statement = only({
      accounts: [plaidAccount()],
      transactions: [
        plaidRow('2026-03-02', 12.34, 'COFFEE'),
        plaidRow('2026-03-03', -2000, 'PAYROLL'),
        plaidRow('2026-03-04', 5, 'HELD', { pending: true }),
      ],
    });
    expect(rowsOf(statement)).toEqual([
      ['2026-03-02', -1234, 'COFFEE'],
      ['2026-03-03', 200_000, 'PAYROLL'],
    ]);
    expect(placesOf(statement)).toEqual(['transactions[0]', 'transactions[1]']);
    expect(statement).toMatchObject({ currency: 'USD', closingBalance: 10_050, verdict: 'unproven' });
    expect(codesOf(statement)).toEqual(['nothing_to_check', 'entries_left_out']);
  });

  test('what is owed on a card is a negative balance', () => {
    const card = plaidAccount({ type: 'credit', subtype: 'credit card' });
    const statement = only({ accounts: [card], transactions: [plaidRow('2026-03-02', 12.34, 'SHOES')] });
    expect(statement).toMatchObject({ closingBalance: -10_050, account: { type: 'credit_card', number: '1234' } });
    expect(rowsOf(statement)).toEqual([['2026-03-02', -1234, 'SHOES']]);
  });

  test('an asset report has accounts within institutions, a period and an owner', () => {
    const account = {
      ...plaidAccount({ owners: [{ names: ['Ada Byron'] }] }),
      transactions: [plaidRow('2026-03-02', 1, 'X')],
    };
    const report = {
      date_generated: '2026-03-31T10:00:00Z',
      days_requested: 30,
      items: [{ institution_name: 'Platypus', accounts: [account, plaidAccount({ account_id: 'b', mask: '9' })] }],
    };
    const { statements } = read({ report });
    expect(statements).toHaveLength(2);
    expect(statements[0]).toMatchObject({
      institutionName: 'Platypus',
      startDate: '2026-03-01',
      endDate: '2026-03-31',
      account: { ownerName: 'Ada Byron' },
    });
  });

  test.each([1e12, -1, 0.5])('a report over %d days has no first day', (days) => {
    const items = [{ accounts: [{ ...plaidAccount(), transactions: [plaidRow('2026-03-02', 1, 'X')] }] }];
    const report = { date_generated: '2026-03-31T10:00:00Z', days_requested: days, items };
    expect(only({ report })).toMatchObject({ startDate: null, endDate: '2026-03-31' });
  });

  test('a kind of account that every object has the name of is unknown', () => {
    expect(
      only({
        accountId: 1,
        transaction: [
          { accountId: 7, amount: { amount: 1, currency: 'GBP' }, baseType: 'constructor', date: '2026-01-05' },
        ],
      }),
    ).toMatchObject({ verdict: 'broken', transactions: [] });
  });

  test('a sync adds rows, and says which are otherwise now or gone', () => {
    const statement = only({
      accounts: [plaidAccount()],
      transactions: [],
      added: [plaidRow('2026-03-02', 1, 'A'), plaidRow('2026-03-03', 2, 'B'), plaidRow('2026-03-04', 3, 'C')],
      modified: [plaidRow('2026-03-03', 4, 'B')],
      removed: [{ transaction_id: 'C' }],
    });
    expect(rowsOf(statement)).toEqual([
      ['2026-03-02', -100, 'A'],
      ['2026-03-03', -400, 'B'],
    ]);
  });

  test('a page of more rows never counts as all of them', () => {
    const [statement] = read({
      accounts: [plaidAccount()],
      added: [plaidRow('2026-03-02', 1, 'X')],
      has_more: true,
    }).statements;
    expect(statement?.verdict).toBe('unproven');
  });

  test('the noise of binary fractions is no part of an amount, a third decimal is', () => {
    const amounts = (amount: number) =>
      only({ accounts: [plaidAccount()], transactions: [plaidRow('2026-03-02', amount, 'X')] });
    expect(rowsOf(amounts(0.1 + 0.2))).toEqual([['2026-03-02', -30, 'X']]);
    expect(amounts(1.005)).toMatchObject({ verdict: 'broken', transactions: [] });
    expect(amounts(12_345_678_901_234.56)).toMatchObject({ verdict: 'broken', transactions: [] });
    expect(codesOf(amounts(1e300))).toContain('row_unreadable');
  });
});

test('Yodlee: direction by base type, cards owed, pending left out', () => {
  const row = (baseType: string, amount: number, rest: object = {}) => ({
    id: 1,
    accountId: 7,
    amount: { amount, currency: 'GBP' },
    baseType,
    date: '2026-01-05',
    description: { original: `${baseType} ROW` },
    ...rest,
  });
  const statement = only({
    account: [
      {
        id: 7,
        CONTAINER: 'creditCard',
        accountNumber: 'xx77',
        balance: { amount: 30, currency: 'GBP' },
        providerName: 'B',
      },
    ],
    transaction: [
      row('DEBIT', 12.5, { runningBalance: { amount: 32 } }),
      row('CREDIT', 2, { runningBalance: { amount: 30 } }),
      row('DEBIT', 9, { status: 'PENDING' }),
    ],
  });
  expect(rowsOf(statement)).toEqual([
    ['2026-01-05', -1250, 'DEBIT ROW'],
    ['2026-01-05', 200, 'CREDIT ROW'],
  ]);
  expect(statement).toMatchObject({ currency: 'GBP', closingBalance: -3000, institutionName: 'B' });
  expect(statement.transactions.map(({ balance }) => balance)).toEqual([-3200, -3000]);
  expect(placesOf(statement)).toEqual(['transaction[0]', 'transaction[1]']);
});

describe('Finicity', () => {
  // 2026-02-03 12:00 UTC, counted by hand: 20,487 days after 1970-01-01.
  const NOON = 20_487 * 86_400 + 43_200;
  const row = (amount: number, rest: object = {}) => ({
    id: 1,
    accountId: '55',
    amount,
    postedDate: NOON,
    description: 'PAID',
    memo: 'FOR IT',
    status: 'active',
    ...rest,
  });

  test('seconds are days, and a list that goes on is not whole', () => {
    const statement = only(
      { found: 3, moreAvailable: 'true', transactions: [row(-4.2), row(1, { status: 'pending' })] },
      { currency: 'USD' },
    );
    expect(rowsOf(statement)).toEqual([['2026-02-03', -420, 'PAID FOR IT']]);
    expect(statement).toMatchObject({ currency: 'USD', verdict: 'unproven' });
  });

  test('a report has accounts with rows', () => {
    const account = {
      number: '9988',
      ownerName: 'ADA',
      name: 'Main',
      type: 'savings',
      balance: 12,
      currency: 'USD',
      transactions: [row(7)],
    };
    expect(only({ institutions: [{ name: 'Bank', accounts: [account] }] })).toMatchObject({
      institutionName: 'Bank',
      closingBalance: 1200,
      account: { number: '9988', type: 'savings', ownerName: 'ADA' },
    });
  });
});

describe('Inscribe', () => {
  const account = (ending: number, raw: string) => ({
    institution_name: 'Bank',
    account_type: 'Checking',
    number: { raw: '123-456' },
    beginning_balance: { normalized: 10_000, raw: '$100.00' },
    ending_balance: { normalized: ending, raw },
    transactions: [
      { date: '2026-01-02', amount: -2500, description: 'RENT' },
      { date: '2026-01-03', amount: 500, description: 'SALE' },
    ],
  });
  const file = (ending: number, raw: string) => ({
    customer_name: 'ADA',
    parsed_details: { bank_accounts: [account(ending, raw)] },
  });

  test('balances prove the rows', () => {
    expect(only(file(8000, '$80.00'), { currency: 'USD' })).toMatchObject({
      verdict: 'proven',
      openingBalance: 10_000,
    });
    expect(only(file(8100, '$81.00'), { currency: 'USD' }).verdict).toBe('broken');
  });

  test('counts of something else than minor units are refused', () => {
    expect(tryRead(file(80, '$80.00'))).toMatchObject({
      ok: false,
      error: {
        code: 'format_broken',
        message: expect.stringContaining('parsed_details.bank_accounts[0].ending_balance'),
      },
    });
  });
});

describe('a summary of a book by Ocrolus, as programs hand it to Heron', () => {
  const row = (pk: number, amount: string, date: string, description: string) => ({
    ...{ pk, amount, description, timestamp: null },
    txn_date: date,
  });
  const [deposit, shop, fee] = [
    row(1, '100.00', '01/02/2026', 'DEPOSIT'),
    row(2, '-50.00', '01/13/2026', 'SHOP'),
    row(3, '-20.00', '01/05/2026', 'NSF FEE'),
  ];
  const account = {
    account_category: 'CHECKING',
    account_number: '1234567',
    txn_count: 3,
    daily_balances: { '01/02/2026': '1100.00', '01/05/2026': '1080.00', '01/13/2026': '1030.00' },
    estimated_revenue_txns_list: [deposit],
    estimated_expense_txns_list: [shop, fee],
    nsf_transactions: [fee],
    probable_recurring_txns: [[shop]],
    deposits_max_by_month: { '2026-01': [deposit], '2026-02': null },
  };
  const summary = (part: object = {}) => ({ response: { name: 'Book', bank_accounts: [{ ...account, ...part }] } });

  test('has each transaction once, however many of its lists name it', () => {
    const statement = only(summary(), { currency: 'USD' });
    expect(rowsOf(statement)).toEqual([
      ['2026-01-02', 10_000, 'DEPOSIT'],
      ['2026-01-05', -2000, 'NSF FEE'],
      ['2026-01-13', -5000, 'SHOP'],
    ]);
    expect(placesOf(statement)[0]).toBe('response.bank_accounts[0].estimated_revenue_txns_list[0]');
    expect(statement).toMatchObject({
      ...{ verdict: 'unproven', closingBalance: 103_000, endDate: '2026-01-13' },
      account: { number: '1234567', type: 'checking' },
    });
    expect(codesOf(statement)).toEqual(['nothing_to_check']);
  });

  test('that counts more transactions than it lists says so', () => {
    expect(codesOf(only(summary({ txn_count: 4 }), { currency: 'USD' }))).toContain('entries_left_out');
  });

  test('of which two lists tell one transaction otherwise believes neither', () => {
    const statement = only(summary({ nsf_transactions: [{ ...fee, amount: '-25.00' }] }), { currency: 'USD' });
    expect(statement).toMatchObject({ verdict: 'broken', transactions: { length: 2 } });
  });
});

describe('Ocrolus', () => {
  const row = (pk: number, amount: string, rest: object = {}) => ({
    pk,
    bank_account_pk: 1,
    period_pk: 5,
    amount,
    txn_date: '09/10/2020',
    description: `ROW ${pk}`,
    txn_pk_duplicate_of: null,
    ...rest,
  });
  const book = (rows: object[]) => ({
    response: {
      txns: rows,
      bank_accounts: {
        1: {
          pk: 1,
          bank_name: 'CHASE',
          account_type: 'CHECKING',
          account_number: '4880',
          account_holder: 'JILL',
          periods: [
            { pk: 5, begin_date: '09/01/2020', end_date: '09/30/2020', begin_balance: '10.00', end_balance: '13.50' },
          ],
        },
      },
    },
  });

  test('a period with its balances proves its rows; what repeats a row is none', () => {
    const statement = only(book([row(1, '-1.50'), row(2, '5.00'), row(3, '5.00', { txn_pk_duplicate_of: 2 })]), {
      currency: 'USD',
    });
    expect(statement).toMatchObject({
      verdict: 'proven',
      startDate: '2020-09-01',
      endDate: '2020-09-30',
      account: { ownerName: 'JILL' },
    });
    expect(rowsOf(statement)).toEqual([
      ['2020-09-10', -150, 'ROW 1'],
      ['2020-09-10', 500, 'ROW 2'],
    ]);
  });

  test('periods that no row can name have none', () => {
    const { response } = book([row(1, '3.50')]);
    const [account] = Object.values(response.bank_accounts);
    const periods = [{ begin_date: '09/01/2020' }, { begin_date: '10/01/2020' }];
    const loose = {
      response: { txns: [row(1, '3.50', { period_pk: null })], bank_accounts: { 1: { ...account, periods } } },
    };
    expect(rowsOf(only(loose, { currency: 'USD' }))).toHaveLength(1);
  });

  test('the currency is asked for', () => {
    expect(codesOf(only(book([row(1, '3.50')])))).toContain('currency_unknown');
  });
});

test.each([
  ['a list', [1, 2, 3]],
  ['transactions of no one', { transactions: [{ date: '2026-01-01', amount: 1 }] }],
  ['an empty object', {}],
  ['what Heron takes in', { transactions: [{ amount: 1, description: 'X', timestamp: '2026-01-01' }] }],
])('%s is no feed', (_, content) => {
  expect(tryRead(content)).toMatchObject({ ok: false, error: { code: 'not_recognised' } });
});

test('JSON that breaks off fails with its line', () => {
  expect(tryRead('{\n "accounts": [\n  {"a": 1},\n')).toMatchObject({
    ok: false,
    error: { code: 'format_broken', message: expect.stringContaining('line 4') },
  });
});

describe('what a feed says twice, or of another currency', () => {
  test('an amount in a currency that has no code of ISO 4217 is not added to the others', () => {
    const other = { iso_currency_code: null, unofficial_currency_code: 'BTC' };
    const statement = only({
      accounts: [plaidAccount()],
      transactions: [plaidRow('2026-03-02', 12.34, 'COFFEE'), plaidRow('2026-03-03', 2, 'COIN', other)],
    });
    expect(rowsOf(statement).map(([, amount]) => amount)).toEqual([-1234]);
    expect(statement.verdict).toBe('broken');
  });

  test('Yodlee: an amount with a sign beside its direction is none', () => {
    const row = (id: number, amount: number) => ({
      ...{ id, accountId: 1, baseType: 'DEBIT', postDate: '2026-01-02', description: { original: `ROW ${id}` } },
      amount: { amount, currency: 'USD' },
    });
    const statement = only({ transaction: [row(1, 5), row(2, -7)] });
    expect(rowsOf(statement).map(([, amount]) => amount)).toEqual([-500]);
    expect(statement.verdict).toBe('broken');
  });

  test('Finicity: what the bank has taken back is no row, and its own id of an account is no number', () => {
    const row = (id: number, status: string) => ({
      ...{ id, accountId: 5_011_648_377, amount: -1.5, status, description: `ROW ${id}`, postedDate: 1_767_355_200 },
    });
    const statement = only({ transactions: [row(1, 'active'), row(2, 'shadow'), row(3, 'pending')] });
    expect(rowsOf(statement).map(([, , text]) => text)).toEqual(['ROW 1']);
    expect(statement.account).toMatchObject({ number: null, feedId: '5011648377' });
  });

  test.each([
    ['¥12,345', 12_345, 'JPY'],
    ['$1,234', 123_400, 'USD'],
    ['1.234,56 €', 123_456, 'EUR'],
    ['1.230 €', 123_000, 'EUR'],
    ['KD 1.234', 1234, 'KWD'],
  ])('Inscribe: %s is %i minor units of %s, said or not', (raw, normalized, currency) => {
    const file = (minor: number) => ({
      parsed_details: {
        bank_accounts: [{ number: { raw: '1' }, ending_balance: { normalized: minor, raw }, transactions: [] }],
      },
    });
    for (const said of [currency, null])
      expect(only(file(normalized), { currency: said }).closingBalance).toBe(normalized);
    expect(tryRead(file(normalized * 10), { currency })).toMatchObject({ error: { code: 'format_broken' } });
  });
});
