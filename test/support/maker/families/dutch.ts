import type { Family } from '../family.ts';
import { plainLayout } from '../plain-layout.ts';
import { businessHabits } from '../wording/business.ts';
import { EURO_PLAIN } from '../wording/de.ts';
import { helvetica } from '../wording/face.ts';
import { DUTCH_MONTHS } from '../wording/months.ts';

/** Dutch: out before in, the balance of every row. */
export const dutch: Family = {
  institution: 'Polderbank Coöperatief',
  life: {
    accountType: 'checking',
    product: 'Zakelijke Rekening',
    currency: 'EUR',
    accountNumber: 'NL## POLD #### #### ##',
    holders: [
      { name: 'Fietsenmakerij De Ketting BV', address: ['Havenstraat 22', '4301 AB Waterdam'] },
      { name: 'Bakkerij Vermeulen VOF', address: ['Dorpsplein 5', '8331 KL Steenveld'] },
    ],
    period: { day: [1, 1] },
    opening: [300_000, 2_000_000],
    names: {
      people: ['J. van Loon', 'M. Dijkhuis', 'S. Bakri'],
      firms: ['Bouwbedrijf Hoekstra', 'Hotel Zeezicht', 'Garage Smit'],
      towns: ['WATERDAM', 'STEENVELD', 'OUDKERK'],
    },
    habits: businessHabits({
      sales: ['Overboeking van {firm} factuur {####}', 'Uitbetaling pin {########}'],
      cards: ['Betaalautomaat Tankhal {town} pas {###}', 'Betaalautomaat Bouwmarkt {town} pas {###}'],
      bills: ['Incasso Waternet Zuid {##########}', 'Incasso Belastingdienst {#########}'],
      wages: 'Overboeking naar {person} salaris',
      rent: 'Incasso huur bedrijfspand',
      charge: 'Kosten zakelijk pakket',
    }),
  },
  layout: plainLayout({
    paper: 'a4',
    margin: 56,
    face: helvetica(9, 12, '#d45500', '#fdeee3'),
    dates: { row: 'DD-MM-YYYY', long: 'D MMMM YYYY', months: DUTCH_MONTHS },
    money: { row: EURO_PLAIN, panel: EURO_PLAIN },
    style: 'plain',
    contact: ['Postbus 14, 4300 AA Waterdam', 'BIC POLDNL2A'],
    facts: [{ label: 'Valuta', value: 'EUR' }],
    words: {
      title: 'Rekeningafschrift',
      account: 'Rekening',
      period: ['Periode', '{start} t/m {end}'],
      opening: 'Vorig saldo',
      closing: 'Nieuw saldo',
      totals: ['Totaal bijgeschreven', 'Totaal afgeschreven'],
      empty: 'Er zijn geen transacties in deze periode.',
      page: 'Blad {page} van {pages}',
    },
    columns: [
      { heading: 'Datum', x: 56, align: 'left', shows: 'date' },
      { heading: 'Omschrijving', x: 120, align: 'left', shows: 'description', width: 208 },
      { heading: 'Af', x: 398, align: 'right', shows: 'outflow' },
      { heading: 'Bij', x: 466, align: 'right', shows: 'inflow' },
      { heading: 'Saldo', x: 539, align: 'right', shows: 'balance' },
    ],
    table: { rowStyle: 'striped', gap: 2 },
    balances: 'above',
    panelFrame: 'boxed',
  }),
};
