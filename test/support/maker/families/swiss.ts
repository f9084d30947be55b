import type { Family } from '../family.ts';
import { plainLayout } from '../plain-layout.ts';
import { businessHabits } from '../wording/business.ts';
import { helvetica } from '../wording/face.ts';

const FRANCS = { group: "'", point: '.', plus: '#', minus: '-#' };

/** Swiss: apostrophes between thousands, Belastung and Gutschrift, value dates. */
export const swiss: Family = {
  institution: 'Bergtal Kantonalkasse',
  life: {
    accountType: 'checking',
    product: 'Geschäftskonto',
    currency: 'CHF',
    accountNumber: 'CH## #### #### #### #### #',
    holders: [
      { name: 'Schreinerei Aebersold AG', address: ['Dorfstrasse 12', '6490 Bergtal'] },
      { name: 'Confiserie Lüthi GmbH', address: ['Seeweg 4', '3715 Adelmatt'] },
    ],
    period: { day: [1, 1] },
    opening: [500_000, 4_200_000],
    names: {
      people: ['Reto Zumstein', 'Nadja Hürlimann', 'Beat Fankhauser'],
      firms: ['Holzbau Gerber AG', 'Hotel Alpenrose', 'Garage Wyss'],
      towns: ['Bergtal', 'Adelmatt', 'Oberwil'],
    },
    habits: businessHabits({
      sales: ['Zahlungseingang\n{firm} Rechnung {####}', 'Gutschrift Kartenterminal {########}'],
      cards: [
        'Einkauf Debitkarte {date DD.MM.YYYY}\nTankstelle {town}',
        'Einkauf Debitkarte {date DD.MM.YYYY}\nBaubedarf {town}',
      ],
      bills: ['E-Banking Auftrag\nElektrizitätswerk {town} {########}', 'LSV Ausgleichskasse {#########}'],
      wages: 'Salär {person}',
      rent: 'Dauerauftrag Miete Werkstatt',
      charge: 'Kontoführungspreis',
    }),
  },
  layout: plainLayout({
    paper: 'a4',
    margin: 50,
    face: helvetica(8.5, 11, '#c8102e', '#fbe9ec'),
    dates: { row: 'DD.MM.YY', long: 'DD.MM.YYYY' },
    money: { row: FRANCS, panel: { ...FRANCS, plus: 'CHF #', minus: 'CHF -#' } },
    contact: ['Hauptplatz 1, 6490 Bergtal', '0848 555 010'],
    words: {
      title: 'Kontoauszug',
      account: 'IBAN',
      period: ['Periode', '{start} - {end}'],
      opening: 'Saldovortrag',
      closing: 'Schlusssaldo',
      totals: ['Total Gutschriften', 'Total Belastungen'],
      empty: 'Keine Buchungen.',
      page: 'Seite {page}/{pages}',
    },
    columns: [
      { heading: 'Datum', x: 50, align: 'left', shows: 'date' },
      { heading: 'Text', x: 100, align: 'left', shows: 'description', width: 180 },
      { heading: 'Belastung', x: 350, align: 'right', shows: 'outflow' },
      { heading: 'Gutschrift', x: 416, align: 'right', shows: 'inflow' },
      { heading: 'Valuta', x: 430, align: 'left', shows: 'otherDate' },
      { heading: 'Saldo', x: 545, align: 'right', shows: 'balance' },
    ],
    table: { first: { label: 'Saldovortrag', dated: true }, rowStyle: 'ruled', gap: 4 },
    balances: 'below',
  }),
};
