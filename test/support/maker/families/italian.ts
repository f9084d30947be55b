import type { Family } from '../family.ts';
import { plainLayout } from '../plain-layout.ts';
import { businessHabits } from '../wording/business.ts';
import { EURO_PLAIN } from '../wording/de.ts';
import { helvetica } from '../wording/face.ts';
import { ITALIAN_MONTHS } from '../wording/months.ts';

/** Italian: booking and value date, debit before credit, the balances as rows. */
export const italian: Family = {
  institution: 'Banca Popolare di Montefosco',
  life: {
    accountType: 'checking',
    product: 'Conto Impresa',
    currency: 'EUR',
    accountNumber: 'IT## X ##### ##### ############',
    holders: [
      { name: 'OFFICINE BRANDI SRL', address: ['Via dei Mulini 7', '06030 Montefosco PG'] },
      { name: 'DOLCIARIA SERENA SNC', address: ['Corso Umberto 41', '62020 Casalvento MC'] },
    ],
    period: { day: [1, 1] },
    opening: [400_000, 2_600_000],
    names: {
      people: ['Marta Gallinari', 'Paolo Zenobi', 'Elena Frattini'],
      firms: ['Edil Casale Srl', 'Albergo La Quercia', 'Ceramiche Volpi Spa'],
      towns: ['MONTEFOSCO', 'CASALVENTO', 'PIEVE ALTA'],
    },
    habits: businessHabits({
      sales: ['BONIFICO A VOSTRO FAVORE DA {firm} FATT. {####}', 'INCASSO POS {########}'],
      cards: ['PAGAMENTO CARTA *{####} DISTRIBUTORE {town}', 'PAGAMENTO CARTA *{####} COLORIFICIO {town}'],
      bills: ['ADDEBITO SDD ENERGIA UMBRA {##########}', 'DELEGA F24 {##########}'],
      wages: 'BONIFICO STIPENDIO {person}',
      rent: 'ADDEBITO AFFITTO CAPANNONE',
      charge: 'CANONE MENSILE E SPESE',
    }),
  },
  layout: plainLayout({
    paper: 'a4',
    margin: 40,
    face: helvetica(8.5, 11, '#0a5c2e', '#e6f2ea'),
    dates: { row: 'DD/MM/YYYY', long: 'DD/MM/YYYY', months: ITALIAN_MONTHS },
    money: { row: EURO_PLAIN, panel: EURO_PLAIN },
    style: 'band',
    contact: ['Piazza del Popolo 1', '06030 Montefosco (PG)'],
    facts: [{ label: 'Divisa', value: '{currency}' }],
    words: {
      title: 'ESTRATTO CONTO',
      account: 'IBAN',
      period: ['Periodo', 'dal {start} al {end}'],
      opening: 'Saldo iniziale',
      closing: 'Saldo finale',
      empty: 'Nessun movimento nel periodo.',
      page: 'Pagina {page} di {pages}',
    },
    columns: [
      { heading: 'Data\ncontabile', x: 40, align: 'left', shows: 'date' },
      { heading: 'Data\nvaluta', x: 104, align: 'left', shows: 'otherDate' },
      { heading: 'Descrizione', x: 168, align: 'left', shows: 'description', width: 200 },
      { heading: 'Dare', x: 432, align: 'right', shows: 'outflow' },
      { heading: 'Avere', x: 494, align: 'right', shows: 'inflow' },
      { heading: 'Saldo', x: 555, align: 'right', shows: 'balance' },
    ],
    table: { headingStyle: 'band', gap: 3, total: 'Totale movimenti' },
    balances: 'rows',
  }),
};
