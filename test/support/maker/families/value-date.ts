import type { Family } from '../family.ts';
import { FRENCH_BUSINESS, FRENCH_HOLDERS, FRENCH_MAGNITUDES, FRENCH_MONTHS, FRENCH_NAMES } from '../wording/fr.ts';

/** French: value dates after the text and often later than the booking, no running balance, totals under the columns. */
export const valueDate: Family = {
  institution: 'Crédit Coopératif du Plateau',
  life: {
    accountType: 'checking',
    product: 'Compte courant professionnel',
    currency: 'EUR',
    accountNumber: 'FR## #### #### #### #### #### ###',
    holders: FRENCH_HOLDERS,
    period: { day: [1, 1] },
    opening: [500_000, 2_900_000],
    names: FRENCH_NAMES,
    habits: FRENCH_BUSINESS,
  },
  layout: {
    paper: 'a4',
    margins: { left: 42, right: 42, top: 40, bottom: 56 },
    face: { regular: 'Helvetica', bold: 'Helvetica-Bold', size: 8.5, leading: 11, accent: '#00594c', tint: '#e3efec' },
    dates: { row: 'DD.MM.YY', long: 'D MMMM YYYY', months: FRENCH_MONTHS },
    money: { row: FRENCH_MAGNITUDES, panel: { ...FRENCH_MAGNITUDES, plus: '# €', minus: '-# €' } },
    blocks: [
      { block: 'letterhead', style: 'rule', contact: ['8 avenue de la Gare, 63200 Valmont', 'Tél. 04 55 55 01 20'] },
      {
        block: 'parties',
        factsX: 310,
        valuesX: 366,
        facts: [
          { label: 'IBAN', value: '{account}' },
          { label: 'Compte', value: '{product}' },
          { label: 'Période', value: 'du {start} au {end}' },
          { label: 'Devise', value: '{currency}' },
        ],
      },
      { block: 'title', text: 'RELEVÉ DE COMPTE', size: 14 },
      {
        block: 'panels',
        panels: [
          { x: 42, width: 511, frame: 'ruled', lines: [{ label: 'Ancien solde au {start}', value: 'opening' }] },
        ],
      },
      {
        block: 'table',
        headingStyle: 'band',
        rowStyle: 'plain',
        gap: 3,
        columns: [
          { heading: 'Date', x: 42, align: 'left', shows: 'date' },
          { heading: "Nature de l'opération", x: 96, align: 'left', shows: 'description', width: 220 },
          { heading: 'Valeur', x: 340, align: 'left', shows: 'otherDate' },
          { heading: 'Débit', x: 464, align: 'right', shows: 'outflow', totalMoney: FRENCH_MAGNITUDES },
          { heading: 'Crédit', x: 553, align: 'right', shows: 'inflow', totalMoney: FRENCH_MAGNITUDES },
        ],
        total: 'Total des opérations',
        empty: 'Aucune opération sur la période.',
      },
      {
        block: 'panels',
        panels: [
          {
            x: 42,
            width: 511,
            frame: 'ruled',
            lines: [{ label: 'Nouveau solde au {end}', value: 'closing', strong: true }],
          },
        ],
      },
      {
        block: 'paragraph',
        text: 'Sauf erreur ou omission. Les sommes portées au crédit le sont sous réserve de leur encaissement. Vos dépôts sont garantis dans la limite de 100 000 € par déposant.',
        size: 7,
      },
    ],
    laterPages: { left: '{institution}', right: '{account}' },
    footer: { left: '{holder}', right: 'Page {page}/{pages}' },
  },
};
