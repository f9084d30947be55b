import type { Family } from '../family.ts';
import { plainLayout } from '../plain-layout.ts';
import { helvetica } from '../wording/face.ts';
import { FRENCH_BUSINESS, FRENCH_NAMES } from '../wording/fr.ts';

const SIGN_BEFORE = { group: '.', point: ',', plus: '+ #', minus: '- #' };

/** Belgian: every operation has a number, both dates, and a sign set apart before its amount. */
export const numbered: Family = {
  institution: 'Banque des Ardennes S.A.',
  life: {
    accountType: 'checking',
    product: 'Compte à vue Business',
    currency: 'EUR',
    accountNumber: 'BE## #### #### ####',
    holders: [
      { name: 'SRL MENUISERIE DUBOIS-LAMBERT', address: ['Rue du Moulin 14', '6900 Marloie'] },
      { name: 'SRL FRITERIE DU PARC', address: ['Place Verte 2', '4970 Stavelin'] },
    ],
    period: { day: [1, 1] },
    opening: [200_000, 2_400_000],
    names: FRENCH_NAMES,
    habits: FRENCH_BUSINESS,
  },
  layout: plainLayout({
    paper: 'a4',
    margin: 48,
    face: helvetica(9, 11.5, '#00694b', '#e5f0ec'),
    dates: { row: 'DD-MM', long: 'DD-MM-YYYY' },
    money: { row: SIGN_BEFORE, panel: SIGN_BEFORE },
    contact: ['Montagne aux Herbes 3, 6900 Marloie', 'BIC BARDBEBB', 'TVA BE 0403.999.701'],
    facts: [{ label: 'Extrait n°', value: '003' }],
    words: {
      title: 'Extrait de compte',
      account: 'IBAN',
      period: ['Période', 'du {start} au {end}'],
      opening: 'Solde précédent au {before}',
      closing: 'Nouveau solde au {end}',
      empty: 'Aucune opération',
      page: 'Page {page} de {pages}',
    },
    columns: [
      { heading: 'N°', x: 48, align: 'left', shows: 'serial' },
      { heading: 'Date', x: 82, align: 'left', shows: 'date' },
      { heading: "Détail de l'opération", x: 122, align: 'left', shows: 'description', width: 250 },
      { heading: 'Valeur', x: 420, align: 'left', shows: 'otherDate' },
      { heading: 'Montant en EUR', x: 547, align: 'right', shows: 'amount' },
    ],
    table: { gap: 3, rowStyle: 'ruled' },
    balances: 'rows',
  }),
};
