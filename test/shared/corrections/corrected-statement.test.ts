import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStatements } from '../../../main/statements/index.ts';
import { correctedStatement as judgedAnew } from '../../../shared/corrections/corrected-statement.ts';
import type { CellFacts, CorrectedRow, PrintedFacts, Statement } from '../../../shared/model/index.ts';
import { asRecognised, pageOfText } from '../../statements/lines-of-text.ts';
import { readerOfMade } from '../../statements/read-made.ts';
import { FAMILY_NAMES, type FamilyName } from '../../support/maker/index.ts';

const LEDGER = `
First Example Bank, N.A.                          Dayton, OH 45402
Account number: 123456789        Statement period 03/01/2025 to 03/31/2025

Date    Description                          Withdrawals     Deposits       Balance
        Beginning balance                                                  1,000.00
03/03   CARD PURCHASE OFFICE MART                 51.75                      948.25
03/09   DEPOSIT                                               200.00       1,148.25
03/10   RENT PAYMENT                             380.60                      767.65
03/31   CARD PURCHASE CAFE                        17.15                      750.50
        Ending balance                                                       750.50
`;

/** Both balances, and totals under sections: nothing tells of one row alone. */
const SECTIONS = `
First Example Bank, N.A.                          Dayton, OH 45402
Account number: 123456789        Statement period 03/01/2025 to 03/31/2025

Beginning balance            1,000.00
Ending balance                 750.50

Deposits and other credits
Date    Description                            Amount
03/09   DEPOSIT                                200.00
Total deposits and other credits               200.00

Withdrawals and other debits
Date    Description                            Amount
03/03   CARD PURCHASE OFFICE MART               51.75
03/10   RENT PAYMENT                           380.60
03/31   CARD PURCHASE CAFE                      17.15
Total withdrawals and other debits             449.50
`;

const correctedStatement = (statement: Statement, cells: readonly CorrectedRow[]): Statement =>
  judgedAnew(statement, { cells });

const NO_FIGURES: PrintedFacts = {
  ...{ openingBalance: null, closingBalance: null, deposits: null, withdrawals: null },
  ...{ depositCount: null, withdrawalCount: null },
};

const NOTHING: CellFacts = { date: null, description: null, amount: null, balance: null };

/** Amounts alone, signed. */
const AMOUNTS = `
First Example Bank, N.A.                          Dayton, OH 45402
Account number: 123456789        Statement period 03/01/2025 to 03/31/2025

Beginning balance            1,000.00

Date    Description                            Amount
03/03   CARD PURCHASE OFFICE MART              -51.75
03/09   DEPOSIT                                200.00
03/10   RENT PAYMENT                          -380.60
03/31   CARD PURCHASE CAFE                     -17.15
`;

/** A page of which some words were misread, so surely that nothing mends them. */
function read(page: string, misread: Readonly<Record<string, string>> = {}, certainty = 0.97): Statement {
  const pages = [asRecognised(pageOfText(page), misread, certainty)];
  const { statements } = readStatements(pages, 'document', { currency: null, dateOrder: null });
  return statements[0] ?? expect.unreachable();
}

const saying = (statement: Statement, at: number, cells: Partial<CellFacts>): CorrectedRow => ({
  transactionId: statement.transactions[at]?.id ?? expect.unreachable(),
  place: null,
  createdOn: '2025-05-01',
  createdBy: 'maria',
  cells: { ...NOTHING, ...cells },
});

const errors = ({ findings }: Statement): string[] =>
  findings.filter(({ severity }) => severity === 'error').map(({ message }) => message);

const said = ({ findings }: Statement): string[] =>
  findings.filter(({ code }) => code === 'cell_corrected').map(({ message }) => message);

describe('a misread amount that a person reads', () => {
  const broken = read(LEDGER, { '51.75': '57.75' });

  test('broke the statement before', () => {
    expect(broken.verdict).toBe('broken');
    expect(errors(broken)[0]).toContain('difference 6.00');
  });

  test('turns the check, and is told apart from what was read', () => {
    const corrected = correctedStatement(broken, [saying(broken, 0, { amount: -5_175 })]);
    expect(corrected.verdict).toBe('repaired');
    expect(errors(corrected)).toEqual([]);
    expect(corrected.transactions[0]).toMatchObject({ amount: -5_175, asRead: { amount: -5_775 } });
    expect(corrected.transactions.map(({ id }) => id)).toEqual(broken.transactions.map(({ id }) => id));
    expect(said(corrected)).toEqual(['A person read the amount of row 1 as -51.75; it had been read as -57.75.']);
  });

  test('leaves it broken where it is another wrong one, and tells the difference anew', () => {
    const corrected = correctedStatement(broken, [saying(broken, 0, { amount: -5_275 })]);
    expect(corrected.verdict).toBe('broken');
    expect(errors(corrected).join()).toContain('difference 1.00');
    expect(errors(corrected).join()).not.toContain('difference 6.00');
  });

  test('proves nothing where the file has the other figure in its own text: only a sign may be another', () => {
    const transactions = broken.transactions.map((row) => ({ ...row, source: 'text' as const }));
    const own = { ...broken, transactions };
    const corrected = correctedStatement(own, [saying(own, 0, { amount: -5_175 })]);
    expect(corrected.verdict).toBe('unproven');
    expect(errors(corrected)).toEqual([]);
    expect(said(corrected).join()).toContain("the file's own text has -57.75, so nothing is proven");
    const warnings = corrected.findings.filter(({ severity }) => severity === 'warning');
    expect(warnings.map(({ message }) => message)).toEqual(expect.arrayContaining(errors(own)));
    const proven = read(LEDGER);
    const turned = { ...proven, transactions: proven.transactions.map((row) => ({ ...row, source: 'text' as const })) };
    expect(correctedStatement(turned, [saying(turned, 0, { amount: 5_175 })]).verdict).toBe('broken');
    expect(correctedStatement(turned, [saying(turned, 0, { amount: -5_175 })]).verdict).toBe('repaired');
  });

  test('changes nothing of other statements', () => {
    expect(correctedStatement(broken, [{ ...saying(broken, 0, { amount: 1 }), transactionId: 'txn_other' }])).toBe(
      broken,
    );
  });
});

test('a misread balance that a person reads turns the check', () => {
  const broken = read(LEDGER, { '1,148.25': '1,748.25' });
  expect(broken.verdict).toBe('broken');
  const corrected = correctedStatement(broken, [saying(broken, 1, { balance: 114_825 })]);
  expect(corrected).toMatchObject({ verdict: 'repaired' });
  expect(corrected.transactions[1]).toMatchObject({ balance: 114_825, asRead: { balance: 174_825 } });
});

describe('totals of sections', () => {
  test('hold again once the amount is as printed', () => {
    const broken = read(SECTIONS, { '51.75': '57.75' });
    expect(broken.verdict).toBe('broken');
    const corrected = correctedStatement(broken, [saying(broken, 1, { amount: -5_175 })]);
    expect(errors(corrected)).toEqual([]);
    expect(corrected.verdict).toBe('repaired');
  });

  test('contradict amounts of two sections that balance each other', () => {
    const proven = read(SECTIONS);
    expect(proven.verdict).toBe('proven');
    const corrected = correctedStatement(proven, [
      saying(proven, 0, { amount: 25_000 }),
      saying(proven, 2, { amount: -43_060 }),
    ]);
    expect(corrected.verdict).toBe('broken');
    expect(errors(corrected).length).toBeGreaterThan(0);
  });
});

describe('where nothing printed tells which way money goes', () => {
  const EITHER = `
First Example Bank, N.A.                          Dayton, OH 45402
Account number: 123456789        Statement period 03/01/2025 to 03/31/2025

Date    Description                                   Amount         Balance
        Previous balance                                            26,436.84
03/08   Harbor                                         40.00       26,476.84
03/21   Mill Race                                     480.00-      25,996.84
03/29   Northside                                     381.12       26,377.96
        New balance                                                 26,377.96
`;

  test('what is put right adds up, and is asked all the same', () => {
    const broken = read(EITHER, { '381.12': '331.12' });
    expect(broken.verdict).toBe('broken');
    const sign = Math.sign(broken.transactions[2]?.amount ?? 0);
    const corrected = correctedStatement(broken, [saying(broken, 2, { amount: sign * 38_112 })]);
    expect([corrected.verdict, errors(corrected)]).toEqual(['unproven', []]);
    expect(corrected.findings.map(({ code }) => code)).toContain('two_readings_fit');
  });
});

describe('balances that a person reads prove no amount that the person reads', () => {
  const row = (at: number, amount: number, balance: number, statement: Statement) =>
    saying(statement, at, { amount, balance });

  test.each([
    ['as they are', -38_060, 75_050],
    ['as they are not', 99_999_900, 100_113_010],
  ])('where the page prints none: amounts %s', (_what, amount, closing) => {
    const { findings, ...rest } = read(AMOUNTS);
    // As where the opening balance is in no doubt.
    const bare = { ...rest, findings: findings.filter(({ code }) => code === 'nothing_to_check') };
    expect(bare).toMatchObject({ verdict: 'unproven', openingBalance: 100_000, closingBalance: null });
    expect(bare.transactions.map((one) => one.amount)).toEqual([-5_175, 20_000, -38_060, -1_715]);
    const corrected = correctedStatement(bare, [saying(bare, 2, { amount }), saying(bare, 3, { balance: closing })]);
    expect(corrected.verdict).toBe('unproven');
    expect(corrected.findings.map(({ code }) => code)).toContain('rows_uncovered');
  });

  const open = read(LEDGER.replace(/^ +Ending balance.*$/m, ''));

  test('of the last row, where no closing balance is named', () => {
    expect(open).toMatchObject({ verdict: 'proven', closingBalance: 75_050 });
    const corrected = correctedStatement(open, [row(3, 5_000_000, 5_076_765, open)]);
    expect(corrected).toMatchObject({ verdict: 'unproven', closingBalance: 5_076_765 });
    expect(correctedStatement(open, [row(3, -1_715, 75_050, open)]).verdict).toBe('repaired');
  });

  test('amid others the balance read before and the one after still prove the amounts between them', () => {
    const misread = read(LEDGER, { '1,148.25': '1,748.25' });
    expect(correctedStatement(misread, [row(1, 20_000, 114_825, misread)]).verdict).toBe('repaired');
    expect(correctedStatement(misread, [row(1, 20_100, 114_925, misread)]).verdict).toBe('broken');
  });
});

describe('texts and dates', () => {
  const proven = read(LEDGER);

  test('a description is no figure: what was proven stays proven', () => {
    const corrected = correctedStatement(proven, [saying(proven, 0, { description: 'OFFICE MART 114' })]);
    expect(corrected.verdict).toBe('proven');
    expect(corrected.transactions[0]).toMatchObject({
      description: 'OFFICE MART 114',
      asRead: { description: proven.transactions[0]?.description },
    });
    expect(said(corrected)).toHaveLength(1);
  });

  test('a date outside of the period is told', () => {
    const corrected = correctedStatement(proven, [saying(proven, 0, { date: '2025-04-03' })]);
    expect(corrected.findings.some(({ code }) => code === 'date_outside_period')).toBe(true);
    const back = correctedStatement(corrected, [saying(corrected, 0, { date: '2025-03-03' })]);
    expect(back.findings.some(({ code }) => code === 'date_outside_period')).toBe(false);
  });

  test('a date that a person read is never called proven', () => {
    expect(correctedStatement(proven, [saying(proven, 0, { date: '2025-03-04' })]).verdict).toBe('repaired');
    expect(correctedStatement(proven, [saying(proven, 0, { date: '2031-03-03' })]).verdict).toBe('repaired');
  });

  test('a date that was in doubt is settled by a person', () => {
    const doubted = { ...proven, verdict: 'unproven', findings: [doubtOf(proven, 1)] } as const;
    expect(correctedStatement(doubted, [saying(proven, 1, { date: '2025-03-09' })])).toMatchObject({
      verdict: 'repaired',
    });
    expect(correctedStatement(doubted, [saying(proven, 0, { description: 'X' })])).toMatchObject({
      verdict: 'unproven',
    });
  });
});

const doubtOf = ({ transactions }: Statement, at: number) => ({
  code: 'date_doubtful' as const,
  severity: 'warning' as const,
  message: 'The date of row 2 was read as "03/09" without certainty.',
  page: 1,
  bounds: null,
  transactionId: transactions[at]?.id ?? null,
});

describe('figures of the statement as a whole', () => {
  const figure = (statement: Statement, figures: Partial<PrintedFacts>): Statement =>
    judgedAnew(statement, {
      cells: [],
      printed: [
        {
          ...{ statementId: statement.id, documentId: statement.documentId },
          ...{ createdOn: '2025-05-01', createdBy: 'maria', figures: { ...NO_FIGURES, ...figures } },
        },
      ],
    });
  const asText = (statement: Statement): Statement => ({
    ...statement,
    transactions: statement.transactions.map((row) => ({ ...row, source: 'text' as const })),
  });
  /** The ending balance alone is misread, where the last row has it right. */
  const MISREAD = LEDGER.replace(/(Ending balance +)750\.50/, '$1790.50');
  const closing = read(MISREAD);

  test('a misread closing balance broke the statement; a person reads it, and the running balance proves the rest', () => {
    expect(closing).toMatchObject({ verdict: 'broken', closingBalance: 79_050 });
    const corrected = figure(closing, { closingBalance: 75_050 });
    expect([corrected.verdict, errors(corrected)]).toEqual(['repaired', []]);
    expect(corrected).toMatchObject({ closingBalance: 75_050, asRead: { closingBalance: 79_050 } });
    expect(said(corrected)).toEqual(['A person read the closing balance as 750.50; it had been read as 790.50.']);
  });

  test('another wrong one leaves it broken, and tells the difference anew', () => {
    const corrected = figure(closing, { closingBalance: 75_150 });
    expect(corrected.verdict).toBe('broken');
    expect(errors(corrected).join()).toContain('difference 1.00');
    expect(errors(corrected).join()).not.toContain('difference 40.00');
  });

  test('an opening balance that only a person saw proves nothing of the first row', () => {
    const opening = read(LEDGER, { '1,000.00': '7,000.00' });
    expect(opening).toMatchObject({ verdict: 'broken', openingBalance: 700_000 });
    const corrected = figure(opening, { openingBalance: 100_000 });
    expect([corrected.verdict, errors(corrected)]).toEqual(['unproven', []]);
    expect(corrected.findings.map(({ code }) => code)).toContain('rows_uncovered');
  });

  test('but both totals of the page do', () => {
    const opening = read(LEDGER, { '1,000.00': '7,000.00' });
    const printedTotals = { deposits: 20_000, withdrawals: 44_950, depositCount: null, withdrawalCount: null };
    const corrected = figure({ ...opening, printedTotals }, { openingBalance: 100_000 });
    expect([corrected.verdict, errors(corrected)]).toEqual(['repaired', []]);
  });

  test('both balances said so that any amounts fit prove none of them', () => {
    const bare = read(AMOUNTS);
    const corrected = figure(bare, { openingBalance: 5, closingBalance: 5 - 24_950 });
    expect([corrected.verdict, errors(corrected)]).toEqual(['unproven', []]);
  });

  test('a total that was misread is corrected like a balance; its count too', () => {
    const totals = { deposits: 20_000, withdrawals: 44_950, depositCount: 1, withdrawalCount: 3 };
    const proven = read(LEDGER);
    const printing = (printedTotals: typeof totals): Statement => ({ ...proven, printedTotals });
    const wrong = judgedAnew(printing({ ...totals, withdrawals: 49_950, withdrawalCount: 8 }), {
      cells: [saying(proven, 0, { amount: -5_175 })],
    });
    expect(wrong.verdict).toBe('broken');
    const { asRead: _none, ...broken } = wrong;
    const corrected = figure(broken, { withdrawals: 44_950, withdrawalCount: 3 });
    expect([corrected.verdict, errors(corrected)]).toEqual(['repaired', []]);
    expect(said(corrected)).toEqual(
      expect.arrayContaining([
        'A person read the total of withdrawals as 449.50; it had been read as 499.50.',
        'A person read the number of withdrawals as 3; it had been read as 8.',
      ]),
    );
  });

  test('proves nothing where the file has the other figure in its own text', () => {
    const corrected = figure(asText(closing), { closingBalance: 75_050 });
    expect(corrected.verdict).toBe('unproven');
    expect(said(corrected).join()).toContain("the file's own text has 790.50, so nothing is proven");
    const warnings = corrected.findings.filter(({ severity }) => severity === 'warning').map(({ message }) => message);
    expect(warnings).toEqual(expect.arrayContaining(errors(closing)));
  });

  test('go together with cells of rows, and change no other statement', () => {
    const both = read(MISREAD, { '51.75': '57.75' });
    const half = figure(both, { closingBalance: 75_050 });
    expect(half.verdict).toBe('broken');
    const printed = [
      {
        ...{ statementId: both.id, documentId: both.documentId, createdOn: '2025-05-01', createdBy: null },
        figures: { ...NO_FIGURES, closingBalance: 75_050 },
      },
    ];
    const whole = judgedAnew(both, { cells: [saying(both, 0, { amount: -5_175 })], printed });
    expect([whole.verdict, errors(whole)]).toEqual(['repaired', []]);
    expect(judgedAnew({ ...both, id: 'dso_other' }, { cells: [], printed })).toMatchObject({ id: 'dso_other' });
    const other = { ...both, id: 'dso_other' };
    expect(judgedAnew(other, { cells: [], printed })).toBe(other);
  });
});

describe('where checks cannot be made again', () => {
  const proven = read(LEDGER);

  test('figures of a person prove nothing', () => {
    const { evidence: _evidence, ...earlier } = proven;
    const corrected = correctedStatement(earlier, [saying(proven, 0, { amount: -5_175 })]);
    expect(corrected.verdict).toBe('unproven');
    expect(corrected.findings.some(({ message }) => message.includes('Read the file again'))).toBe(true);
  });

  test('a text changes no figure: what was proven of them stays so', () => {
    const { evidence: _evidence, ...earlier } = proven;
    const corrected = correctedStatement(earlier, [saying(proven, 0, { description: 'OFFICE MART 114' })]);
    expect(corrected.verdict).toBe('proven');
    expect(corrected.findings.map(({ code }) => code)).toEqual(['cell_corrected']);
    const { evidence: _kept, ...broken } = read(LEDGER, { '51.75': '57.75' });
    const named = correctedStatement(broken, [saying(broken, 0, { description: 'OFFICE MART 114' })]);
    expect([named.verdict, errors(named)]).toEqual(['broken', errors(broken)]);
  });

  test('a statement of which a row could not be read stays broken', () => {
    const finding = { ...doubtOf(proven, 0), code: 'row_unreadable', severity: 'error', transactionId: null } as const;
    const lost = { ...proven, verdict: 'broken', findings: [finding] } as const;
    expect(correctedStatement(lost, [saying(proven, 0, { amount: -5_175 })]).verdict).toBe('broken');
  });

  test('what is not proven for a reason that no finding tells stays so', () => {
    const unproven = { ...proven, verdict: 'unproven', findings: [] } as const;
    expect(correctedStatement(unproven, [saying(proven, 0, { amount: -5_175 })]).verdict).toBe('unproven');
  });
});

const readMade = readerOfMade();
const provenFamilies = new Map<FamilyName, Promise<readonly Statement[]>>();

/** The proven statements of a made document of each family, read once for all laws. */
function provenOf(family: FamilyName): Promise<readonly Statement[]> {
  const proven =
    provenFamilies.get(family) ??
    readMade({ family }, 301).then(({ document }) => document.statements.filter(({ verdict }) => verdict === 'proven'));
  provenFamilies.set(family, proven);
  return proven;
}

const withRows = ({ transactions }: Statement): boolean => transactions.length > 0;

describe('laws over every layout', () => {
  test.each(FAMILY_NAMES)(
    '%s: what is confirmed stays as sure as it was, one wrong amount breaks it',
    async (family) => {
      for (const statement of (await provenOf(family)).filter(withRows)) {
        fc.assert(
          fc.property(fc.nat(statement.transactions.length - 1), fc.integer({ min: 1, max: 99_999 }), (at, off) => {
            const amount = statement.transactions[at]?.amount ?? 0;
            const confirmed = correctedStatement(statement, [saying(statement, at, { amount })]);
            expect([confirmed.verdict, errors(confirmed)]).toEqual(['repaired', []]);
            const wrong = correctedStatement(statement, [saying(statement, at, { amount: amount + off })]);
            expect(wrong.verdict).toBe('broken');
            expect(errors(wrong).length).toBeGreaterThan(0);
          }),
          { numRuns: 10 },
        );
      }
    },
  );

  test.each(FAMILY_NAMES)(
    '%s: amounts of another sum prove nothing, whatever balances are said to go with them',
    async (family) => {
      for (const statement of (await provenOf(family)).filter(withRows)) {
        const transactions = statement.transactions.map((row) => ({ ...row, source: 'ocr' as const }));
        const recognised = { ...statement, transactions };
        const offs = fc.array(fc.integer({ min: 1, max: 99_999 }), {
          minLength: 1,
          maxLength: transactions.length,
        });
        fc.assert(
          fc.property(offs, fc.constantFrom('up', 'down', 'none'), fc.boolean(), (off, along, isBare) => {
            const printed = isBare ? balancesAlone(recognised) : recognised;
            const corrected = correctedStatement(printed, matching(printed, off, along));
            expect(['broken', 'unproven']).toContain(corrected.verdict);
          }),
          { numRuns: 10 },
        );
      }
    },
  );
});

test.each(FAMILY_NAMES)(
  '%s: whatever balances and totals a person says, they prove no wrong amount',
  async (family) => {
    for (const made of await provenOf(family)) {
      const transactions = made.transactions.map((row) => ({ ...row, source: 'ocr' as const }));
      // As where the page prints nothing else.
      const { evidence: kept, ...rest } = { ...made, transactions };
      const bare = kept ? { ...rest, evidence: { ...kept, parts: [], balancesApart: [] } } : rest;
      const offs = fc.array(fc.integer({ min: -99_999, max: 99_999 }), { minLength: 1, maxLength: 4 });
      fc.assert(
        fc.property(offs, (off) => {
          const cells = off.flatMap((by, at) => {
            const row = transactions[at];
            return row && by !== 0 ? [saying(bare, at, { amount: row.amount + by })] : [];
          });
          const now = transactions.map(({ amount }, at) => amount + (off[at] ?? 0));
          const sum = (side: 1 | -1): number =>
            now.reduce((total, one) => (one * side > 0 ? total + one * side : total), 0);
          const opening = made.openingBalance ?? 0;
          const figures = {
            openingBalance: opening + 1,
            closingBalance: opening + 1 + sum(1) - sum(-1),
            deposits: sum(1),
            withdrawals: sum(-1),
            depositCount: now.filter((one) => one > 0).length,
            withdrawalCount: now.filter((one) => one < 0).length,
          };
          const printed = [
            { statementId: bare.id, documentId: bare.documentId, createdOn: '2025-05-01', createdBy: null, figures },
          ];
          const { verdict } = judgedAnew(bare, { cells, printed });
          expect(verdict).not.toBe('proven');
          const wholeSum = off.slice(0, transactions.length).reduce((total, by) => total + by, 0);
          if (wholeSum !== 0) expect(['broken', 'unproven']).toContain(verdict);
        }),
        { numRuns: 10 },
      );
    }
  },
);

/** The statement as if its page printed an opening and running balances, and nothing else. */
const balancesAlone = (statement: Statement): Statement => ({
  ...statement,
  closingBalance: null,
  printedTotals: { deposits: null, withdrawals: null, depositCount: null, withdrawalCount: null },
  ...(statement.evidence && { evidence: { ...statement.evidence, parts: [] } }),
});

/** The first rows each off by something, and every balance said so that the running balance holds, in either direction of time. */
function matching(statement: Statement, offs: readonly number[], along: 'up' | 'down' | 'none'): CorrectedRow[] {
  const offAt = (at: number): number => offs[at] ?? 0;
  return statement.transactions.map(({ amount, balance }, at) => {
    const rows = offs.map((_, index) => index).filter((index) => (along === 'up' ? index <= at : index >= at));
    const moved = along === 'none' ? 0 : rows.reduce((sum, index) => sum + offAt(index), 0);
    return saying(statement, at, {
      amount: amount + offAt(at),
      ...(balance !== null && moved !== 0 && { balance: balance + moved }),
    });
  });
}
