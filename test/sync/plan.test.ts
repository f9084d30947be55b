import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse, createOpenCompanies } from '../../main/flows/index.ts';
import type { Push } from '../../main/heron/client/index.ts';
import { planPush, rowsIn } from '../../main/sync/push/plan.ts';
import { toldBy } from '../../main/sync/push/told.ts';
import type { Verdict } from '../../shared/model/index.ts';
import { type MadeRow, madeCompany, manyRows } from './made-company.ts';

const TRANSACTIONS = { content: 'transactions', maskNumbers: false } as const;
const NAME = 'Planned LLC';

function analysed(rows: readonly MadeRow[], verdict: Verdict = 'proven') {
  const made = madeCompany(NAME, rows);
  const stored = { ...made, statements: made.statements.map((one) => ({ ...one, verdict })) };
  const { documents, enrich } = createOpenCompanies()(stored);
  const { corrections, settings } = stored;
  return analyse({ documents, companyName: NAME, asOf: '2026-06-30', corrections, settings, enrich });
}

const planned = (analysis: ReturnType<typeof analysed>, told: readonly Push[]) =>
  planPush({
    analysis,
    files: [],
    goneFileIds: [],
    address: analysis.company.id,
    told: toldBy(told),
    remoteIds: new Map(),
    choice: TRANSACTIONS,
  });

const pushesIn = ({ items }: ReturnType<typeof planned>): Push[] => items.map(({ push }) => push);

test('every row leaves once or is told why not, however the sending is cut short and begun again', () => {
  const analysis = analysed(manyRows(2_345));
  const all = analysis.accounts.flatMap(({ statements }) => statements.flatMap(({ transactions }) => transactions));
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 4 }), { maxLength: 4 }), (kept) => {
      const told: Push[] = [];
      // Of each plan only so many requests go; the others are dropped.
      for (const count of kept) told.push(...pushesIn(planned(analysis, told)).slice(0, count));
      const last = planned(analysis, told);
      const before = told.flatMap((push) => (push.kind === 'transactions' ? push.rows.map(({ id }) => id) : []));
      const now = rowsIn(last).map(({ id }) => id);
      expect([...before, ...now].sort()).toEqual(all.map(({ id }) => id).sort());
      const leftOut = last.leftOut.reduce((sum, { count }) => sum + count, 0);
      expect(now.length + leftOut).toBe(all.length);
      for (const push of pushesIn(last))
        if (push.kind === 'transactions') expect(push.rows.length).toBeLessThanOrEqual(1000);
    }),
    { numRuns: 20 },
  );
});

test('a company goes first, its readiness last; one that the service has under this name is not told again', () => {
  const analysis = analysed(manyRows(3));
  const first = pushesIn(planned(analysis, []));
  expect(first.map(({ kind }) => kind)).toEqual(['create_company', 'update_company', 'transactions', 'ready']);
  expect(planned(analysis, first).items).toEqual([]);
  const more = analysed(manyRows(4));
  expect(pushesIn(planned(more, first)).map(({ kind }) => kind)).toEqual(['transactions', 'ready']);
});

test('a row that is read otherwise since is taken back and told again, its text and its currency too; masked or not is no matter', () => {
  const analysis = analysed(manyRows(3));
  const told = pushesIn(planned(analysis, []));
  const masked = told.map((push) =>
    push.kind === 'transactions'
      ? {
          ...push,
          rows: push.rows.map((row) => ({ ...row, description: row.description.replace(/\d\d(\d{4})$/, '****$1') })),
        }
      : push,
  );
  expect(planned(analysis, masked).items).toEqual([]);
  for (const other of [{ currency: 'EUR' }, { description: 'READ WRONG' }, { amount: 7 }, { date: '2026-01-02' }]) {
    const misread = told.map((push) =>
      push.kind === 'transactions'
        ? { ...push, rows: push.rows.map((row, at) => (at === 1 ? { ...row, ...other } : row)) }
        : push,
    );
    const again = pushesIn(planned(analysis, misread));
    expect(again.map(({ kind }) => kind)).toEqual(['withdraw', 'transactions', 'ready']);
  }
});

test('what an account comes to is told behind each batch, as the rows lead to it, and only where that is proven', () => {
  const rows = manyRows(1_500);
  const closings = pushesIn(planned(analysed(rows), [])).flatMap((push) =>
    push.kind === 'transactions' ? push.closings.map(({ balance }) => balance) : [],
  );
  const after = (count: number) => 1_000_000 + rows.slice(0, count).reduce((sum, [, amount]) => sum + amount, 0);
  expect(closings).toEqual([after(1_000), after(1_500)]);
  for (const verdict of ['unproven', 'broken'] as const) {
    const told = pushesIn(planned(analysed(rows, verdict), []));
    expect(told.flatMap((push) => (push.kind === 'transactions' ? push.closings : []))).toEqual([]);
  }
});

test('an account keeps the name under which it was told, whatever kind it turns out to be', () => {
  const first = pushesIn(planned(analysed(manyRows(2)), []));
  const renamed = first.map((push) =>
    push.kind === 'transactions'
      ? { ...push, rows: push.rows.map((row) => ({ ...row, accountId: row.accountId.replace('checking', 'savings') })) }
      : push,
  );
  const [row] = rowsIn(planned(analysed(manyRows(3)), renamed));
  expect(row?.accountId).toMatch(/^savings_dso_/);
});
