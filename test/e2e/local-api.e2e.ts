import { createServer } from 'node:net';
import { expect } from 'vitest';
import { programOf } from '../serve/running-api.ts';
import { closed, freePort, listening } from '../support/free-port.ts';
import { openSockets } from '../support/open-sockets.ts';
import { smallStatement } from '../support/small-statement.ts';
import { describeScreen } from './describe-screen.ts';
import type { Driver } from './driver.ts';
import { lookOver } from './look-over.ts';
import { addFiles, expectIntake, PATIENCE } from './pages.ts';

/** The local API in the application: off, on, asked, and off again. */
export const describeLocalApi = (driver: Driver): void =>
  describeScreen(driver, 'Local API', ({ app, the, button, put, step, restart }) => {
    const openSettings = (): Promise<void> => the('open-settings').click();
    const ports = (): number[] => [
      ...new Set(openSockets(app().pid).flatMap(({ isListening, localPort }) => (isListening ? localPort : []))),
    ];
    const flip = (): Promise<void> => app().page.getByRole('switch', { name: 'Answer programs' }).click();
    const address = async (): Promise<string> => {
      await the('api-address').waitFor({ timeout: PATIENCE });
      return (await the('api-address').locator('code').textContent()) ?? '';
    };
    let before: number[];
    let port: number;
    let key: string;

    step('is off: a file is read, and nothing listens for programs', async () => {
      before = ports();
      await addFiles(app().page, [
        await put('march.pdf', smallStatement({ currency: 'EUR', holder: 'Avocet Ltd', firstRow: 'WORKBENCH' })),
      ]);
      await expectIntake(app().page, ['done']);
      await openSettings();
      await app().page.getByText('Off: Egret listens nowhere').waitFor({ timeout: PATIENCE });
      expect(ports()).toEqual(before);
    });

    step('says that a port is taken, and stays off', async () => {
      const other = createServer();
      const taken = await listening(other);
      await the('api-port').fill(String(taken));
      await flip();
      await app().page.getByText(`Port ${taken} is taken by another program`).waitFor({ timeout: PATIENCE });
      expect(await the('api-address').count()).toBe(0);
      await closed(other);
      expect(ports()).toEqual(before);
    });

    step('shows a key once, and answers a program that has it with what the window has', async () => {
      port = await freePort();
      await the('api-port').fill(String(port));
      await flip();
      expect(await address()).toBe(`http://127.0.0.1:${port}/api`);
      await the('api-make-key').click();
      key = (await the('api-made-key').locator('code').textContent()) ?? '';
      expect(key).toMatch(/^key_[0-9a-f]{48}$/);
      const program = programOf(await address(), key);
      const { body } = await program.ask('GET', '/end_users');
      expect(body.end_users.map(({ name }: { readonly name: string }) => name)).toEqual(['Avocet Ltd']);
      const rows = (await program.ask('GET', '/transactions')).body.transactions;
      expect(rows.map(({ amount }: { readonly amount: number }) => amount).sort()).toEqual([-250, -900, 818.42]);
      expect((await programOf(await address(), 'key_wrong').ask('GET', '/end_users')).status).toBe(401);
      await the('api-asked').getByText('3 requests since').waitFor({ timeout: PATIENCE });
      await lookOver(app().page, `${driver.name}-local-api`);
      await button('Done').click();
      await the('api-requests').scrollIntoViewIfNeeded();
      await lookOver(app().page, `${driver.name}-local-api-requests`);
      expect(await app().page.content()).not.toContain(key);
    });

    step('puts what a program posts into the window', async () => {
      const transactions = [
        { ...{ amount: -12.5, description: 'SHELL OIL 57442 HOUSTON TX', date: '2026-03-09', currency: 'USD' } },
        { ...{ amount: 900, description: 'STRIPE TRANSFER ST-10293847', date: '2026-03-10', currency: 'USD' } },
      ].map((row, at) => ({ ...row, reference_id: `r${at}`, end_user_id: 'Bittern GmbH', account_id: 'main' }));
      const posted = await programOf(await address(), key).ask('POST', '/transactions', { transactions });
      expect(posted.status).toBe(200);
      await the('company').filter({ hasText: 'Bittern GmbH' }).click();
      await app().page.getByRole('tab', { name: 'Transactions' }).click();
      const row = the('transaction-row').filter({ hasText: 'SHELL OIL' });
      await row.waitFor({ timeout: PATIENCE });
      await row.click();
      await lookOver(app().page, `${driver.name}-local-api-posted`);
      await openSettings();
    });

    step('is on after the next start, for the same keys', async () => {
      await restart();
      await openSettings();
      const program = programOf(await address(), key);
      const { body } = await program.ask('GET', '/transactions?end_user_id=Bittern%20GmbH');
      expect(body._summary.transactions).toBe(2);
    });

    step('lets nobody in by a key that was revoked, and listens nowhere once it is off', async () => {
      const url = await address();
      await button(`Revoke the key that ends in ${key.slice(-4)}`).click();
      await app().page.getByText('No program has a key yet.').waitFor({ timeout: PATIENCE });
      expect((await programOf(url, key).ask('GET', '/end_users')).status).toBe(401);
      await flip();
      await app().page.getByText('Off: Egret listens nowhere').waitFor({ timeout: PATIENCE });
      await expect(fetch(`${url}/hello_world`)).rejects.toThrow();
      expect(ports()).not.toContain(port);
      await lookOver(app().page, `${driver.name}-local-api-off`);
    });
  });
