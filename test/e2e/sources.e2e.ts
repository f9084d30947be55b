import { expect } from 'vitest';
import { smallStatement } from '../support/small-statement.ts';
import { describeScreen } from './describe-screen.ts';
import type { Driver } from './driver.ts';
import { lookOver } from './look-over.ts';
import { addFiles, expectIntake, openCompany, openTab, PATIENCE } from './pages.ts';

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
export const describeSources = (driver: Driver): void =>
  describeScreen(driver, 'Sources that disagree', ({ app, put, the, step }) => {
    step('what one has and the other lacks is told at the account and in the list, with its place', async () => {
      const pdf = smallStatement({ currency: 'GBP', holder: COMPANY, accountNumber: NUMBER });
      await addFiles(app().page, [await put('march.pdf', pdf)]);
      await expectIntake(app().page, ['done']);
      await addFiles(app().page, [await put('export.ofx', EXPORT)]);
      await expectIntake(app().page, ['done', 'done']);
      await openCompany(app().page, COMPANY);
      const items = the('attention').locator('li').filter({ hasText: 'stands in' });
      await expect.poll(() => items.count(), { timeout: PATIENCE }).toBe(2);
      const told = await items.allTextContents();
      expect(told[0]).toMatch(/RENT OF THE WORKSHOP.*stands in march\.pdf and not in export\.ofx.*Page 1/);
      expect(told[1]).toMatch(/Account fee.*stands in export\.ofx and not in march\.pdf.*Line 7/);
      await items.first().scrollIntoViewIfNeeded();
      await lookOver(app().page, `${driver.name}-sources-overview`);
      await openTab(app().page, 'Accounts');
      const rows = the('source-differences').first().locator('tbody tr');
      await expect.poll(() => rows.count(), { timeout: PATIENCE }).toBe(2);
      expect(await rows.first().textContent()).toMatch(/2026-03-06.*RENT.*-900\.00.*march\.pdf.*export\.ofx/);
      await rows.first().getByRole('button').click();
      await app().page.locator('.page-canvas, canvas').first().waitFor({ timeout: PATIENCE });
      await lookOver(app().page, `${driver.name}-sources`);
    });
  });
