import { expect, test, vi } from 'vitest';
import { createCorrections } from '../../main/flows/corrections.ts';
import { importRecords } from '../../main/flows/import-records.ts';
import { type Corrections, type EnrichmentFeedback, NOTHING_SAID } from '../../shared/model/index.ts';
import type { StoreOperations } from '../../shared/store/records.ts';
import { documentOf } from './read-documents.ts';

const NONE: Corrections = { rules: [], feedback: [] };

/** A store that holds one company and its corrections. */
function storeOfOne() {
  const read = documentOf('a.pdf', new Uint8Array([1]));
  const { company, document, statements, transactions } = importRecords(read, NOTHING_SAID);
  let corrections = NONE;
  const unused = (): never => expect.unreachable();
  const store: StoreOperations = {
    'store.hasDocument': unused,
    'store.document': unused,
    'store.saveImport': unused,
    'store.companies': unused,
    'store.saveFigures': unused,
    'store.company': async ({ id }) =>
      id === company.id
        ? { company, documents: [document], statements, transactions, figures: null, corrections }
        : null,
    'store.saveCorrections': async ({ rules, feedback }) => {
      corrections = { rules, feedback };
      return null;
    },
  };
  const [first] = statements;
  return { store, companyId: company.id, transactions, statement: first, saved: () => corrections };
}

const feedbackOn = (transactionId: string): EnrichmentFeedback => ({
  id: 'fbk_1',
  scope: { kind: 'transaction', transactionId },
  facts: { categorySlug: 'equity_investment', merchantName: null, merchantGroup: null, revenue: null },
  createdOn: '2024-06-01',
});

const firstTransaction = ({ transactions }: ReturnType<typeof storeOfOne>): string =>
  /txn_[A-Za-z0-9]+|txn[^"]*/.exec(transactions[0]?.packed ?? '')?.[0] ?? '';

test('corrections are stored, and the figures are asked to follow', async () => {
  const one = storeOfOne();
  const onChanged = vi.fn();
  const flow = createCorrections({ store: one.store, onChanged });
  const said = { rules: [], feedback: [feedbackOn('txn_1')] };

  expect(await flow.save(one.companyId, said)).toEqual({ ok: true, value: null });
  expect(one.saved()).toEqual(said);
  expect(onChanged).toHaveBeenCalledWith(one.companyId);

  expect(await flow.save(one.companyId, NONE)).toMatchObject({ ok: true });
  expect(one.saved()).toEqual(NONE);
});

test('a preview says what would change and stores nothing', async () => {
  const one = storeOfOne();
  const flow = createCorrections({ store: one.store, onChanged: () => expect.unreachable() });
  const id = firstTransaction(one);
  const preview = await flow.preview(one.companyId, { rules: [], feedback: [feedbackOn(id)] });
  expect(preview).toMatchObject({
    ok: true,
    value: [{ transactionId: id, after: { category: { slug: 'equity_investment' } } }],
  });
  expect(one.saved()).toEqual(NONE);
});

test('corrections go out as a file and come back', async () => {
  const one = storeOfOne();
  const flow = createCorrections({ store: one.store, onChanged: () => {} });
  const said = { rules: [], feedback: [feedbackOn('txn_1')] };
  await flow.save(one.companyId, said);
  const file = await flow.write(one.companyId);
  await flow.save(one.companyId, NONE);
  expect(file.ok && (await flow.read(one.companyId, file.value))).toMatchObject({ ok: true });
  expect(one.saved()).toEqual(said);
  expect(await flow.read(one.companyId, 'nonsense')).toMatchObject({ ok: false });
});

test('a company that is gone is said to be', async () => {
  const flow = createCorrections({ store: storeOfOne().store, onChanged: () => {} });
  expect(await flow.save('eus_gone', NONE)).toMatchObject({ ok: false, error: { code: 'not_found' } });
});
