/** Whom the feed is of. */
export const FEED_OWNER = 'Platypus Trading LLC';

const feedRow = (account: string, currency: string, date: string, amount: number, name: string) => ({
  account_id: account,
  transaction_id: `${account} ${date} ${name}`,
  date,
  amount,
  name,
  iso_currency_code: currency,
  pending: false,
});
const feedAccount = (id: string, currency: string, current: number | null, transactions: readonly object[]) => ({
  account_id: id,
  mask: id,
  name: currency,
  type: 'depository',
  subtype: 'checking',
  balances: { current, iso_currency_code: currency },
  owners: [{ names: [FEED_OWNER] }],
  transactions,
});
/** An advance, and what is paid back of it each Thursday of twelve weeks: 100, and 150 from February on. */
const FUNDER = 'RIVERTON MERCHANT FUNDING';
const PAID_BACK = [
  '01-09',
  '01-16',
  '01-23',
  '01-30',
  ...['02', '03'].flatMap((month) => ['06', '13', '20', '27'].map((day) => `${month}-${day}`)),
];
const FUNDED = [
  feedRow('1234', 'USD', '2025-01-02', -5_000, `${FUNDER} ADVANCE`),
  ...PAID_BACK.map((day) => feedRow('1234', 'USD', `2025-${day}`, day < '02' ? 100 : 150, `${FUNDER} WEEKLY DEBIT`)),
];
/** What a feed tells of half a year of a company: dollars with a balance, euros without one. */
export const FEED = {
  report: {
    date_generated: '2025-03-31T10:00:00Z',
    days_requested: 182,
    items: [
      {
        institution_name: 'Platypus Bank',
        accounts: [
          feedAccount('1234', 'USD', 4_000, [
            feedRow('1234', 'USD', '2025-01-10', -1_200, 'STRIPE TRANSFER'),
            feedRow('1234', 'USD', '2025-01-20', 400, 'MILL RACE PROPERTIES RENT'),
            feedRow('1234', 'USD', '2025-03-10', -1_300, 'STRIPE TRANSFER'),
            ...FUNDED,
          ]),
          feedAccount('5678', 'EUR', null, [feedRow('5678', 'EUR', '2025-03-05', -700, 'STRIPE TRANSFER')]),
        ],
      },
    ],
  },
};
