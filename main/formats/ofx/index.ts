import type { AccountType, Finding } from '../../../shared/model/index.ts';
import { exponentOf } from '../../../shared/money.ts';
import { type GivenRow, type GivenStatement, note, noteInFile } from '../../statements/index.ts';
import { compactDate } from '../dates.ts';
import { amountIn, currencyCode } from '../feed.ts';
import type { Format } from '../format.ts';
import { accountOf, describe, type FormatSettings, givenStatement, pendingFindings } from '../given.ts';
import { minorOfDecimal } from '../minor-units.ts';
import { below, childOf, type OfxElement, readTags, textIn } from './read-tags.ts';

const TYPES: ReadonlyMap<string, AccountType> = new Map([
  ['CHECKING', 'checking'],
  ['SAVINGS', 'savings'],
  ['MONEYMRKT', 'savings'],
  ['CD', 'savings'],
  ['CREDITLINE', 'loan'],
]);

/** An amount; the decimal mark is a point or a comma, and some banks group thousands by the other. */
function minorOf(text: string | null, currency: string | null): number | null {
  if (text === null) return null;
  // `1,000` is a thousand to one bank and one to another, unless the currency has three decimals.
  if (/^[+-]?\d{1,3}(,\d{3})+$/.test(text) && exponentOf(currency) !== 3) return null;
  const plain = /^[+-]?\d{1,3}(,\d{3})+\.\d+$/.test(text) ? text.replaceAll(',', '') : text.replace(',', '.');
  return minorOfDecimal(plain, currency);
}

/** The amount is in the currency of the account, unless the row itself names another that it was not converted from. */
function rowOf(row: OfxElement, currency: string | null): GivenRow {
  const own = currencyCode(textIn(childOf(row, 'CURRENCY'), 'CURSYM'));
  const number = textIn(row, 'CHECKNUM');
  const check = number !== null && /[1-9]/.test(number) ? `CHECK ${number}` : null;
  const said = describe(textIn(row, 'NAME') ?? textIn(childOf(row, 'PAYEE'), 'NAME'), textIn(row, 'MEMO'));
  return {
    date: compactDate(textIn(row, 'DTPOSTED')),
    description: said || describe(check ?? textIn(row, 'TRNTYPE')),
    amount: amountIn(currency, own, minorOf(textIn(row, 'TRNAMT'), currency)),
    balance: null,
    inFile: `line ${row.line}`,
  };
}

/** Kinds of transactions of which the kind itself says which way the money goes (OFX 2.3, 11.4.4.3). */
const DIRECTIONS: ReadonlyMap<string, 1 | -1> = new Map([
  ['CREDIT', 1],
  ['DEP', 1],
  ['DIRECTDEP', 1],
  ['DEBIT', -1],
  ['CHECK', -1],
  ['DIRECTDEBIT', -1],
]);

/** Tells of rows whose amounts have another sign than their kind says; the sign is what counts (OFX 2.3, 3.2.9.2). */
function signFindings(rows: readonly OfxElement[], currency: string | null): Finding[] {
  const denied = rows.filter((row) => {
    const direction = DIRECTIONS.get(textIn(row, 'TRNTYPE')?.toUpperCase() ?? '');
    return direction !== undefined && Math.sign(minorOf(textIn(row, 'TRNAMT'), currency) ?? 0) === -direction;
  });
  const [first] = denied;
  if (!first) return [];
  const others = denied.length === 1 ? '' : ` (and ${denied.length - 1} more)`;
  const message = `The row at line ${first.line}${others} is a ${textIn(first, 'TRNTYPE')} and its amount has the other sign; it was read by its sign. Compare it with the bank.`;
  return [noteInFile('two_readings_fit', 'warning', message, `line ${first.line}`)];
}

interface Corrected {
  readonly rows: readonly OfxElement[];
  readonly findings: readonly Finding[];
}

/** Rows without those that others of the file replace or take back (OFX 2.3, 11.4.4.1), told; also what speaks of another file. */
function corrected(all: readonly OfxElement[]): Corrected {
  const ids = new Set(all.map((row) => textIn(row, 'FITID')));
  const taken = new Set(all.flatMap((row) => textIn(row, 'CORRECTFITID') ?? []));
  const rows = all.filter(
    (row) => !taken.has(textIn(row, 'FITID') ?? '') && textIn(row, 'CORRECTACTION')?.toUpperCase() !== 'DELETE',
  );
  const elsewhere = all.filter((row) => !ids.has(textIn(row, 'CORRECTFITID') ?? textIn(row, 'FITID')));
  const left = all.length - rows.length;
  return {
    rows,
    findings: [
      ...all.slice(0, left > 0 ? 1 : 0).map(({ line }) => {
        const message = `${left === 1 ? 'One entry was' : `${left} entries were`} left out: others of the file replace or delete ${left === 1 ? 'it' : 'them'}.`;
        return noteInFile('entries_left_out', 'info', message, `line ${line}`);
      }),
      ...elsewhere.map((row) => {
        const message = `The row at line ${row.line} corrects an entry that stands in another file; where that is read too, both count. Compare them.`;
        return noteInFile('two_readings_fit', 'warning', message, `line ${row.line}`);
      }),
    ],
  };
}

function statementOf(statement: OfxElement, institutionName: string | null, settings: FormatSettings): GivenStatement {
  const isCard = statement.name === 'CCSTMTRS';
  const currency = currencyCode(textIn(statement, 'CURDEF')) ?? settings.currency;
  const account = childOf(statement, isCard ? 'CCACCTFROM' : 'BANKACCTFROM');
  const list = childOf(statement, 'BANKTRANLIST');
  const { rows, findings } = corrected(list?.children.filter(({ name }) => name === 'STMTTRN') ?? []);
  const pending = childOf(statement, 'BANKTRANLISTP');
  const type = isCard ? 'credit_card' : (TYPES.get(textIn(account, 'ACCTTYPE') ?? '') ?? 'unknown');
  return givenStatement({
    institutionName,
    currency,
    period: { start: compactDate(textIn(list, 'DTSTART')), end: compactDate(textIn(list, 'DTEND')) },
    account: accountOf(textIn(account, 'ACCTID'), type),
    closing: minorOf(textIn(childOf(statement, 'LEDGERBAL'), 'BALAMT'), currency),
    rows: rows.map((row) => rowOf(row, currency)),
    findings: [
      ...findings,
      ...signFindings(rows, currency),
      ...(pending ? pendingFindings(below(pending, 'STMTTRNP').length, `line ${pending.line}`) : []),
    ],
  });
}

function investmentFinding(statement: OfxElement): Finding {
  const number = textIn(childOf(statement, 'INVACCTFROM'), 'ACCTID') ?? 'without a number';
  const message = `The investment account ${number} was left out: what it bought and sold are no payments of a bank account.`;
  return noteInFile('account_left_out', 'warning', message, `line ${statement.line}`);
}

/** What the bank answered instead of statements. */
function refusals(root: OfxElement): Finding[] {
  const failed = below(root, 'STATUS').filter((status) => textIn(status, 'SEVERITY')?.toUpperCase() === 'ERROR');
  return failed.map((status) => {
    const message = `The bank refused to answer: ${textIn(status, 'MESSAGE') ?? `code ${textIn(status, 'CODE')}`}.`;
    return noteInFile('no_statement_found', 'error', message, `line ${status.line}`);
  });
}

const NO_STATEMENT = 'The OFX file is read whole and holds no statement of a bank account or card.';

/**
 * OFX 1 and 2, and what Quicken and QuickBooks make of it (QFX, QBO). The balance of the ledger is the closing one; there
 * is no opening one, so that nothing proves the rows. Amounts have the account's own sign, on cards too.
 * Source: Open Financial Exchange specification 2.3, sections 3.2.9 and 11.4 (https://financialdataexchange.org/ofx).
 */
export const ofx: Format<'text'> = {
  name: 'OFX',
  kind: 'text',
  recognises: ({ text }) => /<OFX>/i.test(text.slice(0, 4_096)),
  read: ({ text }, settings) => {
    const root = readTags(text);
    const institutionName = textIn(below(root, 'FI')[0], 'ORG');
    const found = [...below(root, 'STMTRS'), ...below(root, 'CCSTMTRS')].sort((a, b) => a.line - b.line);
    const statements = found.map((statement) => statementOf(statement, institutionName, settings));
    const findings = [...refusals(root), ...below(root, 'INVSTMTRS').map(investmentFinding)];
    const isEmpty = statements.length + findings.length === 0;
    return { statements, findings: isEmpty ? [note('no_statement_found', 'warning', NO_STATEMENT)] : findings };
  },
};
