import type { Family } from '../family.ts';
import { helvetica } from '../wording/face.ts';
import { UPPERCASE_SPANISH_MONTHS } from '../wording/months.ts';

const PESOS = { group: ',', point: '.', plus: '#', minus: '-#' };

/** Mexican: two balances a row, of what was booked and of what has settled, both once a day; totals with their counts. */
export const operacionLiquidacion: Family = {
  institution: 'Banco Sierra Madre, S.A.',
  life: {
    accountType: 'checking',
    product: 'CUENTA PYME',
    currency: 'MXN',
    accountNumber: '##########',
    codes: { clabe: '##################' },
    holders: [
      { name: 'HERRAJES DEL BAJIO SA DE CV', address: ['AV INDUSTRIAL 450', '37290 LEON, GTO'] },
      { name: 'COCINA LA CHINA POBLANA SA DE CV', address: ['CALLE 5 DE MAYO 18', '72000 PUEBLA, PUE'] },
    ],
    period: { day: [1, 28] },
    opening: [2_000_000, 14_000_000],
    names: {
      people: ['LAURA CERVANTES', 'MIGUEL OROZCO', 'DIANA RIOS'],
      firms: ['FERRETERIA LOZANO', 'HOTELES DEL CENTRO', 'GRUPO MANZANO'],
      towns: ['LEON', 'PUEBLA', 'CELAYA'],
    },
    habits: [
      {
        kind: 'deposit',
        when: [8, 13],
        texts: ['SPEI RECIBIDO BANORIENTE\n{firm} FACT {####}', 'VENTAS CREDITO TERMINAL {######}'],
        amount: [80_000, 2_400_000],
        later: 2,
      },
      {
        kind: 'electronic',
        when: [10, 16],
        texts: [
          'COMPRA TARJETA GASOLINERA {town}',
          'PAGO CUENTA DE TERCERO\n{person} {########}',
          'COMPRA FERRETERA {town}',
        ],
        amount: [18_000, 460_000],
      },
      {
        kind: 'electronic',
        when: [2, 4],
        texts: ['SPEI ENVIADO NOMINA\n{person}', 'PAGO DE IMPUESTOS SAT {##########}'],
        amount: [180_000, 1_100_000],
      },
      { kind: 'fee', when: 'end', texts: ['SERV BANCA INTERNET', 'COM CHEQUERA'], amount: [29_000, 59_000] },
      { kind: 'fee', when: 'end', texts: ['IVA COM'], amount: [4_640, 9_440] },
    ],
  },
  layout: {
    paper: 'letter',
    margins: { left: 32, right: 32, top: 38, bottom: 52 },
    face: helvetica(7.5, 9.5, '#004481', '#e4ecf3'),
    dates: { row: 'DD/MMM', long: 'DD/MM/YYYY', months: UPPERCASE_SPANISH_MONTHS },
    money: { row: PESOS, panel: PESOS },
    blocks: [
      { block: 'letterhead', style: 'band', contact: ['Estado de Cuenta', '{product}', 'R.F.C. BSM-830831-LJ2'] },
      {
        block: 'parties',
        factsX: 350,
        valuesX: 440,
        facts: [
          { label: 'Periodo', value: 'DEL {start} AL {end}' },
          { label: 'Fecha de Corte', value: '{end}' },
          { label: 'No. de Cuenta', value: '{account}' },
          { label: 'No. Cuenta CLABE', value: '{clabe}' },
          { label: 'Moneda', value: 'PESOS (MXN)' },
        ],
      },
      {
        block: 'panels',
        panels: [
          {
            title: 'Comportamiento',
            x: 32,
            width: 300,
            frame: 'boxed',
            counts: { x: 230, heading: 'No.', amountHeading: 'Importe' },
            lines: [
              { label: 'Saldo Anterior', value: 'opening' },
              { label: 'Depósitos / Abonos (+)', value: { total: 'in' }, count: 'in' },
              { label: 'Retiros / Cargos (-)', value: { total: ['electronic', 'fee'] }, count: ['electronic', 'fee'] },
              { label: 'Saldo Final (+)', value: 'closing', strong: true },
            ],
          },
          {
            title: 'Rendimiento',
            x: 350,
            width: 230,
            frame: 'boxed',
            lines: [
              { label: 'Saldo Promedio', value: { made: [900_000, 8_000_000] } },
              { label: 'Días del Periodo', value: { says: '{days}' } },
              { label: 'Tasa Bruta Anual', value: { says: '0.000 %' } },
            ],
          },
        ],
      },
      {
        block: 'table',
        title: 'Detalle de Movimientos Realizados',
        continued: '{title}',
        headingStyle: 'band',
        rowStyle: 'plain',
        gap: 1.5,
        columns: [
          { heading: 'FECHA\nOPER', x: 32, align: 'left', shows: 'date' },
          { heading: 'FECHA\nLIQ', x: 68, align: 'left', shows: 'otherDate' },
          { heading: 'DESCRIPCION', x: 104, align: 'left', shows: 'description', width: 160 },
          { heading: 'REFERENCIA', x: 272, align: 'left', shows: 'code', pattern: '**####' },
          { heading: 'CARGOS', x: 382, align: 'right', shows: 'outflow' },
          { heading: 'ABONOS', x: 444, align: 'right', shows: 'inflow' },
          { heading: 'SALDO\nOPERACION', x: 512, align: 'right', shows: 'balance' },
          { heading: 'SALDO\nLIQUIDACION', x: 580, align: 'right', shows: 'settled' },
        ],
        balances: 'lastOfDay',
        total: 'TOTAL DE MOVIMIENTOS',
        empty: 'SIN MOVIMIENTOS EN EL PERIODO',
      },
      {
        block: 'paragraph',
        text: 'Tiene 90 días naturales a partir de la fecha de corte para presentar su aclaración en la sucursal. Producto protegido por el IPAB hasta por 400 mil UDIS. Todas las tasas de interés están expresadas en términos anuales.',
        size: 6.5,
      },
    ],
    laterPages: { left: '{institution}', right: 'No. de Cuenta {account}' },
    footer: { left: 'Estado de Cuenta {product}', right: 'PAGINA {page} / {pages}' },
  },
};
