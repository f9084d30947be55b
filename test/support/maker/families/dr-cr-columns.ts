import type { Family } from '../family.ts';
import { plainLayout } from '../plain-layout.ts';
import { businessHabits } from '../wording/business.ts';
import { times } from '../wording/face.ts';

const MAGNITUDE = { group: ',', point: '.', lakh: true, plus: '#', minus: '#' };
const SIDES = ['CR', 'DR'] as const;

/** Indian: serial numbers, references, and after amount and balance alike a column that says DR or CR. */
export const drCrColumns: Family = {
  institution: 'Malabar Mercantile Bank Ltd',
  life: {
    accountType: 'checking',
    product: 'Current Account - Business',
    currency: 'INR',
    accountNumber: '##########',
    codes: { crn: '#########' },
    holders: [
      { name: 'PERIYAR SPICES PRIVATE LIMITED', address: ['12/441 Jew Town Road', 'Kochi 682002'] },
      { name: 'LOTUS PRINT & PACK', address: ['6 Anna Salai', 'Chennai 600002'] },
    ],
    period: { day: [1, 1] },
    opening: [-4_000_000, 70_000_000],
    names: {
      people: ['ARUN MENON', 'SANA QURESHI', 'DEEPA RAO'],
      firms: ['COASTAL EXPORTS', 'BLUE LAGOON HOTELS', 'VASANTH TRADERS'],
      towns: ['KOCHI', 'CHENNAI', 'SALEM'],
    },
    habits: businessHabits(
      {
        sales: ['NEFT {firm} INV {####}', 'UPI/{person}/PAYMENT FROM PHONE'],
        cards: ['PCD/{####}/PETROL STATION {town}', 'UPI/HARDWARE MART {town}/UPI'],
        bills: ['NACH-10-DR-NILGIRI FINANCE', 'BIL/ONL/ELECTRICITY BOARD'],
        wages: 'IMPS SALARY {person}',
        rent: 'RTGS GODOWN RENT',
        charge: 'CONSOLIDATED CHARGES INCL GST',
      },
      40,
    ),
  },
  layout: plainLayout({
    paper: 'a4',
    margin: 30,
    face: times(8.5, 10.5, '#c4122f', '#f9e7ea'),
    dates: { row: 'DD-MM-YYYY', long: 'DD-MM-YYYY' },
    money: { row: MAGNITUDE, panel: { ...MAGNITUDE, plus: '# CR', minus: '# DR' } },
    contact: ['MG Road, Kochi', 'IFSC MMBL0000091', 'MICR 682999002'],
    facts: [
      { label: 'Cust.Reln.No.', value: '{crn}' },
      { label: 'Currency', value: '{currency}' },
    ],
    words: {
      title: 'Account Statement',
      account: 'Account No.',
      period: ['Period', 'From {start} To {end}'],
      opening: 'Opening Balance',
      closing: 'Closing Balance',
      totals: ['Total Deposit Amount', 'Total Withdrawal Amount'],
      empty: 'No transactions found',
      page: 'Page {page} of {pages}',
    },
    columns: [
      { heading: 'Sl. No.', x: 30, align: 'left', shows: 'serial' },
      { heading: 'Date', x: 64, align: 'left', shows: 'date' },
      { heading: 'Description', x: 116, align: 'left', shows: 'description', width: 180 },
      { heading: 'Chq / Ref No.', x: 296, align: 'left', shows: 'code', pattern: 'MB-########' },
      { heading: 'Amount', x: 420, align: 'right', shows: 'amount' },
      { heading: 'Dr / Cr', x: 426, align: 'left', shows: 'side', sides: SIDES },
      { heading: 'Balance', x: 522, align: 'right', shows: 'balance' },
      { heading: 'Dr / Cr', x: 528, align: 'left', shows: 'balanceSide', sides: SIDES },
    ],
    table: { headingStyle: 'band', rowStyle: 'ruled', gap: 3 },
    balances: 'below',
    panelFrame: 'plain',
  }),
};
