import type { Family } from '../family.ts';
import { plainLayout } from '../plain-layout.ts';
import { GERMAN_BUSINESS, GERMAN_NAMES } from '../wording/de.ts';
import { times } from '../wording/face.ts';

const MINUS_AFTER = { group: '.', point: ',', plus: '#', minus: '#-' };

/** Austrian: dates of four digits and a dot, the value date after the text, a minus after what goes out, sums of both. */
export const austrian: Family = {
  institution: 'Raiffeisenkasse Oberes Gailtal',
  life: {
    accountType: 'checking',
    product: 'Firmenkonto',
    currency: 'EUR',
    accountNumber: 'AT## #### #### #### ####',
    holders: [
      { name: 'Zimmerei Oberhuber GmbH', address: ['Dorfstraße 21', '9640 Kötschach'] },
      { name: 'Gasthof Seewirt OG', address: ['Uferweg 2', '9872 Millstatt'] },
    ],
    period: { day: [1, 1] },
    opening: [-150_000, 2_100_000],
    names: { ...GERMAN_NAMES, towns: ['Villach', 'Spittal', 'Lienz'] },
    habits: GERMAN_BUSINESS,
  },
  layout: plainLayout({
    paper: 'a4',
    margin: 50,
    face: times(10, 12.5, '#333333', '#eeeeee'),
    dates: { row: 'DD.MM', long: 'DD.MM.YYYY' },
    money: { row: MINUS_AFTER, panel: MINUS_AFTER },
    style: 'band',
    contact: ['Hauptplatz 5, 9640 Kötschach', 'BIC RKOGAT2K'],
    facts: [
      { label: 'Auszug/Blatt', value: '003/001' },
      { label: 'Währung', value: 'EUR' },
    ],
    words: {
      title: 'Kontoauszug',
      account: 'IBAN',
      period: ['Zeitraum', '{start} - {end}'],
      opening: 'Alter Saldo per {before}',
      closing: 'Neuer Saldo per {end}',
      totals: ['Summe Eingänge', 'Summe Ausgänge'],
      empty: 'Keine Buchungen',
      page: 'Blatt {page}',
    },
    columns: [
      { heading: 'Datum', x: 50, align: 'left', shows: 'date' },
      { heading: 'Buchungstext', x: 92, align: 'left', shows: 'description', width: 280 },
      { heading: 'Wert', x: 396, align: 'left', shows: 'otherDate' },
      { heading: 'Betrag', x: 545, align: 'right', shows: 'amount' },
    ],
    table: { gap: 2, carry: { below: 'Zwischensaldo', above: 'Übertrag' } },
    balances: 'above',
  }),
};
