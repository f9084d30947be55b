import { expect, test } from 'vitest';
import { analyse } from '../../main/flows/analyse.ts';
import { correctedDocuments } from '../../main/flows/corrected-documents.ts';
import { calculate } from '../../main/summaries/index.ts';
import { NO_CORRECTIONS } from '../../shared/corrections/none.ts';
import { type CellFacts, type Corrections, placeIn, type ReadDocument } from '../../shared/model/index.ts';
import { documentOf } from './read-documents.ts';

/** A scan that opens at nought and closes at 1.00, with one deposit of `amount` minor units. */
function scan(fileName: string, amount: number): ReadDocument {
  const document = documentOf(fileName, new TextEncoder().encode(fileName));
  const statements = document.statements.map((statement) => ({
    ...statement,
    evidence: { parts: [], sections: { in: [], out: [] }, balancesApart: [] },
    ...(amount !== 100 && { verdict: 'broken' as const, findings: [DIFFERS] }),
    transactions: statement.transactions.map((row) => ({ ...row, source: 'ocr' as const, balance: null, amount })),
  }));
  return { ...document, statements };
}

const DIFFERS = {
  code: 'closing_balance_differs',
  severity: 'error',
  message: 'The opening balance and the rows give 7.00, the page prints a closing balance of 1.00 (difference -6.00).',
  page: null,
  bounds: null,
  transactionId: null,
} as const;

/** What a person reads in the only row of a document. */
function saying({ id: documentId, statements }: ReadDocument, cells: Partial<CellFacts>): Corrections {
  const row = statements[0]?.transactions[0] ?? expect.unreachable();
  const said = {
    transactionId: row.id,
    place: { documentId, ...placeIn(row) },
    cells: { date: null, description: null, amount: null, balance: null, ...cells },
  };
  return { ...NO_CORRECTIONS, cells: [{ ...said, createdOn: '2024-06-01', createdBy: null }] };
}

function depositsOf(documents: ReadDocument[], corrections: Corrections): readonly [number | undefined, boolean] {
  const input = { companyName: null, asOf: '2024-06-01', corrections };
  const [calculations] = calculate(analyse({ ...input, documents: correctedDocuments(documents, corrections) }));
  const total = calculations?.bankStatementSummary.byMonth.total;
  return [total?.totalDeposits, total?.includesUnproven ?? false];
}

test('figures follow a corrected amount, and rest on something unproven no longer once it agrees', () => {
  const misread = scan('a.png', 700);
  expect(depositsOf([misread], NO_CORRECTIONS)).toEqual([700, true]);
  expect(depositsOf([misread], saying(misread, { amount: 100 }))).toEqual([100, false]);
  expect(depositsOf([misread], saying(misread, { amount: 900 }))).toEqual([900, true]);
});

test('two scans of one statement count once, whichever of them is corrected, and by what is right', () => {
  const [first, second] = [scan('a.png', 100), scan('b.png', 100)];
  expect(depositsOf([first, second], NO_CORRECTIONS)).toEqual([100, false]);
  for (const one of [first, second]) {
    expect(depositsOf([first, second], saying(one, { description: 'SALE OF MAY' }))).toEqual([100, false]);
    expect(depositsOf([first, second], saying(one, { date: '2024-01-06' }))).toEqual([100, false]);
  }
  const misread = [scan('a.png', 700), scan('b.png', 700)];
  for (const one of misread) expect(depositsOf(misread, saying(one, { amount: 100 }))[0]).toBe(100);
});
