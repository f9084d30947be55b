import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addFiles, byTestId, expectIntake, exportAs, openCompany, PATIENCE } from '../e2e/pages.ts';
import { smallStatement } from '../support/small-statement.ts';
import { type DesktopApp, desktopUnavailable, startDesktop } from './electron.ts';

const unavailable = desktopUnavailable();
if (unavailable !== null) test.skip(`dragging an export out of the window: not run, because ${unavailable}`);

/** What was given to the system to be dragged, noted in main. */
interface Dragged {
  readonly file: string;
  readonly hasIcon: boolean;
}

describe.runIf(unavailable === null)('an export that is dragged out of the window', { timeout: 60_000 }, () => {
  let folder: string;
  let app: DesktopApp;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'egret-drag-'));
    app = await startDesktop(join(folder, 'data'));
  }, 60_000);

  afterAll(async () => {
    await app?.close();
    await rm(folder, { recursive: true, force: true });
  }, 60_000);

  const dragged = (): Promise<readonly Dragged[]> =>
    app.electron.evaluate(() => (globalThis as unknown as { dragged?: Dragged[] }).dragged ?? []);

  test('is the file that was saved, with a picture', async () => {
    const statement = join(folder, 'march.pdf');
    await writeFile(statement, smallStatement({ currency: 'EUR', holder: 'Avocet Ltd', firstRow: 'march' }));
    await addFiles(app.page, [statement]);
    await expectIntake(app.page, ['done']);
    await openCompany(app.page, 'Avocet Ltd');
    const path = join(folder, 'out.csv');
    await app.electron.evaluate(({ BrowserWindow, dialog }, filePath) => {
      const noted: Dragged[] = [];
      Object.assign(globalThis, { dragged: noted });
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      if (contents)
        contents.startDrag = ({ file, icon }) => {
          noted.push({ file, hasIcon: typeof icon !== 'string' && !icon.isEmpty() });
        };
    }, path);
    await exportAs(app.page, 'csv');
    const handle = byTestId(app.page, 'export-drag');
    await handle.waitFor({ timeout: PATIENCE });
    const wasPageDrag = await handle.evaluate((element) =>
      element.dispatchEvent(new DragEvent('dragstart', { bubbles: true, cancelable: true })),
    );
    expect(wasPageDrag).toBe(false);
    await expect.poll(dragged, { timeout: PATIENCE }).toEqual([{ file: path, hasIcon: true }]);
    expect(await readFile(path, 'utf8')).toContain('march');
  });

  test('is no other file, whatever the page asks for', async () => {
    const answers = app.page.evaluate(
      () =>
        new Promise((resolve) => {
          const bridge = (window as unknown as { egret: Record<'post' | 'listen', (given: unknown) => void> }).egret;
          bridge.listen(((message: { id: number }) => {
            if (message.id === 9_000_001) resolve(message);
          }) as never);
          bridge.post({
            kind: 'call',
            id: 9_000_001,
            name: 'export.show',
            args: { location: '/etc/passwd', how: 'drag' },
          });
        }),
    );
    expect(JSON.stringify(await answers)).toContain('Only files that were saved just now');
    expect(await dragged()).toHaveLength(1);
  });
});
