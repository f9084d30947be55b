import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { makeStatement } from '../support/maker/index.ts';
import { type StatedMonth, smallStatement } from '../support/small-statement.ts';
import { describeScreen } from './describe-screen.ts';
import type { Driver } from './driver.ts';
import { FEED, FEED_OWNER } from './feed-of-two-currencies.ts';
import { lookOver, twoFrames } from './look-over.ts';
import { addFiles, lightOnPage, openCompany, openTab, PATIENCE, readSamples, sidewaysScroll } from './pages.ts';

const VIEWS = ['P&L', 'Recurring', 'Counterparties', 'Positions', 'Scorecard', 'Coverage', 'What if', 'Experimental'];

/** A January with days below zero, its first half once more, no February, and a March that does not come to what it prints. */
const MONTHS: readonly StatedMonth[] = [
  {
    ...{ period: '2026-01-01 to 2026-01-31', opening: '500.00', closing: '700.00' },
    rows: [
      ['2026-01-05', 'CUSTOMER ONE', '300.00', '800.00'],
      ['2026-01-10', 'RENT OF THE WORKSHOP', '-900.00', '-100.00'],
      ['2026-01-20', 'CUSTOMER TWO', '800.00', '700.00'],
    ],
  },
  {
    ...{ period: '2026-01-01 to 2026-01-15', opening: '500.00', closing: '-100.00' },
    rows: [
      ['2026-01-05', 'CUSTOMER ONE', '300.00', '800.00'],
      ['2026-01-10', 'RENT OF THE WORKSHOP', '-900.00', '-100.00'],
    ],
  },
  {
    ...{ period: '2026-03-01 to 2026-03-31', opening: '700.00', closing: '250.00' },
    rows: [
      ['2026-03-10', 'CUSTOMER THREE', '50.00', '750.00'],
      ['2026-03-20', 'RENT OF THE WORKSHOP', '-900.00', '-150.00'],
    ],
  },
];

/** `-1,234.50` in cents. */
const cents = (text: string | null): number => Math.round(Number((text ?? '').replaceAll(',', '')) * 100);

/** The overview and the figures, in every shell: each test goes on where the last one stopped. */
export const describeFigures = (driver: Driver): void =>
  describeScreen(driver, 'Figures', ({ app, folder, the, put, step }) => {
    const line = (table: string, name: string): Locator =>
      the(table)
        .getByRole('row')
        .filter({ has: app().page.getByRole('rowheader', { name, exact: true }) });
    /** Opens a figure and gives what the rows that are listed took out: only those in view are on the page. */
    const outBehind = async (figure: Locator): Promise<{ out: number; rows: number }> => {
      await figure.click();
      await the('row-list-totals').waitFor({ timeout: PATIENCE });
      const text = (await the('row-list-totals').textContent()) ?? '';
      const [, rows = '', out = ''] = /^([\d,]+) transactions?.*out -([\d,.]+)/.exec(text) ?? [];
      return { out: cents(out), rows: Number(rows) };
    };

    /** Figures that are known, other than nothing, and do not open to their transactions. */
    const closedFigures = (): Promise<string[]> =>
      app()
        .page.locator('td.number, .facts dd, .shares .number')
        .evaluateAll((cells) =>
          cells
            .filter((cell) => /[1-9]/.test(cell.textContent) && !cell.querySelector('.figure-button'))
            .map(({ textContent }) => textContent),
        );

    step('reads the samples', async () => {
      await readSamples(app().page);
      await the('months').waitFor({ timeout: PATIENCE });
    });

    step('the overview says how much is proven, of which days, and the gaps', async () => {
      await expect
        .poll(() => the('coverage').textContent(), { timeout: PATIENCE })
        .toMatch(/^\d of \d statements proven.*, covered from .* to .*gap/);
      await app().page.locator('.recharts-area').first().waitFor({ timeout: PATIENCE });
      await lookOver(app().page, `${driver.name}-overview`);
    });

    step('no column is cut where the months end: what is left of a figure would pass for another', async () => {
      const size = app().page.viewportSize();
      await app().page.setViewportSize({ width: 800, height: 800 });
      const scroller = the('months').locator('..');
      expect(await sidewaysScroll(scroller)).toBeGreaterThan(0);
      /** How many columns are cut by the labels that stay, and how many at the right. */
      const cut = (): Promise<readonly number[]> =>
        the('months').evaluate((table) => {
          const [label, ...columns] = [...table.querySelectorAll('thead th')].map((cell) =>
            cell.getBoundingClientRect(),
          );
          const edges = [label?.right ?? 0, table.parentElement?.getBoundingClientRect().right ?? 0];
          return edges.map((edge) => columns.filter(({ left, right }) => left < edge - 1 && right > edge + 1).length);
        });
      await expect.poll(cut, { timeout: PATIENCE }).toEqual([0, 0]);
      await scroller.evaluate((element) => element.scrollBy({ left: -40 }));
      await expect.poll(async () => (await cut())[0], { timeout: PATIENCE }).toBe(0);
      await app().page.setViewportSize(size ?? { width: 1280, height: 800 });
    });

    step('a sum of a month opens to the transactions that make it', async () => {
      const figure = line('months', 'Withdrawals').locator('.figure-button').first();
      const shown = cents(await figure.textContent());
      expect(shown).toBeGreaterThan(0);
      const { out, rows } = await outBehind(figure);
      expect(rows).toBeGreaterThan(0);
      expect(out).toBe(shown);
    });

    step('so do the sum of all months, and the sum of an account', async () => {
      const sums = [
        line('months', 'Withdrawals').locator('.sum .figure-button'),
        the('account-summary')
          .locator('tbody tr')
          .first()
          .getByTitle(/^Withdrawals, /),
      ];
      for (const figure of sums) {
        const shown = cents(await figure.locator('.money').textContent());
        await expect.poll(async () => (await outBehind(figure)).out, { timeout: PATIENCE }).toBe(shown);
        expect(shown).toBeGreaterThan(0);
      }
    });

    step('and each of them to its place on a page', async () => {
      await the('row-list-rows').getByRole('button').first().click();
      const { light } = await lightOnPage(app().page);
      expect(light.right).toBeGreaterThan(light.left);
      await app().page.keyboard.press('Escape');
      await the('row-list').waitFor({ timeout: PATIENCE });
      await app().page.keyboard.press('Escape');
      await the('row-list').waitFor({ state: 'detached', timeout: PATIENCE });
    });

    step('the charts of the overview', async () => {
      await app().page.locator('.charts').scrollIntoViewIfNeeded();
      await app().page.locator('.recharts-area').first().hover();
      await lookOver(app().page, `${driver.name}-overview-charts`);
      expect(await closedFigures()).toEqual([]);
    });

    step('a bar of a chart opens to what it draws, by the keyboard too, and a day of balances to its own', async () => {
      const bar = app().page.getByRole('button', { name: /^Withdrawals, Jan 2026: / });
      const [, drawn = null] = /: ([\d,.]+):/.exec((await bar.getAttribute('aria-label')) ?? '') ?? [];
      expect(cents(drawn)).toBe(
        cents(await line('months', 'Withdrawals').locator('.figure-button').nth(1).textContent()),
      );
      await bar.focus();
      await app().page.evaluate(twoFrames);
      await app().page.keyboard.press('Enter');
      await expect.poll(() => the('row-list-totals').textContent(), { timeout: PATIENCE }).toContain(`out -${drawn}`);
      // It keeps the focus, and stays in view beside the list that took room away.
      await expect
        .poll(() => bar.evaluate((mark) => mark === document.activeElement), { timeout: PATIENCE })
        .toBe(true);
      await expect
        .poll(() => bar.evaluate((mark) => mark.getBoundingClientRect().bottom - window.innerHeight), {
          timeout: PATIENCE,
        })
        .toBeLessThan(1);
      await app().page.getByRole('application', { name: 'Daily balances' }).focus();
      for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft']) await app().page.keyboard.press(key);
      await app()
        .page.getByRole('button', { name: /^Daily balance, / })
        .waitFor({ state: 'attached', timeout: PATIENCE });
      for (const key of ['Tab', 'Enter']) await app().page.keyboard.press(key);
      await the('row-list')
        .getByText(/^Daily balance, \d{4}-\d{2}-\d{2}: /)
        .waitFor({ timeout: PATIENCE });
      await app().page.keyboard.press('Escape');
    });

    step('the foot of the overview: charts, positions and what needs attention', async () => {
      await the('attention').scrollIntoViewIfNeeded();
      await lookOver(app().page, `${driver.name}-overview-foot`);
      await the('attention').getByRole('button', { name: 'Transactions' }).first().click();
      await the('row-list-totals').waitFor({ timeout: PATIENCE });
      await app().page.keyboard.press('Escape');
    });

    step('the account summary says what its figures mean, and leads to their settings', async () => {
      await app().page.getByRole('button', { name: 'Account summary: definition' }).click();
      await app().page.getByText('Covered days that end under the threshold.').waitFor({ timeout: PATIENCE });
      await app().page.getByRole('button', { name: 'Low balance', exact: true }).waitFor({ timeout: PATIENCE });
      await app().page.keyboard.press('Escape');
    });

    step('a figure that is made of balances opens to the transactions of its days, by the keyboard too', async () => {
      await openTab(app().page, 'Figures');
      await the('pnl').waitFor({ timeout: PATIENCE });
      await line('pnl', 'Net cash movement').locator('.figure-button').first().focus();
      await app().page.keyboard.press('ArrowRight');
      await app().page.keyboard.press('ArrowDown');
      await app().page.keyboard.press('Enter');
      await the('row-list').getByText('Change of balances, Jan 2026').waitFor({ timeout: PATIENCE });
      await the('row-list').getByText('made of balances or of days').waitFor({ timeout: PATIENCE });
      expect(await the('row-list-totals').textContent()).toMatch(/^\d+ transactions/);
      await app().page.keyboard.press('Escape');
      await the('row-list').waitFor({ state: 'detached', timeout: PATIENCE });
    });

    step('every view of the figures', async () => {
      for (const name of VIEWS) {
        await app().page.getByRole('tab', { name, exact: true }).click();
        expect(await closedFigures(), name).toEqual([]);
        await lookOver(app().page, `${driver.name}-figures-${name.toLowerCase().replaceAll(/\W+/g, '-')}`);
      }
      expect(await the('experimental-note').textContent()).toContain('experimental');
    });

    step('a definition stands where the figure does, and is changed there', async () => {
      await app().page.getByRole('tab', { name: 'P&L', exact: true }).click();
      await app().page.getByRole('button', { name: 'Profit and loss: definition' }).click();
      await app().page.getByText('Inflows less outflows of each category').waitFor({ timeout: PATIENCE });
      await app().page.getByRole('button', { name: 'Sections of categories', exact: true }).click();
      const moves = the('setting-profitAndLossSections');
      await moves.getByRole('combobox', { name: 'Move a category' }).click();
      await app().page.getByRole('option', { name: 'Rent', exact: true }).click();
      await lookOver(app().page, `${driver.name}-definition-in-place`);
      await moves.getByRole('combobox', { name: 'Section of Rent' }).click();
      await app().page.getByRole('option', { name: 'Taxes', exact: true }).click();
      await line('pnl', 'Taxes').locator('.figure-button').first().waitFor({ timeout: PATIENCE });
      await app().page.keyboard.press('Escape');
      await moves.waitFor({ state: 'detached', timeout: PATIENCE });
      await the('undo').click();
      await the('undo').click();
      await openTab(app().page, 'Definitions');
      await the('setting-profitAndLossSections')
        .getByRole('combobox', { name: 'Section of Rent' })
        .waitFor({ state: 'detached', timeout: PATIENCE });
    });

    step('the layout of the profit and loss is the user’s, and the default one click away', async () => {
      const layout = the('setting-profitAndLossLayout');
      await layout.getByRole('button', { name: 'Add a section' }).click();
      const field = layout.getByRole('textbox', { name: 'Section New section' });
      await field.fill('Premises');
      await field.press('Enter');
      await layout.getByRole('textbox', { name: 'Section Premises' }).waitFor({ timeout: PATIENCE });
      await layout.getByRole('button', { name: 'Move Premises up' }).click();
      const moves = the('setting-profitAndLossSections');
      await moves.getByRole('combobox', { name: 'Move a category' }).click();
      await app().page.getByRole('option', { name: 'Rent', exact: true }).click();
      await moves.getByRole('combobox', { name: 'Section of Rent' }).click();
      await app().page.getByRole('option', { name: 'Premises', exact: true }).click();
      await lookOver(app().page, `${driver.name}-layout`);

      await openTab(app().page, 'Figures');
      await line('pnl', 'Premises').waitFor({ timeout: PATIENCE });
      const [premises, rent] = await Promise.all(
        ['Premises', 'Rent'].map((name) => line('pnl', name).locator('td').allTextContents()),
      );
      expect(premises).toEqual(rent);

      await openTab(app().page, 'Definitions');
      await layout.getByRole('button', { name: 'Profit and loss: reset to default' }).click();
      await layout.getByRole('textbox', { name: 'Section Premises' }).waitFor({ state: 'detached', timeout: PATIENCE });
    });

    step('an offer is tried on the last ninety days', async () => {
      await openTab(app().page, 'Figures');
      await app().page.getByRole('tab', { name: 'What if', exact: true }).click();
      await the('setting-offers').getByRole('button', { name: 'Add an offer' }).click();
      const offer = the('offer');
      await offer.waitFor({ timeout: PATIENCE });
      // The usual one: 10,000 × 1.35 in 9 months × 21 weekdays = 189 payments; 13,500 ÷ 189 = 71.43.
      for (const text of ['10,000.00', '13,500.00', '189 payments', '71.43'])
        expect(await offer.textContent()).toContain(text);
      await lookOver(app().page, `${driver.name}-offer`);
    });

    step('a company in two currencies: each has its figures, its offers, and what is not known of it', async () => {
      const path = join(folder(), 'feed.json');
      await writeFile(path, JSON.stringify(FEED));
      await addFiles(app().page, [path]);
      await openCompany(app().page, FEED_OWNER);
      await openTab(app().page, 'Overview');
      await line('months', 'True revenue').waitFor({ timeout: PATIENCE });
      // Of dollars, 1,200 in January and 1,300 in March.
      expect(await line('months', 'True revenue').locator('td.sum').allTextContents()).toContain('2,500.00');
      await app().page.getByText('EUR', { exact: true }).click();
      await app().page.getByText('No balance of any day is known.').waitFor({ timeout: PATIENCE });
      await lookOver(app().page, `${driver.name}-two-currencies`);
      await openTab(app().page, 'Definitions');
      const offers = the('setting-offers');
      await offers.getByRole('button', { name: 'Add an offer' }).click();
      await offers.getByRole('combobox', { name: 'Currency' }).click();
      await app().page.getByRole('option', { name: 'EUR', exact: true }).click();
      await lookOver(app().page, `${driver.name}-offer-currency`);
      await openTab(app().page, 'Figures');
      await app().page.getByText('EUR', { exact: true }).first().click();
      await app().page.getByRole('tab', { name: 'What if', exact: true }).click();
      await the('offer').getByText('No day has a known balance').waitFor({ timeout: PATIENCE });
      await lookOver(app().page, `${driver.name}-offer-without-balances`);
    });

    /** Opens a figure and expects what is told of the rows that are listed. */
    const expectRows = async (figure: Locator, told: string): Promise<void> => {
      await figure.click();
      await expect.poll(() => the('row-list-totals').textContent(), { timeout: PATIENCE }).toBe(told);
    };

    step('the marks of the timeline open to what they draw, and arrow keys lead along them', async () => {
      const { page } = app();
      await page.getByText('USD', { exact: true }).first().click();
      await page.getByRole('tab', { name: 'Positions', exact: true }).click();
      const february = page.getByRole('button', { name: /Feb 2025: 600\.00 in 4 payments/ });
      await expectRows(february, '4 transactionsout -600.00 USD');
      for (const key of ['ArrowLeft', 'Enter']) await page.keyboard.press(key);
      await the('row-list').getByText('Advance of 5,000.00 on 2025-01-02').waitFor({ timeout: PATIENCE });
      await expect
        .poll(() => the('row-list-totals').textContent(), { timeout: PATIENCE })
        .toBe('1 transactionin 5,000.00 USD');
    });

    step('the sentence of an event opens to the rows that were held against each other', async () => {
      // Four payments of 100 and the first of 150.
      const sentence = app().page.getByRole('button', { name: 'The payment rose from 100.00 to 150.00.' });
      await expectRows(sentence, '5 transactionsout -550.00 USD');
      await lookOver(app().page, `${driver.name}-timeline`);
    });

    step('a forecast, its bounds and its method open to the rows of the months that it goes on from', async () => {
      await app().page.getByRole('tab', { name: 'Experimental', exact: true }).click();
      const figures = line('forecasts', 'Debt Repayment').getByRole('button');
      // Three months with their bounds, and the method.
      expect(await figures.count()).toBe(7);
      for (const [at, title] of [
        [0, 'what the forecast goes on from'],
        [1, 'what the bounds are taken from'],
        [6, 'the months of the forecast'],
      ] as const) {
        await expectRows(figures.nth(at), '12 transactionsout -1,600.00 USD');
        await the('row-list').getByText(title).waitFor({ timeout: PATIENCE });
      }
      expect(await figures.nth(1).textContent()).toMatch(/^-[\d,.]+ to -[\d,.]+$/);
      await lookOver(app().page, `${driver.name}-forecast`);
      await app().page.keyboard.press('Escape');
    });

    step(
      'days below zero, a gap, a repetition and a check that fails are marked where figures are looked at first',
      async () => {
        await addFiles(
          app().page,
          await Promise.all(
            MONTHS.map((month) =>
              put(
                `${month.period.replaceAll('/', '-')}.pdf`,
                smallStatement({ currency: 'USD', holder: 'Godwit Inc', month }),
              ),
            ),
          ),
        );
        await openCompany(app().page, 'Godwit Inc');
        await openTab(app().page, 'Overview');
        await expect
          .poll(() => the('coverage').textContent(), { timeout: PATIENCE })
          .toBe('2 of 3 statements proven, covered from 2026-01-01 to 2026-03-31, 1 gap (28 days)');
        await line('months', 'Negative days').waitFor({ timeout: PATIENCE });
        // The 10th to the 19th of January, and from the 20th of March to its end.
        expect(await line('months', 'Negative days').locator('td').first().textContent()).toBe('10');
        const told = async (): Promise<string> => (await the('attention').allTextContents()).join(' ');
        await expect.poll(told, { timeout: PATIENCE }).toContain('2 rows repeat another');
        for (const text of [
          'the page prints a closing balance of 250.00 (difference 400.00)',
          'No statement covers 2026-02-01 to 2026-02-28',
        ])
          expect(await told()).toContain(text);
        await app().page.locator('.charts').scrollIntoViewIfNeeded();
        await expect.poll(() => app().page.locator('.recharts-reference-area').count(), { timeout: PATIENCE }).toBe(3);
        await lookOver(app().page, `${driver.name}-overview-marked`);
        await the('attention').getByRole('button', { name: 'No statement covers' }).click();
        const focused = (): Promise<string> => app().page.evaluate(() => document.activeElement?.textContent ?? '');
        await expect.poll(focused, { timeout: PATIENCE }).toContain('2026-03-01 to 2026-03-31');
      },
    );

    step('what rests on an unproven statement carries its mark wherever it stands', async () => {
      const path = join(folder(), 'unproven.pdf');
      const { pdf, truth } = makeStatement('unproven', 5);
      await writeFile(path, pdf);
      await addFiles(app().page, [path]);
      await openCompany(app().page, truth.holder);
      await expect.poll(() => the('coverage').textContent(), { timeout: PATIENCE }).toMatch(/^0 of 1 statement proven/);
      const marked = (table: string): Locator =>
        the(table).getByRole('img', { name: 'Rests on unproven or broken statements' });
      await marked('months').first().waitFor({ timeout: PATIENCE });
      expect(await the('months').locator('td[data-unproven]').count()).toBeGreaterThan(0);
      await openTab(app().page, 'Figures');
      await marked('pnl').first().waitFor({ timeout: PATIENCE });
      await app().page.getByRole('tab', { name: 'Counterparties', exact: true }).click();
      await the('parties').getByText('Rests on unproven or broken').first().waitFor({ timeout: PATIENCE });
      await app().page.getByRole('tab', { name: 'Positions', exact: true }).click();
      await the('positions-together').getByText('Rests on unproven or broken').waitFor({ timeout: PATIENCE });
      await lookOver(app().page, `${driver.name}-figures-unproven`);
    });
  });
