import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallStatement } from '../support/small-statement.ts';
import { type Driver, ROOT, type RunningApp } from './driver.ts';
import { lookOver } from './look-over.ts';
import { addFiles, byTestId, expectIntake, openCompany, openTab, PATIENCE } from './pages.ts';

const MINUTE = 60_000;
const COMPANY = 'Avocet Ltd';
const NUMBER = '4400 1234 5678';

/** The account of the PDF as a bank exports it: without its rent, with a fee that the PDF lacks. */
const EXPORT = `OFXHEADER:100
<OFX><SIGNONMSGSRSV1><SONRS><FI><ORG>Harbour Mutual Bank</FI></SONRS></SIGNONMSGSRSV1>
<BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>GBP<BANKACCTFROM><ACCTID>${NUMBER}<ACCTTYPE>CHECKING</BANKACCTFROM>
<BANKTRANLIST><DTSTART>20260303<DTEND>20260307
<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20260304<TRNAMT>-250.00<NAME>Hardware store</STMTTRN>
<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20260305<TRNAMT>818.42<NAME>Customer transfer</STMTTRN>
<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20260307<TRNAMT>-5.00<NAME>Account fee</STMTTRN>
</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>
`;

/** A PDF and a bank's file of one account that do not agree, in every shell. */
export function describeSources(driver: Driver): void {
  if (driver.unavailable !== null) {
    test.skip(`Sources that disagree in ${driver.name}: not run, because ${driver.unavailable}`);
    return;
  }

  describe(`Sources that disagree in ${driver.name}`, { timeout: MINUTE }, () => {
    let folder: string;
    let app: RunningApp;
    const problems: string[] = [];
    const the = (testId: string): Locator => byTestId(app.page, testId);

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), `egret-sources-${driver.name}-`));
      await mkdir(join(ROOT, 'test-results'), { recursive: true });
      app = await driver.start(join(folder, 'data'));
      app.page.on('pageerror', (error) => problems.push(error.message));
      app.page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    }, MINUTE);

    afterAll(async () => {
      await app?.close();
      await rm(folder, { recursive: true, force: true });
    }, MINUTE);

    test('what one has and the other lacks is told at the account and in the list, with its place', async () => {
      const [pdf, ofx] = [join(folder, 'march.pdf'), join(folder, 'export.ofx')];
      await writeFile(pdf, smallStatement({ currency: 'GBP', holder: COMPANY, accountNumber: NUMBER }));
      await writeFile(ofx, EXPORT);
      await addFiles(app.page, [pdf]);
      await expectIntake(app.page, ['done']);
      await addFiles(app.page, [ofx]);
      await expectIntake(app.page, ['done', 'done']);
      await openCompany(app.page, COMPANY);
      const items = the('attention').locator('li').filter({ hasText: 'stands in' });
      await expect.poll(() => items.count(), { timeout: PATIENCE }).toBe(2);
      const told = await items.allTextContents();
      expect(told[0]).toMatch(/RENT OF THE WORKSHOP.*stands in march\.pdf and not in export\.ofx.*Page 1/);
      expect(told[1]).toMatch(/Account fee.*stands in export\.ofx and not in march\.pdf.*Line 7/);
      await items.first().scrollIntoViewIfNeeded();
      await lookOver(app.page, `${driver.name}-sources-overview`);
      await openTab(app.page, 'Accounts');
      const rows = the('source-differences').first().locator('tbody tr');
      await expect.poll(() => rows.count(), { timeout: PATIENCE }).toBe(2);
      expect(await rows.first().textContent()).toMatch(/2026-03-06.*RENT.*-900\.00.*march\.pdf.*export\.ofx/);
      await rows.first().getByRole('button').click();
      await app.page.locator('.page-canvas, canvas').first().waitFor({ timeout: PATIENCE });
      await lookOver(app.page, `${driver.name}-sources`);
    });

    test('reports no problem on the page meanwhile', () => {
      expect(problems).toEqual([]);
    });
  });
}
