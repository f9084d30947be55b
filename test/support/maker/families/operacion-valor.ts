import type { Family } from '../family.ts';
import { plainLayout } from '../plain-layout.ts';
import { businessHabits } from '../wording/business.ts';
import { courier } from '../wording/face.ts';

const MINUS_AFTER = { group: '.', point: ',', plus: '#', minus: '#-' };

/** Spanish: operation and value date without a year, a minus after amounts and balances, the balances as rows. */
export const operacionValor: Family = {
  institution: 'Banco del Guadalope, S.A.',
  life: {
    accountType: 'checking',
    product: 'Cuenta Corriente Empresa',
    currency: 'EUR',
    accountNumber: 'ES## #### #### #### #### ####',
    holders: [
      { name: 'TRANSPORTES ALBARRACIN SL', address: ['Calle del Horno 7', '44600 Alcorisa'] },
      { name: 'FLORISTERIA AZAHAR SL', address: ['Plaza Nueva 12', '46400 Sueca'] },
    ],
    period: { day: [1, 1] },
    opening: [-200_000, 1_900_000],
    names: {
      people: ['MARTA LEON', 'JORGE PALACIN', 'NURIA VIDAL'],
      firms: ['AGRICOLA TURIA SL', 'HOTEL CIERZO SA', 'OBRAS MONTSIA SL'],
      towns: ['ALCORISA', 'SUECA', 'TERUEL'],
    },
    habits: businessHabits({
      sales: ['TRANSFERENCIAS\n{firm} FRA {####}', 'ABONO POR TPV\nCOMERCIO {########}'],
      cards: ['PAGO CON TARJETA\n{####} ESTACION {town}', 'PAGO CON TARJETA\n{####} SUMINISTROS {town}'],
      bills: ['ADEUDO RECIBO\nENDESUR {############}', 'ADEUDO RECIBO\nTGSS COTIZACION {#####}'],
      wages: 'TRANSFERENCIAS\nNOMINA {person}',
      rent: 'ADEUDO RECIBO\nALQUILER NAVE',
      charge: 'LIQUIDACION INTERESES-COMISIONES',
    }),
  },
  layout: plainLayout({
    paper: 'a4',
    margin: 42,
    face: courier(8.5, 10.5, '#072146', '#e6e9ee'),
    dates: { row: 'DD/MM', long: 'DD/MM/YYYY' },
    money: { row: MINUS_AFTER, panel: MINUS_AFTER },
    style: 'band',
    contact: ['Paseo del Ebro 1, 50001 Zaragoza', 'CIF A-50999999'],
    facts: [
      { label: 'DIVISA', value: 'EUR' },
      { label: 'EXTRACTO N.', value: '0003' },
    ],
    words: {
      title: 'EXTRACTO DE CUENTA CORRIENTE',
      account: 'IBAN',
      period: ['PERIODO', '{start} A {end}'],
      opening: 'SALDO ANTERIOR',
      closing: 'SU SALDO A FECHA {end}',
      empty: 'SIN MOVIMIENTOS',
      page: 'HOJA {page}',
    },
    columns: [
      { heading: 'F. Oper.', x: 42, align: 'left', shows: 'date' },
      { heading: 'F. Valor', x: 96, align: 'left', shows: 'otherDate' },
      { heading: 'Concepto', x: 150, align: 'left', shows: 'description', width: 220 },
      { heading: 'Importe', x: 456, align: 'right', shows: 'amount' },
      { heading: 'Saldo', x: 553, align: 'right', shows: 'balance' },
    ],
    table: { gap: 1, first: { label: 'SALDO ANTERIOR' }, last: { label: 'SU SALDO A FECHA {end}' } },
    balances: 'none',
    after: [
      {
        block: 'panels',
        panels: [
          {
            title: 'LIQUIDACION DEL PERIODO',
            x: 42,
            width: 300,
            frame: 'plain',
            lines: [
              { label: 'SALDO MEDIO', value: { made: [100_000, 900_000] } },
              { label: 'LIMITE DE DESCUBIERTO', value: { says: '6.000,00' } },
              { label: 'TAE', value: { says: '7,230%' } },
            ],
          },
        ],
      },
    ],
  }),
};
