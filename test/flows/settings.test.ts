import { expect, test, vi } from 'vitest';
import { importRecords } from '../../main/flows/import-records.ts';
import { readKnownSettings } from '../../main/flows/known-settings.ts';
import { createSettings } from '../../main/flows/settings.ts';
import { NO_CORRECTIONS } from '../../shared/corrections/none.ts';
import { type ChangedSettings, NOTHING_SAID } from '../../shared/model/index.ts';
import { success } from '../../shared/result.ts';
import { settingsWith } from '../../shared/settings/changes.ts';
import { documentOf, ownerOf } from './read-documents.ts';
import { storeWith } from './store-with.ts';

/** A flow over a store that holds one company and its settings. */
function flowOfOne() {
  const read = documentOf('a.pdf', new Uint8Array([1]));
  const { company, document, statements, transactions } = importRecords(read, NOTHING_SAID, ownerOf(read));
  let changed: ChangedSettings = {};
  const files: { suggestedName: string; text: string }[] = [];
  const store = storeWith({
    'store.companies': async () => [company],
    'store.company': async ({ id }) => {
      if (id !== company.id) return null;
      const edits = { corrections: NO_CORRECTIONS, settings: settingsWith(changed) };
      return { company, documents: [document], statements, transactions, figures: null, ...edits };
    },
    'store.saveSettings': async (record) => {
      changed = record.changed;
      return null;
    },
  });
  const onChanged = vi.fn();
  const flow = createSettings({
    store,
    today: () => '2024-06-02',
    saveFile: async ({ suggestedName, bytes }) => {
      files.push({ suggestedName, text: new TextDecoder().decode(bytes) });
      return success({ kind: 'saved', location: suggestedName });
    },
    onChanged,
  });
  return { flow, company, onChanged, files, changed: () => changed };
}

test('of settings what differs from the defaults is stored, and the figures are asked to follow', async () => {
  const { flow, company, onChanged, changed } = flowOfOne();
  expect(await flow.save(company.id, settingsWith({ lowBalanceThreshold: 5 }))).toEqual({ ok: true, value: null });
  expect(changed()).toEqual({ lowBalanceThreshold: 5 });
  expect(onChanged).toHaveBeenCalledWith(company.id);
  await flow.save(company.id, settingsWith({}));
  expect(changed()).toEqual({});
});

test.each([
  [{ holidayCalendar: 'XX' }, '"XX" is no calendar of holidays'],
  [{ nonRevenueCategories: ['refunds', 'yachts'] }, 'category yachts'],
  [{ profitAndLossSections: { yachts: 'debt' } }, 'category yachts'],
] as const)('settings that name what nobody knows are refused, and the former stay: %o', async (unknown, named) => {
  const { flow, company, onChanged, changed } = flowOfOne();
  const refused = { ok: false, error: { message: expect.stringContaining(named) } };
  expect(await flow.save(company.id, settingsWith(unknown))).toMatchObject(refused);
  expect(readKnownSettings(JSON.stringify(unknown))).toMatchObject(refused);
  expect(changed()).toEqual({});
  expect(onChanged).not.toHaveBeenCalled();
});

test('settings go out as a file that is read back as they are', async () => {
  const { flow, company, files } = flowOfOne();
  const settings = settingsWith({ holidayCalendar: 'GB-ENG', feeUnit: null });
  await flow.save(company.id, settings);
  await flow.write(company.id);
  expect(files[0]?.suggestedName).toMatch(/ settings 2024-06-02\.json$/);
  expect(readKnownSettings(files[0]?.text ?? '')).toEqual({ ok: true, value: settings });
});

test('a company that is gone is said to be gone', async () => {
  const { flow } = flowOfOne();
  expect(await flow.save('eus_gone', settingsWith({}))).toMatchObject({ ok: false, error: { code: 'not_found' } });
  expect(await flow.write('eus_gone')).toMatchObject({ ok: false, error: { code: 'not_found' } });
});

test('the choices name every figure with a sentence, and calendars that are known', async () => {
  const { definitions, holidayCalendars } = flowOfOne().flow.choices();
  expect(definitions.every(({ name, sentence }) => name !== '' && sentence.endsWith('.'))).toBe(true);
  expect(new Set(definitions.map(({ figure }) => figure)).size).toBe(definitions.length);
  const codes = holidayCalendars.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(['US', 'GB-ENG', 'DE-BY']));
  for (const code of codes)
    expect(readKnownSettings(JSON.stringify({ holidayCalendar: code })), code).toMatchObject({ ok: true });
});
