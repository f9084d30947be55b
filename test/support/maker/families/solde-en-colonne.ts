import type { Family } from '../family.ts';
import { plainLayout } from '../plain-layout.ts';
import { helvetica } from '../wording/face.ts';
import { FRENCH_BUSINESS, FRENCH_HOLDERS, FRENCH_MAGNITUDES, FRENCH_NAMES } from '../wording/fr.ts';

/** French: the balances stand among the amounts, on the side that says whether money is owned or owed. */
export const soldeEnColonne: Family = {
  institution: 'Banque Populaire des Causses',
  life: {
    accountType: 'checking',
    product: 'Compte professionnel',
    currency: 'EUR',
    accountNumber: '#####.#####.###########.##',
    holders: FRENCH_HOLDERS,
    period: { day: [1, 1] },
    opening: [-300_000, 2_400_000],
    names: FRENCH_NAMES,
    habits: FRENCH_BUSINESS,
  },
  layout: plainLayout({
    paper: 'a4',
    margin: 40,
    face: helvetica(8.5, 11, '#003a70', '#e6ecf2'),
    dates: { row: 'DD/MM', long: 'DD/MM/YYYY' },
    money: { row: FRENCH_MAGNITUDES, panel: FRENCH_MAGNITUDES },
    contact: ['3 place Foch, 12100 Millery', 'Tél. 05 65 55 01 44'],
    words: {
      title: 'RELEVÉ DE COMPTE CHÈQUES',
      account: 'N° de compte',
      period: ['Période', 'du {start} au {end}'],
      opening: '',
      closing: '',
      empty: 'Aucune opération sur la période.',
      page: 'Page {page}/{pages}',
    },
    columns: [
      { heading: 'Date', x: 40, align: 'left', shows: 'date' },
      { heading: "Nature de l'opération", x: 84, align: 'left', shows: 'description', width: 230 },
      { heading: 'Date valeur', x: 330, align: 'left', shows: 'otherDate' },
      { heading: 'Débit euros', x: 468, align: 'right', shows: 'outflow', totalMoney: FRENCH_MAGNITUDES },
      { heading: 'Crédit euros', x: 555, align: 'right', shows: 'inflow', totalMoney: FRENCH_MAGNITUDES },
    ],
    table: {
      headingStyle: 'band',
      gap: 2,
      first: { label: 'SOLDE CRÉDITEUR AU {start}', overdrawn: 'SOLDE DÉBITEUR AU {start}' },
      last: { label: 'SOLDE CRÉDITEUR AU {end}', overdrawn: 'SOLDE DÉBITEUR AU {end}' },
    },
    balances: 'none',
  }),
};
