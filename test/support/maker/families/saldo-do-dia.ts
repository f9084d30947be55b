import type { Family } from '../family.ts';
import { plainLayout } from '../plain-layout.ts';
import { businessHabits } from '../wording/business.ts';
import { helvetica } from '../wording/face.ts';

const REAIS = { group: '.', point: ',', plus: '#', minus: '#-' };

/** Brazilian: a line for the balance of every day, none beside the rows; a minus after what goes out. */
export const saldoDoDia: Family = {
  institution: 'Banco Jequitiba S.A.',
  life: {
    accountType: 'checking',
    product: 'Conta Corrente Empresas',
    currency: 'BRL',
    accountNumber: '####/#####-#',
    holders: [
      { name: 'MARCENARIA IPE ROXO LTDA', address: ['Rua XV de Novembro 88', '89010-000 Vale Verde SC'] },
      { name: 'CANTINA DA NONA EIRELI', address: ['Av. Paulista 9', '13200-000 Serra Negra SP'] },
    ],
    period: { day: [1, 1] },
    opening: [-100_000, 2_900_000],
    names: {
      people: ['BRUNA ALVES', 'DIEGO PRADO', 'LIVIA NUNES'],
      firms: ['POUSADA DO VALE', 'CONSTRUTORA IGUA', 'MERCADO BOM DIA'],
      towns: ['VALE VERDE', 'SERRA NEGRA', 'ITAPIRA'],
    },
    habits: businessHabits({
      sales: ['PIX TRANSF {firm}', 'RECEBIMENTO REDE VISA {####}', 'TED {firm}'],
      cards: ['PIX QRS POSTO {town}', 'CARTAO DEB LOJA {town}'],
      bills: ['PAG BOLETO ENERGIA SUL {######}', 'PAG TRIB FEDERAL DARF'],
      wages: 'SISPAG SALARIO {person}',
      rent: 'PIX ALUGUEL SALA',
      charge: 'TAR MANUTENCAO CONTA',
    }),
  },
  layout: plainLayout({
    paper: 'a4',
    margin: 50,
    face: helvetica(9, 12, '#ec7000', '#fdf0e4'),
    dates: { row: 'DD/MM', long: 'DD/MM/YYYY' },
    money: { row: REAIS, panel: REAIS },
    style: 'band',
    contact: ['agência 0456', 'jequitiba.example'],
    facts: [{ label: 'moeda', value: 'R$' }],
    words: {
      title: 'extrato conta corrente',
      account: 'agência/conta',
      period: ['período', '{start} até {end}'],
      opening: 'SALDO ANTERIOR',
      closing: 'SALDO EM C/C',
      totals: ['total de entradas', 'total de saídas'],
      empty: 'sem lançamentos no período',
      page: 'página {page} de {pages}',
    },
    columns: [
      { heading: 'data', x: 50, align: 'left', shows: 'date' },
      { heading: 'lançamentos', x: 104, align: 'left', shows: 'description', width: 260 },
      { heading: 'valor (R$)', x: 454, align: 'right', shows: 'amount' },
      { heading: 'saldo (R$)', x: 545, align: 'right', shows: 'balance' },
    ],
    table: {
      gap: 2,
      balances: 'edges',
      first: { label: 'SALDO ANTERIOR', dated: true },
      dayEnd: 'SALDO TOTAL DISPONIVEL DIA',
    },
    balances: 'below',
    panelFrame: 'plain',
  }),
};
