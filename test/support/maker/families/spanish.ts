import type { Family } from '../family.ts';
import { plainLayout } from '../plain-layout.ts';
import { businessHabits } from '../wording/business.ts';
import { EURO_PLAIN } from '../wording/de.ts';
import { times } from '../wording/face.ts';
import { SPANISH_MONTHS } from '../wording/months.ts';

/** Spanish: month names in the rows, one signed amount and a running balance. */
export const spanish: Family = {
  institution: 'Caja Rural de Vallehondo',
  life: {
    accountType: 'checking',
    product: 'Cuenta Negocios',
    currency: 'EUR',
    accountNumber: 'ES## #### #### ## ##########',
    holders: [
      { name: 'TALLERES ROBLEDO SL', address: ['Calle Mayor 18', '47400 Vallehondo'] },
      { name: 'PANADERÍA LA ESPIGA SL', address: ['Avenida del Río 3', '37500 Fuentealba'] },
    ],
    period: { day: [1, 1] },
    opening: [300_000, 2_400_000],
    names: {
      people: ['Lucía Montero', 'Iván Cabrales', 'Rosa Ariño'],
      firms: ['Construcciones Aldea SL', 'Hostal Las Encinas', 'Frutas Levante SA'],
      towns: ['VALLEHONDO', 'FUENTEALBA', 'ZARZAL'],
    },
    habits: businessHabits({
      sales: ['TRANSFERENCIA DE {firm} FRA. {####}', 'ABONO TPV COMERCIO {########}'],
      cards: ['COMPRA TARJ. {####} GASOLINERA {town}', 'COMPRA TARJ. {####} FERRETERÍA {town}'],
      bills: ['RECIBO ELÉCTRICA DEL DUERO N. {##########}', 'RECIBO SEGUROS ALCOR {########}'],
      wages: 'TRANSFERENCIA A {person} NÓMINA',
      rent: 'RECIBO ALQUILER LOCAL {town}',
      charge: 'COMISIÓN MANTENIMIENTO',
    }),
  },
  layout: plainLayout({
    paper: 'a4',
    margin: 48,
    face: times(10, 13, '#9c1c1c', '#f8e8e8'),
    dates: { row: 'DD MMM YYYY', long: 'D de MMMM de YYYY', months: SPANISH_MONTHS },
    money: { row: EURO_PLAIN, panel: { ...EURO_PLAIN, plus: '# €', minus: '-# €' } },
    contact: ['Plaza de España 2, 47400 Vallehondo', 'Tel. 900 555 012'],
    words: {
      title: 'EXTRACTO DE CUENTA',
      account: 'IBAN',
      period: ['Período', '{start} - {end}'],
      opening: 'Saldo anterior',
      closing: 'Saldo final',
      totals: ['Total abonos', 'Total cargos'],
      empty: 'Sin movimientos en el período.',
      page: 'Página {page} de {pages}',
    },
    columns: [
      { heading: 'Fecha', x: 48, align: 'left', shows: 'date' },
      { heading: 'Concepto', x: 122, align: 'left', shows: 'description', width: 250 },
      { heading: 'Importe', x: 460, align: 'right', shows: 'amount' },
      { heading: 'Saldo', x: 547, align: 'right', shows: 'balance' },
    ],
    table: { gap: 2, rowStyle: 'ruled' },
    balances: 'above',
  }),
};
