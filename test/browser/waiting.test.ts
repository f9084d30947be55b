import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { largeCompany } from '../../bench/large-company.ts';
import { scrollThrough, storeImports } from '../../bench/screens-page.ts';
import { startLocalApi } from '../../main/serve/index.ts';
import { describeScreen } from '../e2e/describe-screen.ts';
import { ROOT } from '../e2e/driver.ts';
import { seriousViolations } from '../e2e/look-over.ts';
import { addFiles, closeExport, expectIntake, openCompany, openTab, PATIENCE } from '../e2e/pages.ts';
import { smallStatement } from '../support/small-statement.ts';
import { browserDriver } from './chromium.ts';

const COMPANY = 'Avocet Ltd';
const OTHER = 'Bittern Ltd';
const LARGE = 'Curlew Ltd';
const SCHEMES = ['light', 'dark'] as const;

/** Keeps the page's tables busy, so that whatever reads them waits; the answer lets them go. */
async function holdTables(page: Page, tables: readonly string[]): Promise<() => Promise<void>> {
  const hold = await page.evaluateHandle(async (names) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('egret');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const held = { isHeld: true };
    const [table = ''] = names;
    const store = database.transaction(names, 'readwrite').objectStore(table);
    // A transaction lives as long as something is asked of it.
    const ask = (): void => {
      store.count().onsuccess = () => (held.isHeld ? ask() : database.close());
    };
    ask();
    return held;
  }, tables);
  return () =>
    hold.evaluate((held) => {
      held.isHeld = false;
    });
}

/** Calls of the page that main does not hear of until they are let go, and what main tells that the page does not hear of. */
async function holdableCalls(page: Page) {
  let held: string | null = null;
  let waiting: (() => void)[] = [];
  await page.routeWebSocket(/\/wire\?/, (socket) => {
    const server = socket.connectToServer();
    const passing =
      (to: { send(message: string | Buffer): void }) =>
      (message: string | Buffer): void => {
        const { name } = JSON.parse(String(message)) as { readonly name?: string };
        if (name === held) waiting.push(() => to.send(message));
        else to.send(message);
      };
    socket.onMessage(passing(server));
    server.onMessage(passing(socket));
  });
  return {
    hold: (name: string): void => {
      held = name;
    },
    release: (): void => {
      held = null;
      for (const send of waiting) send();
      waiting = [];
    },
  };
}

/** Where the page is told that its store is not to open. */
const STORE_HELD = 'store-held';

/** A store that does not open, for as long as the page is told so: an event that a request never hears. */
async function holdableStore(page: Page): Promise<void> {
  await page.addInitScript((key) => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (...args) {
      const request = open.apply(this, args);
      if (sessionStorage.getItem(key) === null) return request;
      for (const event of ['success', 'upgradeneeded', 'error'])
        request.addEventListener(event, (happened) => happened.stopImmediatePropagation(), { capture: true });
      return request;
    };
  }, STORE_HELD);
}

/** Keeps the page from finding any rest, which is when it begins what takes long; the answer lets it have some. */
async function holdRest(page: Page): Promise<() => Promise<void>> {
  const held = await page.evaluateHandle(() => {
    const { requestIdleCallback } = window;
    const waiting: Parameters<typeof requestIdleCallback>[] = [];
    window.requestIdleCallback = (...asked) => waiting.push(asked);
    return {
      release: (): void => {
        window.requestIdleCallback = requestIdleCallback;
        for (const asked of waiting) requestIdleCallback(...asked);
      },
    };
  });
  return () => held.evaluate(({ release }) => release());
}

/** What is there for moments only, held so long that axe-core can look at it; the page is the same in Electron. */
describeScreen(browserDriver(), 'Waiting', ({ app, folder, the, put, step }) => {
  let calls: Awaited<ReturnType<typeof holdableCalls>>;

  /** Fails where axe-core finds a serious violation in the page as it waits; leaves pictures of it. */
  const lookMeanwhile = async (name: string): Promise<void> => {
    const found: string[] = [];
    for (const colorScheme of SCHEMES) {
      await app().page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await app().page.screenshot({ path: join(ROOT, 'test-results', `chromium-waiting-${name}-${colorScheme}.png`) });
      found.push(...(await seriousViolations(app().page, colorScheme)));
    }
    expect(found, name).toEqual([]);
  };
  const showing = (label: string) => app().page.getByLabel(label, { exact: true }).waitFor({ timeout: PATIENCE });

  step('nothing, at first: two statements are read', async () => {
    calls = await holdableCalls(app().page);
    await holdableStore(app().page);
    await app().page.reload();
    await the('welcome').waitFor({ timeout: PATIENCE });
    const files = [COMPANY, OTHER].map((holder) => put(`${holder}.pdf`, smallStatement({ currency: 'EUR', holder })));
    await addFiles(app().page, await Promise.all(files));
    await expectIntake(app().page, ['done', 'done']);
    await openCompany(app().page, OTHER);
    await app().page.getByText('Summary by month').waitFor({ timeout: PATIENCE });
  });

  step('the store: the company, its rows, its rules and what repeats', async () => {
    // What was read since the page was opened is kept by it.
    await app().page.reload();
    await the('company').first().waitFor({ timeout: PATIENCE });
    let release = await holdTables(app().page, ['statements']);
    await openCompany(app().page, COMPANY);
    await showing(`Opening ${COMPANY}`);
    await lookMeanwhile('company');
    await release();
    await app().page.getByText('Summary by month').waitFor({ timeout: PATIENCE });

    release = await holdTables(app().page, ['transactions']);
    for (const [tab, label] of [
      ['Transactions', 'Opening the transactions'],
      ['Rules', 'Opening the rules'],
      ['Duplicates', 'Opening the transactions'],
    ] as const) {
      await openTab(app().page, tab);
      await showing(label);
      await lookMeanwhile(tab.toLowerCase());
    }
    await release();
  });

  step('the latest rows are shown before all are read, and nothing is summed up until then', async () => {
    for (const one of largeCompany('eus_large', LARGE, 2, 2_000)) await storeImports(app().page, one);
    await app().page.reload();
    await openCompany(app().page, LARGE);
    await app().page.getByRole('tab', { name: 'Transactions' }).waitFor({ timeout: PATIENCE });
    const release = await holdRest(app().page);
    await openTab(app().page, 'Transactions');
    await the('transaction-row').first().waitFor({ timeout: PATIENCE });
    expect(await app().page.locator('.transactions-rest').textContent()).toContain('opening the rest');
    expect(await the('transaction-totals').count()).toBe(0);
    await release();
    await the('transaction-totals').waitFor({ timeout: PATIENCE });
    expect(await the('transaction-totals').textContent()).toContain('2,000 transactions');
  });

  step('no frame is without rows while the table is scrolled from end to end', async () => {
    const { frames, blankFrames } = await scrollThrough(app().page, 3);
    expect(frames).toBeGreaterThan(30);
    expect(blankFrames).toBe(0);
    await openCompany(app().page, COMPANY);
  });

  step('main: the rows behind a figure, what a correction changes, and that it is kept', async () => {
    await openTab(app().page, 'Overview');
    calls.hold('figures.evidence');
    await app().page.locator('.figure-button').first().click();
    await showing('Looking up the transactions');
    await lookMeanwhile('evidence');
    calls.release();
    await app().page.keyboard.press('Escape');

    await openTab(app().page, 'Transactions');
    await the('transaction-row').first().focus();
    calls.hold('corrections.preview');
    await app().page.keyboard.press('c');
    await the('fact-category').fill('Travel');
    await app().page.getByRole('option', { name: 'Travel', exact: true }).first().waitFor({ timeout: PATIENCE });
    await the('fact-category').press('Enter');
    await app().page.getByText('Counting the rows this changes').waitFor({ timeout: PATIENCE });
    await lookMeanwhile('preview');
    calls.release();
    await the('preview').and(app().page.locator('[data-state="counted"]')).waitFor({ timeout: PATIENCE });

    calls.hold('corrections.save');
    await app().page.locator('button[type="submit"]').click();
    await showing('Saving');
    await lookMeanwhile('saving');
    calls.release();
    await app().page.locator('[data-testid="edit-notice"][data-kind="done"]').waitFor({ timeout: PATIENCE });
    await lookMeanwhile('saved');
  });

  step('an original that is on its way', async () => {
    let letThrough = (): void => {};
    const held = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    await app().page.route(/\/documents\//, async (route) => {
      await held;
      await route.continue();
    });
    await the('transaction-row').first().click();
    await showing('Opening the original');
    await lookMeanwhile('original');
    letThrough();
    await app().page.locator('[data-state="drawn"] canvas').waitFor({ timeout: PATIENCE });
    await app().page.keyboard.press('Escape');
  });

  step('a page whose store is being opened', async () => {
    await app().page.evaluate((key) => sessionStorage.setItem(key, 'held'), STORE_HELD);
    await app().page.reload();
    await app().page.locator('main[aria-busy="true"]').waitFor({ timeout: PATIENCE });
    await lookMeanwhile('blank');
    await app().page.evaluate((key) => sessionStorage.removeItem(key), STORE_HELD);
    await app().page.reload();
    await openCompany(app().page, COMPANY);
  });

  step('sync, and what was read of a service', async () => {
    app().mayConnect();
    calls.hold('sync.changed');
    await app().page.reload();
    await openCompany(app().page, COMPANY);
    await openTab(app().page, 'Sync');
    await showing('Opening sync');
    await lookMeanwhile('sync');
    calls.release();

    const service = await startLocalApi({ port: 0, dataFolder: join(folder(), 'service'), rateLimit: 100_000 });
    calls.hold('sync.remote');
    await the('sync-address').fill(service.server.url);
    await the('sync-secret').fill(await service.keys.generate('2026-01-01T00:00:00.000Z'));
    await the('sync-connect').click();
    await showing('Opening what was read');
    await lookMeanwhile('remote');
    calls.release();
    await app().page.getByText('Not read yet.').waitFor({ timeout: PATIENCE });
    await service.close();
  });

  step('main: the figures, an export, and the settings', async () => {
    await app().page.locator('.figures-behind').waitFor({ state: 'detached', timeout: PATIENCE });
    calls.hold('figures.read');
    await app().page.reload();
    await openCompany(app().page, COMPANY);
    for (const tab of ['Overview', 'Figures'] as const) {
      await openTab(app().page, tab);
      await app().page.getByText('The figures are being computed.').first().waitFor({ timeout: PATIENCE });
      await lookMeanwhile(`figures-${tab.toLowerCase()}`);
    }
    calls.release();

    calls.hold('company.export');
    await the('export').click();
    await the('export-run').click();
    await app().page.locator('.export-stage').waitFor({ timeout: PATIENCE });
    await lookMeanwhile('export');
    calls.release();
    await closeExport(app().page);

    calls.hold('app.state');
    await the('open-settings').click();
    await showing('Opening the settings');
    await lookMeanwhile('settings');
    calls.release();
  });
});
