import type { Family } from '../family.ts';
import { plainLayout } from '../plain-layout.ts';
import { businessHabits } from '../wording/business.ts';
import { helvetica } from '../wording/face.ts';

const REAIS = { group: '.', point: ',', plus: '# C', minus: '# D' };

/** Brazilian: D and C behind every figure, the balance once a day. */
export const brazilian: Family = {
  institution: 'Banco Serra Azul S.A.',
  life: {
    accountType: 'checking',
    product: 'Conta Corrente PJ',
    currency: 'BRL',
    accountNumber: '#####-#',
    holders: [
      { name: 'PADARIA SANTA RITA LTDA', address: ['Rua das Palmeiras 210', '37550-000 Monte Claro MG'] },
      { name: 'OFICINA TRES IRMAOS ME', address: ['Av. Brasil 1480', '13400-000 Ribeirinha SP'] },
    ],
    period: { day: [1, 1] },
    opening: [300_000, 3_200_000],
    names: {
      people: ['ANA B SOUZA', 'CARLOS M LIMA', 'JOANA F REIS'],
      firms: ['HOTEL MIRANTE LTDA', 'CONSTRUTORA VALE', 'MERCADO CENTRAL'],
      towns: ['MONTE CLARO', 'RIBEIRINHA', 'PIRATU'],
    },
    habits: businessHabits({
      sales: ['PIX RECEBIDO {firm}', 'TED RECEBIDA {firm}', 'CREDITO VENDAS CARTAO'],
      cards: ['COMPRA CARTAO POSTO {town}', 'PIX ENVIADO {person}'],
      bills: ['PAGTO BOLETO CEMIG {######}', 'DEBITO AUTOMATICO TELEFONE'],
      wages: 'PAGTO SALARIO {person}',
      rent: 'TED ENVIADA ALUGUEL',
      charge: 'TARIFA PACOTE SERVICOS',
    }),
  },
  layout: plainLayout({
    paper: 'a4',
    margin: 46,
    face: helvetica(9, 12, '#0033a0', '#e6ebf6'),
    dates: { row: 'DD/MM/YYYY', long: 'DD/MM/YYYY' },
    money: { row: REAIS, panel: REAIS },
    contact: ['Agência 1204-7', 'Central 4004 0155'],
    facts: [{ label: 'Moeda', value: 'Real (R$)' }],
    words: {
      title: 'EXTRATO DE CONTA CORRENTE',
      account: 'Conta',
      period: ['Período', '{start} a {end}'],
      opening: 'SALDO ANTERIOR',
      closing: 'SALDO FINAL',
      empty: 'SEM LANÇAMENTOS NO PERÍODO',
      page: 'Página {page} de {pages}',
    },
    columns: [
      { heading: 'Data', x: 46, align: 'left', shows: 'date' },
      { heading: 'Histórico', x: 116, align: 'left', shows: 'description', width: 230 },
      { heading: 'Valor (R$)', x: 450, align: 'right', shows: 'amount' },
      { heading: 'Saldo (R$)', x: 549, align: 'right', shows: 'balance' },
    ],
    table: { balances: 'lastOfDay', rowStyle: 'striped', gap: 1 },
    balances: 'rows',
  }),
};
