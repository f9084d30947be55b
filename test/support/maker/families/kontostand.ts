import type { Family } from '../family.ts';
import { plainLayout } from '../plain-layout.ts';
import { GERMAN_BUSINESS, GERMAN_HOLDERS, GERMAN_NAMES } from '../wording/de.ts';
import { helvetica } from '../wording/face.ts';

const SIGN_AFTER = { group: '.', point: ',', plus: '#+', minus: '#-' };

/** German: signs after the amounts, the balances among them, no period but the days of the balances. */
export const kontostand: Family = {
  institution: 'Stadtsparkasse Quellbach',
  life: {
    accountType: 'checking',
    product: 'Geschäftsgirokonto',
    currency: 'EUR',
    accountNumber: 'DE## #### #### #### #### ##',
    codes: { number: '#########' },
    holders: GERMAN_HOLDERS,
    period: { day: [1, 1] },
    opening: [-250_000, 2_700_000],
    names: GERMAN_NAMES,
    habits: GERMAN_BUSINESS.map((habit) => ({ ...habit, earlier: 0 })),
  },
  layout: plainLayout({
    paper: 'a4',
    margin: 54,
    face: helvetica(9.5, 12, '#c00000', '#f5e8e8'),
    dates: { row: 'DD.MM.YYYY', long: 'DD.MM.YYYY' },
    money: { row: SIGN_AFTER, panel: SIGN_AFTER },
    contact: ['Am Alten Markt 1', '38154 Quellbach', 'BIC SSKQDE21XXX'],
    facts: [{ label: 'IBAN', value: '{account}' }],
    words: {
      title: 'Kontoauszug {end M/YYYY}',
      account: 'Konto',
      period: ['Auszug vom', '{end}'],
      opening: 'Kontostand am {before}',
      closing: 'Kontostand am {end}',
      empty: 'Keine Umsätze im Auszugszeitraum',
      page: 'Seite {page} von {pages}',
    },
    columns: [
      { heading: 'Datum', x: 54, align: 'left', shows: 'date' },
      { heading: 'Erläuterung', x: 122, align: 'left', shows: 'description', width: 290 },
      { heading: 'Betrag EUR', x: 541, align: 'right', shows: 'amount' },
    ],
    table: {
      gap: 4,
      first: { label: 'Kontostand am {before}, Auszug Nr. 2' },
      last: { label: 'Kontostand am {end} um 20:03 Uhr' },
    },
    balances: 'none',
    after: [
      {
        block: 'paragraph',
        text: 'Der Kontostand berücksichtigt nicht die Wertstellung der einzelnen Buchungen. Eingeräumter Dispositionskredit 10.000,00 EUR, Zinssatz 11,25 %. Bitte erheben Sie Einwendungen gegen diesen Kontoauszug unverzüglich. Guthaben sind als Einlagen nach Maßgabe des Einlagensicherungsgesetzes entschädigungsfähig.',
        size: 7.5,
      },
    ],
  }),
};
