import { expect, test, vi } from 'vitest';
import type { FileSource, SourceFile } from '../../main/flows/file-source.ts';
import { createIntake, type Intake } from '../../main/flows/import.ts';
import type { ImportFile } from '../../main/flows/import-file.ts';
import type { ImportFileOptions, ImportOutcome } from '../../main/flows/read-and-store.ts';
import type { IntakeItem } from '../../shared/contract.ts';
import { failure, success } from '../../shared/result.ts';

const DONE: ImportOutcome = {
  kind: 'done',
  companyId: 'eus_1',
  documentId: 'a document',
  message: '1 statement, 3 rows, proven',
  question: null,
  leavesOpen: null,
  verdict: 'proven',
};
const PASSWORD: ImportOutcome = { kind: 'password', code: 'password_wrong', message: 'The password is wrong.' };

const released: string[] = [];

const file = (fileName: string): SourceFile => ({
  fileName,
  load: async () => success(new Uint8Array()),
  release: async () => void released.push(fileName),
});

const findFiles: FileSource = async (reference) =>
  reference === 'missing.pdf' ? failure('file_missing', 'missing.pdf could not be found.') : success([file(reference)]);

function makeIntake(importFile: ImportFile): { intake: Intake; imported: string[] } {
  const imported: string[] = [];
  const onImported = ({ companyId }: IntakeItem): void => void imported.push(String(companyId));
  return { intake: createIntake({ findFiles, importFile, onChange: () => {}, onImported }), imported };
}

const states = (intake: Intake): Record<string, string> =>
  Object.fromEntries(intake.items().map(({ fileName, state }) => [fileName, state]));

const item = (intake: Intake, fileName: string): IntakeItem | undefined =>
  intake.items().find((each) => each.fileName === fileName);

const settled = (intake: Intake): Promise<void> => vi.waitFor(() => expect(intake.isBusy()).toBe(false));

/** A file's import that goes on when told. */
const untilAborted = (signal: AbortSignal): Promise<ImportOutcome> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve({ kind: 'cancelled' })));

test('a file is read and stored, with progress on the way', async () => {
  const seen: IntakeItem[] = [];
  const intake = createIntake({
    findFiles,
    importFile: async (_file, { onPage, onSaving }) => {
      onPage(1, 2);
      onPage(2, 2);
      onSaving();
      return DONE;
    },
    onChange: () => seen.push(...intake.items()),
    onImported: () => {},
  });

  expect(await intake.add(['a.pdf'])).toBe(1);
  await settled(intake);

  expect(seen.map(({ state, page }) => `${state} ${page}`)).toEqual([
    'waiting 0',
    'reading 0',
    'reading 1',
    'reading 2',
    'saving 2',
    'done 2',
  ]);
  expect(intake.items()[0]).toMatchObject({ message: '1 statement, 3 rows, proven', companyId: 'eus_1' });
  expect(released).toContain('a.pdf');
});

test('a file that fails, throws or cannot be found stops no other', async () => {
  const { intake, imported } = makeIntake(async ({ fileName }) => {
    if (fileName === 'throws.pdf') throw new Error('the disk is full');
    return fileName === 'fails.pdf' ? { kind: 'failed', message: 'fails.pdf is broken.' } : DONE;
  });

  expect(await intake.add(['fails.pdf', 'missing.pdf', 'throws.pdf', 'good.pdf'])).toBe(3);
  await settled(intake);

  expect(states(intake)).toEqual({
    'fails.pdf': 'failed',
    'missing.pdf': 'failed',
    'throws.pdf': 'failed',
    'good.pdf': 'done',
  });
  expect(item(intake, 'missing.pdf')?.message).toBe('missing.pdf could not be found.');
  expect(item(intake, 'throws.pdf')?.message).toBe('throws.pdf was not stored: the disk is full');
  expect(imported).toEqual(['eus_1']);
});

test('two files are read at once and no more', async () => {
  let now = 0;
  let most = 0;
  const { intake } = makeIntake(async () => {
    now += 1;
    most = Math.max(most, now);
    await new Promise((resolve) => setTimeout(resolve, 5));
    now -= 1;
    return DONE;
  });

  await intake.add(['1', '2', '3', '4', '5']);
  await settled(intake);

  expect(most).toBe(2);
});

test('a file waits for its password while others go on, and the password is tried on all', async () => {
  const tried: (readonly string[])[] = [];
  const { intake } = makeIntake(async ({ fileName }, { passwords }) => {
    if (!fileName.startsWith('locked')) return DONE;
    tried.push(passwords);
    return passwords.includes('right') ? DONE : PASSWORD;
  });

  await intake.add(['locked 1', 'locked 2', 'locked 3', 'open']);
  await vi.waitFor(() => expect(item(intake, 'open')?.state).toBe('done'));
  await vi.waitFor(() => expect(states(intake)['locked 3']).toBe('password'));
  expect(item(intake, 'locked 1')?.message).toBe('locked 1 is protected by a password.');

  const id = item(intake, 'locked 1')?.id ?? '';
  intake.supplyPassword(id, 'wrong');
  await vi.waitFor(() => expect(item(intake, 'locked 1')?.message).toBe('The password is wrong.'));
  // Of another file nobody gave a wrong one.
  await vi.waitFor(() => expect(item(intake, 'locked 3')?.state).toBe('password'));
  expect(item(intake, 'locked 3')?.message).toBe('locked 3 is protected by a password.');
  intake.supplyPassword(id, 'right');
  await settled(intake);
  expect(new Set(Object.values(states(intake)))).toEqual(new Set(['done']));

  await intake.add(['locked 4']);
  await vi.waitFor(() => expect(item(intake, 'locked 4')?.state).toBe('done'));
  expect(tried.at(-1)).toEqual(['wrong', 'right']);
});

test('a file whose password is not known is given up', async () => {
  const { intake } = makeIntake(async () => PASSWORD);
  await intake.add(['locked']);
  await vi.waitFor(() => expect(states(intake)).toEqual({ locked: 'password' }));

  intake.supplyPassword(item(intake, 'locked')?.id ?? '', null);
  await settled(intake);

  expect(states(intake)).toEqual({ locked: 'cancelled' });
});

test('one file is cancelled; then all, whatever they wait for; a cleared queue is empty', async () => {
  const { intake } = makeIntake(async ({ fileName }, { signal }) =>
    fileName === 'locked' ? PASSWORD : untilAborted(signal),
  );
  await intake.add(['locked', 'reading 1', 'reading 2', 'waiting']);
  await vi.waitFor(() => expect(item(intake, 'locked')?.state).toBe('password'));

  intake.cancel(item(intake, 'reading 1')?.id ?? '');
  await vi.waitFor(() => expect(item(intake, 'reading 1')?.state).toBe('cancelled'));
  expect(item(intake, 'reading 2')?.state).toBe('reading');

  intake.cancel(null);
  await settled(intake);
  expect(new Set(Object.values(states(intake)))).toEqual(new Set(['cancelled']));

  intake.clear();
  expect(intake.items()).toEqual([]);
});

test('what needs a person is cleared last', async () => {
  const { intake } = makeIntake(async ({ fileName }) =>
    fileName === 'fails' ? { kind: 'failed', message: 'It is broken.' } : { ...DONE, question: fileName },
  );
  await intake.add(['fails', 'asks']);
  await settled(intake);
  intake.moved('a document', 'eus_2');
  intake.clear();
  expect(states(intake)).toEqual({ fails: 'failed' });
  intake.clear();
  expect(intake.items()).toEqual([]);
});

test('a file that is being saved can no longer be cancelled', async () => {
  let finish: (outcome: ImportOutcome) => void = () => {};
  const { intake } = makeIntake((_file, { onSaving }: ImportFileOptions) => {
    onSaving();
    return new Promise((resolve) => {
      finish = resolve;
    });
  });
  await intake.add(['a.pdf']);
  await vi.waitFor(() => expect(states(intake)).toEqual({ 'a.pdf': 'saving' }));

  intake.cancel(null);
  finish(DONE);
  await settled(intake);

  expect(states(intake)).toEqual({ 'a.pdf': 'done' });
});
