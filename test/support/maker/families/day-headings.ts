import type { Family } from '../family.ts';
import { plainLayout } from '../plain-layout.ts';
import { businessHabits } from '../wording/business.ts';
import { helvetica } from '../wording/face.ts';

const ZLOTYS = { group: ' ', point: ',', plus: '# PLN', minus: '-# PLN' };

/** Polish account in English: the day stands on a line above its rows, the currency after every amount. */
export const dayHeadings: Family = {
  institution: 'Bank Bialowieski S.A.',
  life: {
    accountType: 'checking',
    product: 'Business Account Standard',
    currency: 'PLN',
    accountNumber: '## #### #### #### #### #### ####',
    holders: [
      { name: 'STOLARNIA JODLA SP. Z O.O.', address: ['ul. Lipowa 11', '17-230 Hajnowka'] },
      { name: 'CUKIERNIA MALWA S.C.', address: ['Rynek 4', '16-400 Suwalki'] },
    ],
    period: { day: [1, 1] },
    opening: [400_000, 6_000_000],
    names: {
      people: ['ANNA ZAREMBA', 'PIOTR KOZIOL', 'EWA LIS'],
      firms: ['HOTEL PUSZCZA', 'MEBLEX SP. Z O.O.', 'AGRO NAREW'],
      towns: ['HAJNOWKA', 'SUWALKI', 'ELK'],
    },
    habits: businessHabits(
      {
        sales: ['INCOMING TRANSFER {firm}\nINVOICE FV {####}', 'CARD TERMINAL SETTLEMENT {######}'],
        cards: ['CARD PURCHASE STACJA {town}\nCARD {####}', 'CARD PURCHASE MARKET BUDOWLANY {town}'],
        bills: ['OUTGOING TRANSFER ZUS {##########}', 'DIRECT DEBIT ENERGA {########}'],
        wages: 'OUTGOING TRANSFER {person}\nSALARY',
        rent: 'STANDING ORDER LEASE OF PREMISES',
        charge: 'ACCOUNT MAINTENANCE FEE',
      },
      3,
    ),
  },
  layout: plainLayout({
    paper: 'a4',
    margin: 50,
    face: helvetica(9, 11.5, '#006e3c', '#e6f2ec'),
    dates: { row: 'DD.MM.YYYY', long: 'D MMMM YYYY' },
    money: { row: ZLOTYS, panel: ZLOTYS },
    style: 'plain',
    contact: ['ul. Parkowa 1, 17-230 Hajnowka', 'BIC BBIAPLPW'],
    words: {
      title: 'Account statement',
      account: 'Account number',
      period: ['For the period', '{start} - {end}'],
      opening: 'Opening balance',
      closing: 'Closing balance',
      totals: ['Total credits', 'Total debits'],
      empty: 'No operations in this period',
      page: 'page {page} / {pages}',
    },
    columns: [
      { heading: 'Operation description', x: 62, align: 'left', shows: 'description', width: 270 },
      { heading: 'Amount', x: 440, align: 'right', shows: 'amount' },
      { heading: 'Balance after operation', x: 545, align: 'right', shows: 'balance' },
    ],
    table: { gap: 3, dates: 'heading', headingStyle: 'ruled' },
    balances: 'above',
  }),
};
