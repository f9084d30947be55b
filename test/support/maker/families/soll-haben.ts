import type { Family } from '../family.ts';
import { plainLayout } from '../plain-layout.ts';
import { GERMAN_BUSINESS, GERMAN_HOLDERS, GERMAN_NAMES } from '../wording/de.ts';
import { courier } from '../wording/face.ts';

const SOLL_HABEN = { group: '.', point: ',', plus: '# H', minus: '# S' };

/** German: S or H after every amount, dates without a year, balances in lines of their own. */
export const sollHaben: Family = {
  institution: 'Sparverein Hasselburg',
  life: {
    accountType: 'checking',
    product: 'Girokonto Business',
    currency: 'EUR',
    accountNumber: '########',
    holders: GERMAN_HOLDERS,
    period: { day: [1, 1] },
    opening: [350_000, 2_400_000],
    names: GERMAN_NAMES,
    habits: GERMAN_BUSINESS,
  },
  layout: plainLayout({
    paper: 'a4',
    margin: 46,
    face: courier(9, 11.5, '#222222', '#eeeeee'),
    dates: { row: 'DD.MM.', long: 'DD.MM.YYYY' },
    money: { row: SOLL_HABEN, panel: { ...SOLL_HABEN, plus: '# EUR H', minus: '# EUR S' } },
    contact: ['Bahnhofstraße 9, 29664 Hasselburg', 'BLZ 255 555 10'],
    facts: [{ label: 'Auszug Nr.', value: '3' }],
    words: {
      title: 'Kontoauszug',
      account: 'Konto-Nr.',
      period: ['Zeitraum', '{start} - {end}'],
      opening: 'Alter Kontostand',
      closing: 'Neuer Kontostand',
      empty: 'Keine Umsätze.',
      page: 'Blatt {page} von {pages}',
    },
    columns: [
      { heading: 'Bu-Tag', x: 46, align: 'left', shows: 'date' },
      { heading: 'Wert', x: 96, align: 'left', shows: 'otherDate' },
      { heading: 'Vorgang', x: 146, align: 'left', shows: 'description', width: 270 },
      { heading: 'Betrag EUR', x: 549, align: 'right', shows: 'amount' },
    ],
    table: { gap: 3 },
    balances: 'above',
    panelFrame: 'plain',
  }),
};
