import { describe, expect, it } from 'vitest';
import { createCalculatedCompanies } from '../../main/flows/calculated-companies.ts';
import { createCompanyFigures } from '../../main/flows/company-figures.ts';
import { createComputing } from '../../main/flows/computing.ts';
import { importRecords } from '../../main/flows/import-records.ts';
import { createOpenCompanies } from '../../main/flows/open-companies.ts';
import { NO_CORRECTIONS } from '../../shared/corrections/none.ts';
import { DEFAULT_SETTINGS, NOTHING_SAID, type SummarySettings } from '../../shared/model/index.ts';
import { settingsWith } from '../../shared/settings/changes.ts';
import type { StoreOperations } from '../../shared/store/records.ts';
import { documentOf, ownerOf } from './read-documents.ts';

const NONE = '0'.repeat(64);
const REVIEW = { kind: 'review' } as const;

/** The flow over a store with one company, whose settings a test may change. */
function flowOfOne() {
  const read = documentOf('a.pdf', new Uint8Array([1]));
  const deposit = read.statements[0]?.transactions[0]?.id;
  const { company, document, statements, transactions } = importRecords(read, NOTHING_SAID, ownerOf(read));
  const current: { settings: SummarySettings; loads: number } = { settings: DEFAULT_SETTINGS, loads: 0 };
  const store = {
    'store.company': async ({ id }: { id: string }) => {
      current.loads += 1;
      const { settings } = current;
      return id === company.id
        ? {
            company,
            documents: [document],
            statements,
            transactions,
            figures: null,
            corrections: NO_CORRECTIONS,
            settings,
          }
        : null;
    },
    'store.othersMetrics': async () => [],
  } as unknown as StoreOperations;
  const computing = createComputing(
    createCalculatedCompanies({
      openCompany: createOpenCompanies(),
      version: '1',
      today: () => '2024-02-01',
    }),
  );
  return { company, deposit, current, flow: createCompanyFigures({ store, computing }) };
}

describe('the figures of a company', () => {
  it('are computed once, and told from what is kept until something changes', async () => {
    const { company, current, flow } = flowOfOne();
    const first = await flow.read(company.id, NONE);
    if (!first.ok) return expect.unreachable(first.error.message);
    expect(first.value.asOf).toBe('2024-02-01');
    expect(first.value.currencies).toHaveLength(1);
    expect(current.loads).toBe(1);

    expect(await flow.read(company.id, first.value.inputs)).toEqual(first);
    expect(current.loads).toBe(1);

    current.settings = settingsWith({ lowBalanceThreshold: 7 });
    const second = await flow.read(company.id, NONE);
    expect(second.ok && second.value.inputs).not.toBe(first.value.inputs);
  });

  it('name their transactions only as long as they are the current ones', async () => {
    const { company, deposit, current, flow } = flowOfOne();
    const read = await flow.read(company.id, NONE);
    if (!read.ok) return expect.unreachable(read.error.message);
    const { inputs } = read.value;
    expect(await flow.evidence(company.id, inputs, 0, REVIEW)).toEqual({ ok: true, value: [deposit] });
    expect(await flow.evidence(company.id, inputs, 5, REVIEW)).toMatchObject({ ok: false });
    expect(await flow.evidence(company.id, inputs, 0, { kind: 'industry' })).toMatchObject({ ok: false });

    current.settings = settingsWith({ lowBalanceThreshold: 7 });
    await flow.read(company.id, NONE);
    expect(await flow.evidence(company.id, inputs, 0, REVIEW)).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('changed meanwhile') },
    });
  });

  it('are not there for a company that is gone', async () => {
    const { flow } = flowOfOne();
    expect(await flow.read('eus_gone', NONE)).toMatchObject({ ok: false, error: { code: 'not_found' } });
    expect(await flow.evidence('eus_gone', NONE, 0, REVIEW)).toMatchObject({ ok: false });
  });
});
