import type { Family } from '../family.ts';
import { plainLayout } from '../plain-layout.ts';
import { businessHabits } from '../wording/business.ts';
import { times } from '../wording/face.ts';

const EUROS = { group: '.', point: ',', plus: '#', minus: '#' };

/** Italian: outflows and inflows with their totals, the balances among them, and the staircase of balances for the interest. */
export const usciteEntrate: Family = {
  institution: 'Cassa di Risparmio di Valdarno S.p.A.',
  life: {
    accountType: 'checking',
    product: 'Conto Corrente Affari',
    currency: 'EUR',
    accountNumber: '######/#####',
    codes: { iban: 'IT## X ##### ##### ############' },
    holders: [
      { name: 'FALEGNAMERIA GUERRINI SRL', address: ['Via Roma 102', '52027 Valdarno AR'] },
      { name: 'GELATERIA ARCOBALENO SNC', address: ['Piazza Duomo 4', '50063 Figline FI'] },
    ],
    period: { month: 1, day: [1, 1], months: 3 },
    opening: [400_000, 2_500_000],
    names: {
      people: ['CHIARA NESI', 'PAOLO BERTI', 'GIADA CONTI'],
      firms: ['HOTEL POGGIO SRL', 'EDIL ARNO SPA', 'CANTINE LOSI'],
      towns: ['VALDARNO', 'FIGLINE', 'AREZZO'],
    },
    habits: businessHabits({
      sales: ['BONIFICO A VOSTRO FAVORE\n{firm} FATT. {####}', 'INCASSO POS {########}'],
      cards: [
        'PAGAMENTO CARTA N. *{####} DEL {date DD/MM}\nDISTRIBUTORE {town}',
        'PAGAMENTO CARTA N. *{####}\nFERRAMENTA {town}',
      ],
      bills: ['ADDEBITO SDD ENERGIA TOSCANA\nMANDATO {########}', 'DELEGA UNICA F24'],
      wages: 'BONIFICO STIPENDIO {person}',
      rent: 'BONIFICO AFFITTO LOCALE',
      charge: 'SPESE TENUTA CONTO E IMPOSTA DI BOLLO',
    }),
  },
  layout: plainLayout({
    paper: 'a4',
    margin: 46,
    face: times(9.5, 11.5, '#7b1e3b', '#f3e7eb'),
    dates: { row: 'DD.MM.YY', long: 'DD.MM.YYYY' },
    money: { row: EUROS, panel: EUROS },
    contact: ['Corso Italia 8, 52027 Valdarno', 'cassavaldarno.example'],
    facts: [
      { label: 'IBAN', value: '{iban}' },
      { label: 'Divisa', value: 'EURO' },
    ],
    words: {
      title: 'ESTRATTO CONTO N. 001/{year}',
      account: 'Conto n.',
      period: ['Periodo', 'dal {start} al {end}'],
      opening: 'SALDO INIZIALE',
      closing: 'SALDO FINALE',
      empty: 'NESSUN MOVIMENTO NEL PERIODO',
      page: 'Pag. {page} di {pages}',
    },
    columns: [
      { heading: 'Data\ncontabile', x: 46, align: 'left', shows: 'date' },
      { heading: 'Data\nvaluta', x: 98, align: 'left', shows: 'otherDate' },
      { heading: 'Descrizione', x: 150, align: 'left', shows: 'description', width: 230 },
      { heading: 'Uscite', x: 466, align: 'right', shows: 'outflow' },
      { heading: 'Entrate', x: 549, align: 'right', shows: 'inflow' },
    ],
    table: {
      gap: 2,
      first: { label: 'SALDO INIZIALE AL {before}', overdrawn: 'SALDO INIZIALE A DEBITO AL {before}' },
      last: { label: 'SALDO FINALE AL {end}', overdrawn: 'SALDO FINALE A DEBITO AL {end}' },
      total: 'TOTALE MOVIMENTI',
      totalBeforeLast: true,
    },
    balances: 'none',
    after: [
      { block: 'dailyBalances', title: 'RIASSUNTO SCALARE', pairs: 3, headings: ['Data', 'Saldo'] },
      {
        block: 'paragraph',
        text: "Trascorsi 60 giorni dal ricevimento senza che sia pervenuto reclamo scritto l'estratto conto si intende approvato. Tasso creditore annuo 0,010%. I depositi sono garantiti fino a 100.000,00 euro.",
        size: 7.5,
      },
    ],
  }),
};
