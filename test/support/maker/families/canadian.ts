import type { Family } from '../family.ts';
import { plainLayout } from '../plain-layout.ts';
import { businessHabits } from '../wording/business.ts';
import { helvetica } from '../wording/face.ts';
import { UPPERCASE_MONTHS } from '../wording/months.ts';
import { US_PLAIN } from '../wording/us.ts';

/** Canadian: the date stands after the amounts, as a month and a day without a space, and only the day's last balance. */
export const canadian: Family = {
  life: {
    accountType: 'checking',
    product: 'Small Business Chequing',
    currency: 'CAD',
    accountNumber: '####-#######',
    holders: [
      { name: 'BLUE SPRUCE CARPENTRY LTD', address: ['88 Dundonald Street', 'Barrow Bay ON N0H 1A0'] },
      { name: 'HARBOUR LIGHT BAKERY INC', address: ['14 Water Street', 'Port Elgar NS B0J 2E0'] },
    ],
    period: { day: [1, 28] },
    opening: [400_000, 2_600_000],
    names: {
      people: ['A TREMBLAY', 'J SINGH', 'M MACLEOD'],
      firms: ['LAKEVIEW HOMES', 'NORTHERN MOTEL', 'MAPLE RIDGE FARM'],
      towns: ['BARRIE', 'HALIFAX', 'KELOWNA'],
    },
    habits: businessHabits({
      sales: ['E-TRANSFER ***{###}', 'MOBILE DEPOSIT', '{firm} AP'],
      cards: ['PETRO LOON {town}', 'TIMBER MART #{###}', 'SSV TO: {#######}'],
      bills: ['HYDRO ONE UTIL V{#}', 'GST-P {######} TXB'],
      wages: 'PAYROLL {person} PAY',
      rent: 'CHQ#{#####}-{######}',
      charge: 'MONTHLY PLAN FEE',
    }),
  },
  institution: 'Dominion Shield Bank',
  layout: plainLayout({
    paper: 'letter',
    margin: 48,
    face: helvetica(9, 12, '#00843d', '#e6f3ec'),
    dates: { row: 'MMMDD', long: 'MMM DD/YY', months: UPPERCASE_MONTHS },
    money: { row: US_PLAIN, balance: { ...US_PLAIN, minus: '#OD' }, panel: { ...US_PLAIN, plus: '$#', minus: '-$#' } },
    contact: ['Branch 0412, 2 Bay Street, Barrow Bay', '1-800-555-0137', 'All amounts in CAD'],
    words: {
      title: 'Statement of Account',
      account: 'Account No.',
      period: ['From - To', '{start} - {end}'],
      opening: 'STARTING BALANCE',
      closing: 'CLOSING BALANCE',
      totals: ['Total deposits', 'Total withdrawals'],
      empty: 'NO TRANSACTIONS',
      page: 'Page {page} of {pages}',
    },
    columns: [
      { heading: 'DESCRIPTION', x: 48, align: 'left', shows: 'description', width: 190 },
      { heading: 'WITHDRAWALS', x: 330, align: 'right', shows: 'outflow' },
      { heading: 'DEPOSITS', x: 420, align: 'right', shows: 'inflow' },
      { heading: 'DATE', x: 440, align: 'left', shows: 'date' },
      { heading: 'BALANCE', x: 564, align: 'right', shows: 'balance' },
    ],
    table: { balances: 'lastOfDay', rowStyle: 'ruled', gap: 3 },
    balances: 'rows',
  }),
};
