import type { Family } from '../family.ts';
import { plainLayout } from '../plain-layout.ts';
import { helvetica } from '../wording/face.ts';
import { FRENCH_BUSINESS, FRENCH_HOLDERS, FRENCH_NAMES } from '../wording/fr.ts';

const EUROS = { group: '.', point: ',', plus: '#', minus: '#' };

/** French: the balance of the last day before the period, the total of the movements before the last balance. */
export const mouvements: Family = {
  institution: 'Caisse Mutuelle du Val de Sienne',
  life: {
    accountType: 'checking',
    product: 'COMPTE COURANT PRO',
    currency: 'EUR',
    accountNumber: '##### ########### ##',
    holders: FRENCH_HOLDERS,
    period: { day: [1, 1] },
    opening: [-280_000, 2_600_000],
    names: FRENCH_NAMES,
    habits: FRENCH_BUSINESS,
  },
  layout: plainLayout({
    paper: 'a4',
    margin: 46,
    face: helvetica(8.5, 11, '#00509d', '#e5edf6'),
    dates: { row: 'DD/MM/YYYY', long: 'DD/MM/YYYY' },
    money: { row: EUROS, panel: EUROS },
    style: 'plain',
    contact: ['4 place de la Mairie, 50200 Valmont', 'Tél. 02 55 55 01 20', 'BIC CMVSFR2A'],
    facts: [{ label: 'Titulaire', value: '{holder}' }],
    words: {
      title: 'RELEVE ET INFORMATIONS BANCAIRES',
      account: 'Compte N°',
      period: ['Période', 'du {start} au {end}'],
      opening: 'SOLDE CREDITEUR AU {before}',
      closing: 'SOLDE CREDITEUR AU {end}',
      empty: 'Aucun mouvement sur la période',
      page: 'Page {page} / {pages}',
    },
    columns: [
      { heading: 'Date', x: 46, align: 'left', shows: 'date' },
      { heading: 'Date valeur', x: 104, align: 'left', shows: 'otherDate' },
      { heading: 'Opération', x: 164, align: 'left', shows: 'description', width: 220 },
      { heading: 'Débit EUROS', x: 466, align: 'right', shows: 'outflow' },
      { heading: 'Crédit EUROS', x: 549, align: 'right', shows: 'inflow' },
    ],
    table: {
      headingStyle: 'band',
      gap: 1.5,
      continued: 'Suite du relevé',
      first: { label: 'SOLDE CREDITEUR AU {before}', overdrawn: 'SOLDE DEBITEUR AU {before}' },
      last: { label: 'SOLDE CREDITEUR AU {end}', overdrawn: 'SOLDE DEBITEUR AU {end}' },
      total: 'Total des mouvements',
      totalBeforeLast: true,
    },
    balances: 'none',
    after: [
      {
        block: 'paragraph',
        title: 'Information sur la protection des comptes',
        text: 'Les comptes signalés par (GG) sont garantis par le fonds de garantie des dépôts dans la limite de 100.000 euros par déposant. Les opérations en anomalie doivent être signalées dans un délai de treize mois. Taux de découvert autorisé au {end} : 11,90 %.',
        size: 7,
      },
    ],
  }),
};
