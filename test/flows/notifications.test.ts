import { describe, expect, test } from 'vitest';
import { analyse } from '../../main/flows/analyse.ts';
import { booksOf } from '../../main/summaries/books/books.ts';
import { calculate } from '../../main/summaries/index.ts';
import type { ReadDocument } from '../../shared/model/index.ts';
import { only } from '../formats/read.ts';

const KINDS = {
  statement: ['053', 'BkToCstmrStmt', 'Stmt'],
  report: ['052', 'BkToCstmrAcctRpt', 'Rpt'],
  notification: ['054', 'BkToCstmrDbtCdtNtfctn', 'Ntfctn'],
} as const;

const IBAN = 'DE89370400440532013000';

const entry = (euros: number, text: string, day = '2026-03-02') =>
  `<Ntry><Amt Ccy="EUR">${Math.abs(euros).toFixed(2)}</Amt><CdtDbtInd>${euros < 0 ? 'DBIT' : 'CRDT'}</CdtDbtInd>` +
  `<Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>${day}</Dt></BookgDt><AddtlNtryInf>${text}</AddtlNtryInf></Ntry>`;

const balance = (code: string, euros: number, day: string) =>
  `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${euros.toFixed(2)}</Amt>` +
  `<CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>${day}</Dt></Dt></Bal>`;

/** A message of the bank about one account. */
function message(kind: keyof typeof KINDS, body: string): ReadDocument {
  const [version, name, part] = KINDS[kind];
  const text =
    `<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.${version}.001.08"><${name}><${part}>` +
    `<Acct><Id><IBAN>${IBAN}</IBAN></Id><Ccy>EUR</Ccy></Acct>${body}</${part}></${name}></Document>`;
  const statement = only(text);
  const { documentId: id } = statement;
  return {
    id,
    fileName: `${kind}.xml`,
    pages: 0,
    fileClass: 'bank_statement',
    error: null,
    findings: [],
    statements: [statement],
  };
}

/** Amounts in euros, and texts, of the rows that count, in the order of their amounts. */
function counted(...documents: readonly ReadDocument[]): (readonly [number, string])[] {
  const { accounts, annotations } = analysisOf(...documents);
  const rows = accounts.flatMap(({ statements }) => statements).flatMap(({ transactions }) => transactions);
  return rows
    .filter(({ id }) => annotations.get(id)?.duplicateOfId === null)
    .map(({ amount, description }) => [amount / 100, description] as const)
    .sort(([a, x], [b, y]) => a - b || x.localeCompare(y));
}

const analysisOf = (...documents: readonly ReadDocument[]) =>
  analyse({ documents, companyName: 'A', asOf: '2026-03-31' });

/** What one source has and another that covers the day lacks. */
const differences = (...documents: readonly ReadDocument[]): readonly string[] =>
  analysisOf(...documents)
    .findings.filter(({ code }) => code === 'sources_differ')
    .map(({ message: text }) => text);

/** 1,000.00 and 2,000.00 in, 600.00 out as a batch and 45.00 alone. */
const STATEMENT = message(
  'statement',
  balance('OPBD', 1000, '2026-03-01') +
    entry(2000, 'Kunde Eins') +
    entry(-600, 'SAMMLER 17') +
    entry(-45, 'Gebühr') +
    balance('CLBD', 2355, '2026-03-02'),
);
const OF_STATEMENT = [
  [-600, 'SAMMLER 17'],
  [-45, 'Gebühr'],
  [2000, 'Kunde Eins'],
];

test('the statement that the others are held against is proven', () => {
  expect(STATEMENT.statements[0]?.verdict).toBe('proven');
  expect(counted(STATEMENT)).toEqual(OF_STATEMENT);
});

test('the payments of a batch that a notification tells one by one count once, as the statement’s batch', () => {
  const payments = message('notification', entry(-300, 'Miete') + entry(-200, 'Strom') + entry(-100, 'Wasser'));
  expect(counted(STATEMENT, payments)).toEqual(OF_STATEMENT);
  expect(counted(payments, STATEMENT)).toEqual(OF_STATEMENT);
});

test('so do two batches after each other, and an entry in other words between them', () => {
  const whole = message(
    'statement',
    balance('OPBD', 1000, '2026-03-01') +
      entry(-50, 'SAMMLER 1') +
      entry(-70, 'SAMMLER 2') +
      entry(-5, 'Gebühr') +
      balance('CLBD', 875, '2026-03-02'),
  );
  const parts = [entry(-20, 'A'), entry(-30, 'B'), entry(-5, 'Entgelt'), entry(-10, 'C'), entry(-60, 'D')];
  expect(counted(whole, message('notification', parts.join('')))).toHaveLength(3);
});

test('a batch that a notification tells as one counts as the payments that the statement has', () => {
  const whole = message(
    'statement',
    balance('OPBD', 1000, '2026-03-01') +
      entry(-300, 'Miete') +
      entry(-200, 'Strom') +
      entry(-5, 'Gebühr') +
      balance('CLBD', 495, '2026-03-02'),
  );
  expect(counted(whole, message('notification', entry(-500, 'SAMMLER 17')))).toEqual([
    [-300, 'Miete'],
    [-200, 'Strom'],
    [-5, 'Gebühr'],
  ]);
});

test('a report within the day that words its entries otherwise counts once', () => {
  const report = message('report', entry(2000, 'ÜBERWEISUNG') + entry(-600, 'Sammelauftrag'));
  expect(counted(STATEMENT, report)).toEqual(OF_STATEMENT);
});

test('two copies of a notification count once beside the statement', () => {
  const of = (first: string) =>
    message('notification', entry(-300, first) + entry(-200, 'Strom') + entry(-100, 'Wasser'));
  expect(counted(of('Miete'), STATEMENT, of('Miete März'))).toEqual(OF_STATEMENT);
});

test('where a file has more of a day than the statement, the day went on, and nothing worded otherwise is taken for the same', () => {
  const later = message('report', entry(2000, 'Kunde Eins') + entry(-45, 'Porto') + entry(-12.5, 'Kaffee'));
  expect(counted(STATEMENT, later)).toEqual([
    [-600, 'SAMMLER 17'],
    [-45, 'Gebühr'],
    [-45, 'Porto'],
    [-12.5, 'Kaffee'],
    [2000, 'Kunde Eins'],
  ]);
});

test('amounts of other days, or of the other direction, explain nothing', () => {
  const other = message('notification', entry(-600, 'Miete', '2026-03-03') + entry(45, 'Erstattung'));
  expect(counted(STATEMENT, other)).toHaveLength(5);
});

test('two statements of one day that go on from each other are two parts of it, whatever amounts they share', () => {
  const goingOn = message(
    'statement',
    balance('OPBD', 2355, '2026-03-02') + entry(-45, 'Porto') + balance('CLBD', 2310, '2026-03-02'),
  );
  expect(counted(STATEMENT, goingOn)).toHaveLength(4);
});

describe('a report within the day that its own balances prove', () => {
  /** The day until noon, as it was told then. */
  const noon = message(
    'report',
    balance('OPBD', 1000, '2026-03-01') +
      entry(2000, 'ÜBERWEISUNG') +
      entry(-600, 'Sammelauftrag') +
      balance('ITBD', 2400, '2026-03-02'),
  );

  test('counts once beside the statement of the day, whichever came first', () => {
    expect(noon.statements[0]?.verdict).toBe('proven');
    expect(counted(STATEMENT, noon)).toEqual(OF_STATEMENT);
    expect(counted(noon, STATEMENT)).toEqual(OF_STATEMENT);
  });

  test('so do several of them, each with more of the day', () => {
    const evening = message(
      'report',
      balance('OPBD', 1000, '2026-03-01') +
        entry(2000, 'EINGANG') +
        entry(-600, 'AUSGANG') +
        entry(-45, 'ENTGELT') +
        balance('ITBD', 2355, '2026-03-02'),
    );
    expect(counted(noon, evening, STATEMENT)).toHaveLength(3);
    expect(counted(noon, evening).map(([euros]) => euros)).toEqual([-600, -45, 2000]);
  });

  test('that goes over two days counts once beside the statement of the second', () => {
    const days = message(
      'report',
      balance('OPBD', 990, '2026-02-28') +
        entry(10, 'Zins', '2026-03-01') +
        entry(2000, 'ÜBERWEISUNG') +
        balance('ITBD', 3000, '2026-03-02'),
    );
    expect(counted(STATEMENT, days)).toEqual([...OF_STATEMENT.slice(0, 2), [10, 'Zins'], [2000, 'Kunde Eins']]);
  });

  test('and of which the day came to nothing, so that the statement may go on from it, counts too', () => {
    const nothing = message(
      'report',
      balance('OPBD', 1000, '2026-03-01') +
        entry(45, 'Gutschrift') +
        entry(-45, 'Storno') +
        balance('ITBD', 1000, '2026-03-02'),
    );
    const after = message(
      'statement',
      balance('OPBD', 1000, '2026-03-02') +
        entry(45, 'Kunde Zwei') +
        entry(-45, 'Porto') +
        entry(-5, 'Gebühr') +
        balance('CLBD', 995, '2026-03-02'),
    );
    expect(counted(nothing, after)).toHaveLength(5);
  });
});

test('a report that its totals alone prove counts once beside the statement, and beside another report counts too', () => {
  const sums = (credits: number, debits: number) =>
    `<TxsSummry><TtlCdtNtries><Sum>${credits}.00</Sum></TtlCdtNtries><TtlDbtNtries><Sum>${debits}.00</Sum></TtlDbtNtries></TxsSummry>`;
  const morning = message('report', sums(2000, 45) + entry(2000, 'ÜBERWEISUNG') + entry(-45, 'ENTGELT'));
  const evening = message('report', sums(0, 45) + entry(-45, 'PORTO'));
  expect(morning.statements[0]?.verdict).toBe('proven');
  expect(counted(STATEMENT, morning)).toEqual(OF_STATEMENT);
  expect(counted(morning, evening)).toHaveLength(3);
});

test('notifications whose own totals hold repeat nothing of each other', () => {
  const sums =
    '<TxsSummry><TtlCdtNtries><Sum>0</Sum></TtlCdtNtries><TtlDbtNtries><Sum>45</Sum></TtlDbtNtries></TxsSummry>';
  const first = message('notification', sums + entry(-45, 'Porto'));
  expect(first.statements[0]?.verdict).toBe('proven');
  expect(counted(first, message('notification', entry(-45, 'Miete')))).toHaveLength(2);
});

describe('what nobody meant a message to cover', () => {
  const FEE = message('notification', entry(-45, 'Gebühr'));
  const NOON = message(
    'report',
    balance('OPBD', 1000, '2026-03-01') + entry(2000, 'Kunde Eins') + balance('ITBD', 3000, '2026-03-02'),
  );

  test('is no difference between it and the statement', () => {
    expect(differences(STATEMENT, FEE)).toEqual([]);
    expect(differences(STATEMENT, NOON)).toEqual([]);
  });

  test('but what it has and the statement lacks is one', () => {
    expect(differences(STATEMENT, message('notification', entry(-7, 'Porto')))).toHaveLength(1);
  });

  test('is a day of which only a notification tells', () => {
    const [account] = booksOf(analysisOf(FEE))[0]?.accounts ?? [];
    expect(account).toMatchObject({ covered: [], unsure: [{ from: '2026-03-02', to: '2026-03-02' }] });
  });

  test.each([
    ['before', [NOON, STATEMENT]],
    ['after', [STATEMENT, NOON]],
  ])('is how the day ended, for a report within it that was added %s', (_, documents) => {
    const analysis = analysisOf(...documents);
    const [account] = booksOf(analysis)[0]?.accounts ?? [];
    expect(account?.days.at(-1)).toMatchObject({ date: '2026-03-02', balance: 235_500 });
    const [coverage] = calculate(analysis)[0]?.coverage ?? [];
    expect(coverage?.balanceBreaks).toEqual([]);
    expect(coverage?.hasUnreconciledEnabledOverlap).toBe(false);
  });
});

test('without a proven statement only what says the same is the same', () => {
  const [first, second] = [entry(-100, 'Miete'), entry(-100, 'Strom')].map((body) => message('notification', body));
  if (!first || !second) throw new Error('two messages');
  expect(counted(first, second)).toHaveLength(2);
});
