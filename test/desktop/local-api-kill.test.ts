import { expect } from 'vitest';
import { describeScreen } from '../e2e/describe-screen.ts';
import { PATIENCE } from '../e2e/pages.ts';
import { programOf } from '../serve/running-api.ts';
import { freePort } from '../support/free-port.ts';
import { desktopDriver } from './electron.ts';

const COMPANY = 'Bittern GmbH';
/** As many as a request may have. */
const ROWS = 249;

const rowsOf = (request: number): object[] =>
  Array.from({ length: ROWS }, (_, at) => ({
    amount: -(at + 1),
    description: `SHELL OIL ${request} ${at} HOUSTON TX`,
    date: '2026-03-09',
    currency: 'USD',
    account_id: 'main',
    end_user_id: COMPANY,
    reference_id: `${request} ${at}`,
  }));

describeScreen(desktopDriver(), 'Local API and a power cut', ({ app, the, step, killAndStart }) => {
  let key: string;
  const program = async () => {
    await the('open-settings').click();
    await the('api-address').waitFor({ timeout: PATIENCE });
    return programOf((await the('api-address').locator('code').textContent()) ?? '', key);
  };
  const references = async (asked: Awaited<ReturnType<typeof program>>): Promise<string[]> => {
    const { body } = await asked.ask('GET', `/transactions?end_user_id=${encodeURIComponent(COMPANY)}&limit=1000`);
    return body.transactions.map(({ reference_id: one }: { reference_id: string }) => one).sort();
  };

  step(
    'what a program posted is there after the power was cut in the moment in which it was acknowledged',
    async () => {
      await the('open-settings').click();
      await the('api-port').fill(String(await freePort()));
      await app().page.getByRole('switch', { name: 'Answer programs' }).click();
      await the('api-address').waitFor({ timeout: PATIENCE });
      await the('api-make-key').click();
      key = (await the('api-made-key').locator('code').textContent()) ?? '';
      await app().page.getByRole('button', { name: 'Done' }).click();
      const before = programOf((await the('api-address').locator('code').textContent()) ?? '', key);
      for (const request of [0, 1])
        expect((await before.ask('POST', '/transactions', { transactions: rowsOf(request) })).status).toBe(200);
      await killAndStart();
      const sent = [0, 1].flatMap((request) => Array.from({ length: ROWS }, (_, at) => `${request} ${at}`));
      expect(await references(await program())).toEqual(sent.sort());
    },
  );

  step('the window has it too', async () => {
    await the('company').filter({ hasText: COMPANY }).click();
    await app().page.getByRole('tab', { name: 'Transactions' }).click();
    await the('transaction-row').filter({ hasText: 'SHELL OIL' }).first().waitFor({ timeout: PATIENCE });
    await app()
      .page.getByText(`${2 * ROWS} transactions`)
      .first()
      .waitFor({ timeout: PATIENCE });
  });
});
