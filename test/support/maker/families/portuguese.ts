import type { Family } from '../family.ts';
import { plainLayout } from '../plain-layout.ts';
import { businessHabits } from '../wording/business.ts';
import { EURO_PLAIN } from '../wording/de.ts';
import { times } from '../wording/face.ts';
import { PORTUGUESE_MONTHS } from '../wording/months.ts';

/** Portuguese: debit and credit columns, opening and closing balance as rows. */
export const portuguese: Family = {
  institution: 'Banco Ribeira do Norte',
  life: {
    accountType: 'checking',
    product: 'Conta Empresa',
    currency: 'EUR',
    accountNumber: 'PT50 #### #### ########### ##',
    holders: [
      { name: 'CERÂMICA ALVORADA LDA', address: ['Rua da Fonte 33', '4990-112 Vila Serena'] },
      { name: 'PADARIA PINHAL LDA', address: ['Largo da Igreja 2', '5300-090 Monte Claro'] },
    ],
    period: { day: [1, 1] },
    opening: [250_000, 1_800_000],
    names: {
      people: ['Inês Falcão', 'Rui Meireles', 'Carla Antunes'],
      firms: ['Obras Castanho Lda', 'Hotel Miradouro', 'Vinhos Penedo SA'],
      towns: ['VILA SERENA', 'MONTE CLARO', 'AREIAL'],
    },
    habits: businessHabits({
      sales: ['TRANSFERÊNCIA DE {firm} FT {####}', 'RECEBIMENTO TPA {########}'],
      cards: ['COMPRA CARTÃO {####} COMBUSTÍVEIS {town}', 'COMPRA CARTÃO {####} FERRAGENS {town}'],
      bills: ['DÉBITO DIRETO ÁGUAS DO MINHO {##########}', 'PAGAMENTO ESTADO {#########}'],
      wages: 'TRANSFERÊNCIA PARA {person} ORDENADO',
      rent: 'DÉBITO DIRETO RENDA ARMAZÉM',
      charge: 'COMISSÃO MANUTENÇÃO',
    }),
  },
  layout: plainLayout({
    paper: 'a4',
    margin: 44,
    face: times(9.5, 12, '#00457c', '#e5eef6'),
    dates: { row: 'DD MMM', long: 'D de MMMM de YYYY', months: PORTUGUESE_MONTHS },
    money: { row: EURO_PLAIN, panel: { ...EURO_PLAIN, plus: '# EUR', minus: '-# EUR' } },
    facts: [{ label: 'Moeda', value: '{currency}' }],
    contact: ['Praça da República 10, Vila Serena', 'Linha direta 255 555 010'],
    words: {
      title: 'EXTRATO DE CONTA',
      account: 'IBAN',
      period: ['Período', '{start} a {end}'],
      opening: 'Saldo inicial',
      closing: 'Saldo final',
      empty: 'Sem movimentos.',
      page: 'Pág. {page}/{pages}',
    },
    columns: [
      { heading: 'Data', x: 44, align: 'left', shows: 'date' },
      { heading: 'Descrição', x: 96, align: 'left', shows: 'description', width: 230 },
      { heading: 'Débito', x: 406, align: 'right', shows: 'outflow' },
      { heading: 'Crédito', x: 480, align: 'right', shows: 'inflow' },
      { heading: 'Saldo', x: 551, align: 'right', shows: 'balance' },
    ],
    table: { gap: 1.5 },
    balances: 'rows',
  }),
};
