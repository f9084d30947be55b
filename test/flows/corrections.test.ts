import { expect, test, vi } from 'vitest';
import { createCalculatedCompanies } from '../../main/flows/calculated-companies.ts';
import { createComputing } from '../../main/flows/computing.ts';
import { createCorrections } from '../../main/flows/corrections.ts';
import { importRecords } from '../../main/flows/import-records.ts';
import { readKnownCorrections } from '../../main/flows/known-corrections.ts';
import { createOpenCompanies } from '../../main/flows/open-companies.ts';
import { writeCorrections } from '../../shared/corrections/file.ts';
import { NO_CORRECTIONS } from '../../shared/corrections/none.ts';
import {
  type Corrections,
  DEFAULT_SETTINGS,
  type EnrichmentFeedback,
  NOTHING_SAID,
  type Rectangle,
} from '../../shared/model/index.ts';
import { unpackTransactions } from '../../shared/packed.ts';
import { success } from '../../shared/result.ts';
import { onPage } from '../support/on-page.ts';
import { documentOf, ownerOf } from './read-documents.ts';
import { storeWith } from './store-with.ts';

/** A flow over a store that holds one company and its corrections. */
function flowOfOne() {
  const read = documentOf('a.pdf', new Uint8Array([1]));
  const { company, document, statements, transactions } = importRecords(read, NOTHING_SAID, ownerOf(read));
  let corrections = NO_CORRECTIONS;
  let loads = 0;
  const files: { suggestedName: string; text: string }[] = [];
  const store = storeWith({
    'store.companies': async () => [company],
    'store.company': async ({ id }) => {
      loads += 1;
      if (id !== company.id) return null;
      return {
        company,
        documents: [document],
        statements,
        transactions,
        figures: null,
        corrections,
        settings: DEFAULT_SETTINGS,
      };
    },
    'store.saveCorrections': async ({ companyId: _company, ...said }) => {
      corrections = said;
      return null;
    },
  });
  const onChanged = vi.fn();
  const today = () => '2024-06-02' as const;
  const newComputing = () =>
    createComputing(createCalculatedCompanies({ openCompany: createOpenCompanies(), version: '1', today }));
  let computing = newComputing();
  const flow = createCorrections({
    store,
    computing: {
      openRows: (...args) => computing.openRows(...args),
      preview: (...args) => computing.preview(...args),
    },
    today,
    saveFile: async ({ suggestedName, bytes }) => {
      files.push({ suggestedName, text: new TextDecoder().decode(bytes) });
      return success({ kind: 'saved', location: suggestedName });
    },
    onChanged,
  });
  const [row] = unpackTransactions(transactions[0]?.packed ?? '');
  if (!row) throw new Error('the made document has no row');
  /** What computes is replaced by one that has no rows. */
  const crash = (): void => {
    computing = newComputing();
  };
  return { flow, row, document, company, onChanged, files, saved: () => corrections, loads: () => loads, crash };
}

const feedbackOn = (
  transactionId: string,
  place: { documentId: string; page: number; bounds: Rectangle } | null = null,
): EnrichmentFeedback => ({
  id: 'euf_1',
  scope: { kind: 'transaction', transactionId, place },
  facts: { categorySlug: 'equity_investment', merchantName: null, merchantGroup: null, revenue: null },
  createdOn: '2024-06-01',
  createdBy: null,
});

const saying = (...feedback: EnrichmentFeedback[]): Corrections => ({ ...NO_CORRECTIONS, feedback });

test('corrections are stored, and the figures are asked to follow', async () => {
  const { flow, company, saved, onChanged } = flowOfOne();
  const said = saying(feedbackOn('txn_1'));
  expect(await flow.save(company.id, said)).toEqual({ ok: true, value: null });
  expect(saved()).toEqual(said);
  expect(onChanged).toHaveBeenCalledWith(company.id);

  expect(await flow.save(company.id, NO_CORRECTIONS)).toMatchObject({ ok: true });
  expect(saved()).toEqual(NO_CORRECTIONS);
});

test('a change is made to what holds by then: what is saved meanwhile is not lost', async () => {
  const { flow, company, saved } = flowOfOne();
  const other = { ...feedbackOn('txn_2'), id: 'euf_2' };
  const saving = flow.save(company.id, saying(feedbackOn('txn_1')));
  const changing = flow.change(company.id, (now) => ({ ...now, feedback: [...now.feedback, other] }));
  expect([await saving, await changing]).toMatchObject([{ ok: true }, { ok: true }]);
  expect(saved().feedback.map(({ id }) => id)).toEqual(['euf_1', 'euf_2']);
});

test('what names an unknown category is refused, and what was said before stays', async () => {
  const { flow, company, saved, onChanged } = flowOfOne();
  const facts = { categorySlug: 'yachts', merchantName: null, merchantGroup: null, revenue: null };
  const refused = await flow.save(company.id, saying({ ...feedbackOn('txn_1'), facts }));
  expect(refused).toMatchObject({ ok: false, error: { message: expect.stringContaining('yachts') } });
  expect(saved()).toEqual(NO_CORRECTIONS);
  expect(onChanged).not.toHaveBeenCalled();
});

test('a preview says what would change and which correction decides, and stores nothing', async () => {
  const { flow, row, company, saved } = flowOfOne();
  expect(await flow.preview(company.id, saying(feedbackOn(row.id)))).toMatchObject({
    ok: true,
    value: {
      changed: 1,
      rows: [{ transactionId: row.id, after: { category: { slug: 'equity_investment' } } }],
      decided: { euf_1: 1 },
    },
  });
  expect(saved()).toEqual(NO_CORRECTIONS);
});

test('previews read the company once, go out from what was saved meanwhile, and read it again when rows change', async () => {
  const { flow, row, company, loads } = flowOfOne();
  const said = saying(feedbackOn(row.id));
  await flow.preview(company.id, said);
  await flow.preview(company.id, NO_CORRECTIONS);
  expect(loads()).toBe(1);

  await flow.save(company.id, said);
  expect(await flow.preview(company.id, said)).toMatchObject({ value: { changed: 0 } });
  expect(await flow.preview(company.id, NO_CORRECTIONS)).toMatchObject({ value: { changed: 1 } });
  expect(loads()).toBe(1);

  flow.forgetRows();
  await flow.preview(company.id, said);
  expect(loads()).toBe(2);
});

test('a preview reads the company again for a worker that takes the place of one that crashed', async () => {
  const { flow, row, company, loads, crash } = flowOfOne();
  const said = saying(feedbackOn(row.id));
  await flow.preview(company.id, said);
  crash();
  const previews = [flow.preview(company.id, said), flow.preview(company.id, NO_CORRECTIONS)];
  expect(await Promise.all(previews)).toMatchObject([{ value: { changed: 1 } }, { value: { changed: 0 } }]);
  expect(loads()).toBe(2);
});

test('a company that is gone has no preview, and one that could not be read is tried again', async () => {
  const { flow, row, company, crash } = flowOfOne();
  crash();
  expect(await flow.preview('eus_gone', NO_CORRECTIONS)).toMatchObject({ ok: false, error: { code: 'not_found' } });
  expect(await flow.preview(company.id, saying(feedbackOn(row.id)))).toMatchObject({ value: { changed: 1 } });
});

test('a preview does not apply to a row what was said of one that stood elsewhere', async () => {
  const { flow, row, document, company } = flowOfOne();
  const { page, bounds } = onPage(row);
  const place = { documentId: document.id, page, bounds };
  expect(await flow.preview(company.id, saying(feedbackOn(row.id, place)))).toMatchObject({ value: { changed: 1 } });
  const elsewhere = saying(feedbackOn(row.id, { ...place, page: page + 1 }));
  expect(await flow.preview(company.id, elsewhere)).toMatchObject({ value: { changed: 0 } });
});

test('corrections go out as a file that says what was said', async () => {
  const { flow, company, files } = flowOfOne();
  const said = saying(feedbackOn('txn_1'));
  await flow.save(company.id, said);
  expect(await flow.write(company.id)).toMatchObject({ ok: true, value: { kind: 'saved' } });
  expect(files[0]?.suggestedName).toMatch(/ rules 2024-06-02\.json$/);
  expect(readKnownCorrections(files[0]?.text ?? '')).toEqual({ ok: true, value: said });
});

test('a file that is none, or names what nobody knows, is refused', () => {
  expect(readKnownCorrections('nonsense')).toMatchObject({ ok: false });
  const facts = { categorySlug: 'yachts', merchantName: null, merchantGroup: null, revenue: null };
  expect(readKnownCorrections(writeCorrections(saying({ ...feedbackOn('txn_1'), facts })))).toMatchObject({
    ok: false,
    error: { message: expect.stringContaining('yachts') },
  });
});

test('a company that is gone is said to be', async () => {
  const { flow } = flowOfOne();
  const gone = { ok: false, error: { code: 'not_found' } };
  expect(await flow.save('eus_gone', NO_CORRECTIONS)).toMatchObject(gone);
  expect(await flow.preview('eus_gone', NO_CORRECTIONS)).toMatchObject(gone);
  expect(await flow.write('eus_gone')).toMatchObject(gone);
});
