import type { Family } from '../family.ts';
import { plainLayout } from '../plain-layout.ts';
import { businessHabits } from '../wording/business.ts';
import { helvetica } from '../wording/face.ts';

const MAGNITUDE = { group: '.', point: ',', plus: '#', minus: '#' };

/** Dutch: the direction stands as a word in a column of its own, before an amount without a sign; a code for every row. */
export const afBij: Family = {
  institution: 'Maasbank N.V.',
  life: {
    accountType: 'checking',
    product: 'Zakelijke Rekening',
    currency: 'EUR',
    accountNumber: 'NL## MAAS #### #### ##',
    holders: [
      { name: 'Schildersbedrijf De Kwast', address: ['Lindelaan 8', '6041 AB Roerdam'] },
      { name: 'Lunchroom Het Hoekje VOF', address: ['Markt 31', '5911 CD Venrode'] },
    ],
    period: { day: [1, 1] },
    opening: [180_000, 1_700_000],
    names: {
      people: ['J. van Dongen', 'S. Bakker', 'M. el Idrissi'],
      firms: ['Woningstichting Peel', 'Bouwgroep Limes BV', 'Hotel De Brug'],
      towns: ['ROERDAM', 'VENRODE', 'WEERT'],
    },
    habits: businessHabits({
      sales: ['{firm}\nFactuur {######}', 'Betaalverzoek {person}\nKenmerk {########}'],
      cards: [
        'TANKSTATION {town} NLD\nPasvolgnr: 001 {date DD-MM-YYYY} 14:0{#}',
        'BOUWMARKT {town} NLD\nPasvolgnr: 001',
      ],
      bills: ['Energiebedrijf Zuid\nMachtiging ID: {########}', 'Belastingdienst\nBetalingskenmerk {########}'],
      wages: '{person}\nSalaris',
      rent: 'Vastgoed Markt BV\nHuur bedrijfsruimte',
      charge: 'Kosten Zakelijk Pakket',
    }),
  },
  layout: plainLayout({
    paper: 'a4',
    margin: 44,
    face: helvetica(9, 11.5, '#d05a00', '#fbeee4'),
    dates: { row: 'DD-MM-YYYY', long: 'DD-MM-YYYY' },
    money: { row: MAGNITUDE, panel: { ...MAGNITUDE, minus: '-#' } },
    style: 'plain',
    contact: ['maasbank.example', 'Telefoon 020 555 0188'],
    words: {
      title: 'Afschrift zakelijke rekening',
      account: 'Rekeningnummer',
      period: ['Periode', '{start} t/m {end}'],
      opening: 'Vorig saldo',
      closing: 'Nieuw saldo',
      totals: ['Totaal bij', 'Totaal af'],
      empty: 'Geen transacties in deze periode.',
      page: 'Pagina {page} van {pages}',
    },
    columns: [
      { heading: 'Datum', x: 44, align: 'left', shows: 'date' },
      { heading: 'Naam / Omschrijving', x: 108, align: 'left', shows: 'description', width: 240 },
      {
        heading: 'Code',
        x: 380,
        align: 'left',
        shows: 'kind',
        words: { deposit: 'OV', electronic: 'BA', fee: 'DV' },
      },
      { heading: 'Af Bij', x: 424, align: 'left', shows: 'side', sides: ['Bij', 'Af'] },
      { heading: 'Bedrag (EUR)', x: 551, align: 'right', shows: 'amount' },
    ],
    table: { gap: 3, headingStyle: 'band' },
    balances: 'above',
    panelFrame: 'boxed',
  }),
};
