import type { MoneyStyle } from '../format-amount.ts';
import type { Habit, Names } from '../habit.ts';

/** `1.234,56`, below zero with a leading minus. */
export const EURO_PLAIN: MoneyStyle = { group: '.', point: ',', plus: '#', minus: '-#' };

/** Made-up people, firms and towns. */
export const GERMAN_NAMES: Names = {
  people: ['Jana Feldkamp', 'Uwe Brüning', 'Katrin Saß', 'Emre Tolan'],
  firms: ['Möbelhaus Lindgren GmbH', 'Ahrensfeld Bau KG', 'Kücheneck Vogler e.K.', 'Nordlicht Hotels GmbH'],
  towns: ['Quellbach', 'Oberlinden', 'Hasselburg'],
};

/** Made-up companies that hold accounts. */
export const GERMAN_HOLDERS = [
  { name: 'Tischlerei Rehwald GmbH', address: ['Werkstraße 14', '38154 Quellbach'] },
  { name: 'Blütezeit Floristik UG', address: ['Am Alten Markt 3', '29664 Hasselburg'] },
];

/** What happens on a small German company's account. */
export const GERMAN_BUSINESS: readonly Habit[] = [
  {
    kind: 'deposit',
    when: [8, 13],
    texts: [
      'Gutschrift\n{firm} Rechnung RE-{#####} Kundennr. {######}',
      'Echtzeit-Gutschrift\n{person} Anzahlung Auftrag {####}',
    ],
    amount: [18_000, 620_000],
    earlier: 1,
  },
  {
    kind: 'deposit',
    when: [2, 4],
    texts: ['Gutschrift\nSTRIPE PAYMENTS EUROPE Auszahlung {########}'],
    amount: [40_000, 260_000],
  },
  {
    kind: 'electronic',
    when: [9, 14],
    texts: [
      'Kartenzahlung\nBaumarkt Hellberg Fil. {###} {town} {date DD.MM.} 12:3{#} Uhr',
      'Kartenzahlung\nTankhof {town} {date DD.MM.YYYY} Karte {####}',
      'SEPA-Lastschrift\nBürowelt Kranz GmbH Mandat MB{#####} Re. {######}',
    ],
    amount: [1_250, 42_000],
    earlier: 2,
  },
  {
    kind: 'electronic',
    when: [2, 3],
    texts: ['Gehalt\n{person} Lohn/Gehalt {date MM/YYYY}'],
    amount: [190_000, 310_000],
  },
  {
    kind: 'electronic',
    when: 'monthly',
    texts: ['Dauerauftrag\nHausverwaltung Ostertor Miete {date MM/YYYY} Objekt {###}'],
    amount: [120_000, 240_000],
    step: 1_000,
  },
  {
    kind: 'electronic',
    when: 'monthly',
    texts: ['SEPA-Lastschrift\nFinanzkasse Quellbach USt.-Vorauszahlung St.-Nr. 23/{###}/{#####}'],
    amount: [60_000, 280_000],
  },
  {
    kind: 'electronic',
    when: 'monthly',
    texts: ['SEPA-Lastschrift\nStadtwerke Quellbach Abschlag Strom VK {########}'],
    amount: [14_000, 52_000],
    step: 100,
  },
  { kind: 'fee', when: 'end', texts: ['Entgeltabschluss\nKontoführung und Buchungsposten'], amount: [890, 3_450] },
];
