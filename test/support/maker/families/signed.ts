import type { Family } from '../family.ts';
import { EURO_PLAIN, GERMAN_BUSINESS, GERMAN_HOLDERS, GERMAN_NAMES } from '../wording/de.ts';

/** German: one signed amount, decimal comma, booking and value date, descriptions over several lines. */
export const signed: Family = {
  institution: 'Volkskasse Oberlinden eG',
  life: {
    accountType: 'checking',
    product: 'Geschäftskonto Klassik',
    currency: 'EUR',
    accountNumber: 'DE## #### #### #### #### ##',
    holders: GERMAN_HOLDERS,
    period: { day: [1, 1] },
    opening: [450_000, 3_200_000],
    names: GERMAN_NAMES,
    habits: GERMAN_BUSINESS,
  },
  layout: {
    paper: 'a4',
    margins: { left: 52, right: 48, top: 40, bottom: 56 },
    face: { regular: 'Helvetica', bold: 'Helvetica-Bold', size: 9, leading: 11.5, accent: '#003a70', tint: '#e7eef5' },
    dates: { row: 'DD.MM.YYYY', long: 'DD.MM.YYYY' },
    money: { row: EURO_PLAIN, panel: { ...EURO_PLAIN, plus: '# EUR', minus: '-# EUR' } },
    blocks: [
      {
        block: 'letterhead',
        style: 'plain',
        contact: ['Marktplatz 1, 29664 Oberlinden', 'Telefon 05555 / 240-0', 'BIC VKOLDE21XXX'],
      },
      {
        block: 'parties',
        factsX: 320,
        valuesX: 400,
        facts: [
          { label: 'IBAN', value: '{account}' },
          { label: 'Kontoart', value: '{product}' },
          { label: 'Zeitraum', value: '{start} bis {end}' },
          { label: 'Währung', value: '{currency}' },
        ],
      },
      { block: 'title', text: 'Kontoauszug', size: 15 },
      {
        block: 'table',
        headingStyle: 'band',
        rowStyle: 'ruled',
        gap: 4,
        columns: [
          { heading: 'Buchung', x: 52, align: 'left', shows: 'date' },
          { heading: 'Valuta', x: 112, align: 'left', shows: 'otherDate' },
          { heading: 'Verwendungszweck', x: 172, align: 'left', shows: 'description', width: 226 },
          { heading: 'Betrag', x: 464, align: 'right', shows: 'amount' },
          { heading: 'Saldo', x: 547, align: 'right', shows: 'balance' },
        ],
        first: { label: 'Alter Kontostand vom {start}' },
        last: { label: 'Neuer Kontostand vom {end}' },
        carry: { below: 'Übertrag', above: 'Übertrag' },
        empty: 'In diesem Zeitraum wurden keine Umsätze gebucht.',
      },
      {
        block: 'panels',
        panels: [
          {
            title: 'Zusammenfassung',
            x: 297,
            width: 250,
            frame: 'ruled',
            lines: [
              { label: 'Alter Kontostand', value: 'opening' },
              { label: 'Summe Gutschriften', value: { total: 'in' } },
              { label: 'Summe Belastungen', value: { total: 'out' } },
              { label: 'Neuer Kontostand', value: 'closing', strong: true },
            ],
          },
        ],
      },
      {
        block: 'paragraph',
        text: 'Bitte prüfen Sie diesen Kontoauszug und teilen Sie uns Einwendungen unverzüglich mit. Gutschriften aus Lastschriften und Schecks erfolgen unter dem Vorbehalt des Eingangs. Der Saldo berücksichtigt nicht die Wertstellung der einzelnen Buchungen.',
        size: 7,
      },
    ],
    laterPages: { left: '{institution}', right: 'IBAN {account}   {start} bis {end}' },
    footer: { left: '{holder}', right: 'Seite {page} von {pages}' },
  },
};
