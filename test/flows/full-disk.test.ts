import 'fake-indexeddb/auto';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBackups, openOriginals } from '../../main/documents/index.ts';
import { createBackup } from '../../main/flows/backup.ts';
import { createGate } from '../../main/flows/gate.ts';
import { createIntake } from '../../main/flows/import.ts';
import { createImportFile } from '../../main/flows/import-file.ts';
import { createSavedFiles } from '../../main/shell/desktop/saved-files.ts';
import { success } from '../../shared/result.ts';
import { openDatabase, storeOperations } from '../../shared/store/index.ts';
import { importOf } from '../store/records.ts';
import { documentOf, sourceFile } from './read-documents.ts';

const folder = mkdtempSync(join(tmpdir(), 'egret-full-disk-'));

/** A disk of 64 KB, where this machine lets the test make one. */
function mounted(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const isMounted = mounted();

describe.runIf(isMounted)('a disk that is full', () => {
  const database = openDatabase();
  const store = storeOperations(database);

  beforeAll(async () => {
    await store['store.saveImport'](importOf('before'));
    await openOriginals(join(folder, 'documents'));
    await openBackups(join(folder, 'backups'));
    // The rest of it.
    await writeFile(join(folder, 'others'), new Uint8Array(65_536)).catch(() => {});
  });

  afterAll(async () => {
    execFileSync('umount', [folder]);
    rmSync(folder, { recursive: true });
    await database.delete();
  });

  test('takes no file in, says so and what to do, and leaves nothing half', async () => {
    const originals = await openOriginals(join(folder, 'documents'));
    const read = async ({ fileName, bytes }: { fileName: string; bytes: Uint8Array }) => documentOf(fileName, bytes);
    const intake = createIntake({
      findFiles: async (name) => success([sourceFile(name, 'x'.repeat(9_000))]),
      importFile: createImportFile({ read, store, originals }),
      onChange: () => {},
      onImported: () => {},
    });
    await intake.add(['a.pdf']);
    await expect.poll(() => intake.isBusy()).toBe(false);
    expect(intake.items()).toMatchObject([
      { state: 'failed', message: 'a.pdf was not stored: the disk is full; free some space and try again' },
    ]);
    expect(readdirSync(join(folder, 'documents'))).toEqual([]);
    expect((await database.documents.toArray()).map(({ fileName }) => fileName)).toEqual(['before.pdf']);

    rmSync(join(folder, 'others'));
    intake.retry(intake.items()[0]?.id ?? '');
    await expect.poll(() => intake.items()[0]?.state).toBe('done');
  });

  test('takes no export, says so and what to do, and has the file of before', async () => {
    const location = join(folder, 'report.csv');
    const nowhere = async (): Promise<never> => expect.unreachable();
    const { save } = createSavedFiles({
      askWhere: async () => location,
      open: nowhere,
      showInFolder: nowhere,
      drag: nowhere,
    });
    const csv = { extension: 'csv', description: 'CSV', mediaType: 'text/csv' };
    const file = (bytes: Uint8Array) => ({ suggestedName: 'report.csv', bytes, kind: csv });
    expect(await save(file(new TextEncoder().encode('before')))).toMatchObject({ ok: true });
    const before = readdirSync(folder);
    expect(await save(file(new Uint8Array(65_536)))).toMatchObject({
      ok: false,
      error: {
        message:
          'report.csv could not be saved: the disk is full; free some space and try again. Choose another place, or close the file in other programs.',
      },
    });
    expect(readFileSync(location, 'utf8')).toBe('before');
    expect(readdirSync(folder)).toEqual(before);
    rmSync(location);
  });

  test('takes no backup, says so, and has every backup from before', async () => {
    const standings: (string | null)[] = [];
    let seconds = 0;
    const backup = createBackup({
      store,
      gate: createGate(),
      open: () => openBackups(join(folder, 'backups')),
      now: () => {
        seconds += 1;
        return new Date(Date.UTC(2026, 0, 1, 0, 0, seconds)).toISOString();
      },
      onStanding: ({ problem }) => void standings.push(problem),
      onRestored: () => {},
    });
    backup.changed(['eus_company']);
    await backup.flush();
    await writeFile(join(folder, 'others'), new Uint8Array(65_536)).catch(() => {});
    await store['store.saveImport'](importOf('after', 60));
    backup.changed(['eus_company']);
    await backup.flush();
    expect(standings).toEqual([null, expect.stringContaining('the disk is full; free some space and try again')]);
    const { backups } = await backup.standing();
    expect(backups).toHaveLength(1);
    expect(await backup.restore(backups[0]?.id ?? '')).toMatchObject({ ok: false });
    rmSync(join(folder, 'others'));
    await backup.flush();
    expect(standings.at(-1)).toBeNull();
  });
});

test.skipIf(isMounted)('a disk that is full: not run, because this machine lets the test make no small disk', () => {});
