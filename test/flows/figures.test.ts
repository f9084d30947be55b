import { expect, test, vi } from 'vitest';
import { createCalculatedCompanies } from '../../main/flows/calculated-companies.ts';
import { createComputing } from '../../main/flows/computing.ts';
import { createFigures, type Figures, type FiguresOptions } from '../../main/flows/figures.ts';
import { importRecords } from '../../main/flows/import-records.ts';
import { createOpenCompanies } from '../../main/flows/open-companies.ts';
import { createOvertaken, type Overtaken, overtake } from '../../main/flows/overtaken.ts';
import { NO_CORRECTIONS } from '../../shared/corrections/none.ts';
import { type Corrections, DEFAULT_SETTINGS, NOTHING_SAID, type SummarySettings } from '../../shared/model/index.ts';
import { settingsWith } from '../../shared/settings/changes.ts';
import type { DocumentRecord, FiguresRecord, StoreOperations } from '../../shared/store/records.ts';
import { documentOf, ownerOf } from './read-documents.ts';
import { storeWith } from './store-with.ts';

/** A store that holds one company with one statement; what was said of them may be other each time it is asked. */
function storeOfOne(
  changed: (document: DocumentRecord) => DocumentRecord = (document) => document,
  corrections: () => Corrections = () => NO_CORRECTIONS,
  settings: () => SummarySettings = () => DEFAULT_SETTINGS,
): {
  store: StoreOperations;
  saved: FiguresRecord[];
  loads: () => number;
} {
  const read = documentOf('a.pdf', new Uint8Array([1]));
  const { company, document, statements, transactions } = importRecords(read, NOTHING_SAID, ownerOf(read));
  const saved: FiguresRecord[] = [];
  let loads = 0;
  const store = storeWith({
    'store.companies': async () => [company],
    'store.company': async () => {
      loads += 1;
      return {
        company,
        documents: [changed(document)],
        statements,
        transactions,
        figures: saved.at(-1)?.inputs ?? null,
        corrections: corrections(),
        settings: settings(),
      };
    },
    'store.saveFigures': async (record) => {
      saved.push(record);
      return null;
    },
  });
  return { store, saved, loads: () => loads };
}

const unexpected = (error: unknown): never => expect.unreachable(String(error));

interface Circumstances {
  readonly version?: string;
  readonly today?: () => string;
  readonly onError?: (error: unknown) => void;
  readonly onFailures?: FiguresOptions['onFailures'];
}

const figuresOf = (
  store: StoreOperations,
  { version = '1', today = () => '2024-02-01', onError = unexpected, onFailures = () => {} }: Circumstances = {},
): Figures => {
  const computing = createComputing(createCalculatedCompanies({ openCompany: createOpenCompanies(), version, today }));
  return createFigures({ store, computing, onError, onFailures });
};

test('figures are computed once for the same statements, day and version, and again when one of them changes', async () => {
  const { store, saved, loads } = storeOfOne();
  let date = '2024-02-01';
  const figures = figuresOf(store, { today: () => date });

  figures.refreshAll();
  await vi.waitFor(() => expect(saved).toHaveLength(1));
  expect(saved[0]?.summaries[0]?.figures.endingBalance).toBe(100);

  figures.refreshAll();
  await vi.waitFor(() => expect(loads()).toBe(2));
  expect(saved).toHaveLength(1);

  date = '2024-02-02';
  figures.refreshAll();
  await vi.waitFor(() => expect(saved).toHaveLength(2));

  figuresOf(store, { version: '2', today: () => date }).refreshAll();
  await vi.waitFor(() => expect(saved).toHaveLength(3));
});

test('figures are computed again when something was said of a file, though its statements keep their ids', async () => {
  let currency: string | null = null;
  const { store, saved, loads } = storeOfOne((document) =>
    currency === null ? document : { ...document, settings: { ...NOTHING_SAID, currency } },
  );
  const figures = figuresOf(store);
  for (const said of [null, 'USD', 'EUR']) {
    currency = said;
    const before = saved.length;
    figures.refreshAll();
    await vi.waitFor(() => expect(saved).toHaveLength(before + 1));
  }
  const before = loads();
  figures.refreshAll();
  await vi.waitFor(() => expect(loads()).toBe(before + 1));
  expect(saved).toHaveLength(3);
});

test('figures are computed again when a row was corrected, also of a file of which something was said', async () => {
  let corrections = NO_CORRECTIONS;
  const { store, saved } = storeOfOne(
    (document) => ({ ...document, settings: { ...NOTHING_SAID, currency: 'EUR' } }),
    () => corrections,
  );
  const figures = figuresOf(store);
  figures.refreshAll();
  await vi.waitFor(() => expect(saved).toHaveLength(1));

  const facts = { categorySlug: 'rent', merchantName: null, merchantGroup: null, revenue: null };
  const scope = { kind: 'transaction', transactionId: 'txn_1', place: null } as const;
  corrections = {
    ...NO_CORRECTIONS,
    feedback: [{ id: 'fbk_1', scope, facts, createdOn: '2024-06-01', createdBy: null }],
  };
  figures.refreshAll();
  await vi.waitFor(() => expect(saved).toHaveLength(2));
  expect(saved[1]?.inputs).not.toBe(saved[0]?.inputs);
});

test('figures are computed again, and by them, when the settings change', async () => {
  let settings = DEFAULT_SETTINGS;
  const { store, saved } = storeOfOne(
    undefined,
    () => NO_CORRECTIONS,
    () => settings,
  );
  const figures = figuresOf(store);
  // No day of the one statement ends below zero or over 1.00.
  const lowDays = async (threshold: number): Promise<number | null | undefined> => {
    settings = settingsWith({ lowBalanceThreshold: threshold });
    const before = saved.length;
    figures.refreshAll();
    await vi.waitFor(() => expect(saved).toHaveLength(before + 1));
    return saved.at(-1)?.summaries[0]?.figures.lowBalanceDays;
  };
  expect(await lowDays(-1)).toBe(0);
  expect(await lowDays(2)).toBeGreaterThan(0);
  expect(new Set(saved.map(({ said }) => said)).size).toBe(2);
});

test('asking many times at once computes twice at most: now, and once for what came meanwhile', async () => {
  const { store, loads } = storeOfOne();
  const figures = figuresOf(store);

  for (let time = 0; time < 10; time += 1) figures.refresh('eus_1');
  await vi.waitFor(() => expect(loads()).toBeGreaterThan(0));
  await new Promise((resolve) => setTimeout(resolve, 20));

  expect(loads()).toBeLessThanOrEqual(2);
});

test('figures that were overtaken while they were computed are not kept, those that overtook them are', async () => {
  let settings = DEFAULT_SETTINGS;
  const { store, saved } = storeOfOne(
    undefined,
    () => NO_CORRECTIONS,
    () => settings,
  );
  const computing = createComputing(
    createCalculatedCompanies({
      openCompany: createOpenCompanies(),
      version: '1',
      today: () => '2024-02-01',
    }),
  );
  const computed: (string | undefined)[] = [];
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const figures = createFigures({
    store,
    computing: {
      ...computing,
      refreshed: async (...args) => {
        const record = await computing.refreshed(...args);
        computed.push(record.ok ? record.value?.inputs : undefined);
        await held;
        return record;
      },
    },
    onError: unexpected,
    onFailures: () => {},
  });
  figures.refresh('eus_1');
  await vi.waitFor(() => expect(computed).toHaveLength(1));
  settings = settingsWith({ lowBalanceThreshold: 2 });
  figures.refresh('eus_1');
  release();
  await vi.waitFor(() => expect(saved).toHaveLength(1));
  expect(computed).toHaveLength(2);
  expect(computed[0]).not.toBe(computed[1]);
  expect(saved[0]?.inputs).toBe(computed[1]);
});

test('a change cuts short what is being computed of the same company, and of no other; nobody is told of a failure', async () => {
  const { store, saved } = storeOfOne();
  const computing = createComputing(
    createCalculatedCompanies({ openCompany: createOpenCompanies(), version: '1', today: () => '2024-02-01' }),
  );
  const asked: Overtaken[] = [];
  const told: unknown[] = [];
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const figures = createFigures({
    store,
    computing: {
      ...computing,
      refreshed: async (stored, overtaken) => {
        asked.push(overtaken);
        await held;
        return computing.refreshed(stored, overtaken);
      },
    },
    onError: unexpected,
    onFailures: (failures) => told.push(failures),
  });
  const isOvertaken = (): boolean[] => asked.map(([first]) => first === 1);
  figures.refresh('eus_1');
  await vi.waitFor(() => expect(isOvertaken()).toEqual([false]));
  figures.refresh('eus_2');
  expect(isOvertaken()).toEqual([false]);
  figures.refresh('eus_1');
  expect(isOvertaken()).toEqual([true]);
  release();
  await vi.waitFor(() => expect(saved).toHaveLength(1));
  expect(isOvertaken()).toEqual([true, false, false]);
  expect(told).toEqual([]);
});

test('a company that is overtaken while it is opened is not computed', async () => {
  const { store } = storeOfOne();
  const stored = await store['store.company']({ id: 'eus_1' });
  if (!stored) return expect.unreachable('the store holds it');
  const overtaken = createOvertaken();
  const open = createOpenCompanies();
  const openCompany: typeof open = (company) => {
    overtake(overtaken);
    return { ...open(company), enrich: () => expect.unreachable('it was computed') };
  };
  const computing = createComputing(
    createCalculatedCompanies({ openCompany, version: '1', today: () => '2024-02-01' }),
  );
  expect(await computing.refreshed(stored, overtaken)).toEqual({
    ok: false,
    error: { code: 'internal', message: 'Computing this company failed: newer figures were asked for.' },
  });
});

test('figures are computed again when the company is called otherwise, because they carry its name', async () => {
  const { store, saved } = storeOfOne();
  let name = 'Acme LLC';
  const renamed: StoreOperations = {
    ...store,
    'store.company': async (args) => {
      const stored = await store['store.company'](args);
      return stored && { ...stored, company: { ...stored.company, name } };
    },
  };
  const figures = figuresOf(renamed);
  figures.refresh('eus_1');
  await vi.waitFor(() => expect(saved).toHaveLength(1));
  name = 'Acme Holdings LLC';
  figures.refresh('eus_1');
  await vi.waitFor(() => expect(saved).toHaveLength(2));
  expect(saved.map(({ companyName }) => companyName)).toEqual(['Acme LLC', 'Acme Holdings LLC']);
  expect(saved[1]?.inputs).not.toBe(saved[0]?.inputs);
});

test('that a company cannot be computed is told, until it can', async () => {
  const { store, saved } = storeOfOne();
  let isBroken = true;
  const sometimes: StoreOperations = {
    ...store,
    'store.company': async (args) => {
      if (isBroken) throw new Error('unreadable');
      return store['store.company'](args);
    },
  };
  const told: unknown[] = [];
  const figures = figuresOf(sometimes, { onError: () => {}, onFailures: (failures) => told.push(failures) });
  figures.refresh('eus_1');
  await vi.waitFor(() =>
    expect(told).toEqual([[{ companyId: 'eus_1', message: 'They could not be kept: unreadable.' }]]),
  );
  isBroken = false;
  figures.refresh('eus_1');
  await vi.waitFor(() => expect(told.at(-1)).toEqual([]));
  expect(saved).toHaveLength(1);
});

test('a company whose figures cannot be computed is reported and stops no other', async () => {
  const { store, saved } = storeOfOne();
  const errors: unknown[] = [];
  const failing: StoreOperations = {
    ...store,
    'store.company': async (args) => {
      if (args.id === 'bad') throw new Error('unreadable');
      return store['store.company'](args);
    },
  };
  const figures = figuresOf(failing, { onError: (error) => errors.push(error) });

  figures.refresh('bad');
  figures.refresh('good');

  await vi.waitFor(() => expect(saved).toHaveLength(1));
  expect(errors).toEqual([new Error('unreadable')]);
});
