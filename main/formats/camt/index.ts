import type { AccountType, Finding, PrintedTotals, Telling } from '../../../shared/model/index.ts';
import { type GivenRow, type GivenStatement, noteInFile, type Period } from '../../statements/index.ts';
import { isoDate } from '../dates.ts';
import { currencyCode, onlyCurrency } from '../feed.ts';
import type { Format } from '../format.ts';
import { accountOf, type FormatSettings, givenStatement, NO_PERIOD, NO_TOTALS, pendingFindings } from '../given.ts';
import { Malformed } from '../malformed.ts';
import { all, first, minorAt, needed, textAt, type XmlNode } from '../xml-node.ts';
import { amountOf, dayIn, rowOf, signedAmount, statusOf } from './entries.ts';

interface Message {
  readonly name: string;
  readonly part: string;
  readonly tells?: Telling;
}

const STATEMENTS: Message = { name: 'BkToCstmrStmt', part: 'Stmt' };

/** What a message holds: statements (053), reports within the day (052), notifications (054). */
const MESSAGES: readonly Message[] = [
  STATEMENTS,
  { name: 'BkToCstmrAcctRpt', part: 'Rpt', tells: 'so_far' },
  { name: 'BkToCstmrDbtCdtNtfctn', part: 'Ntfctn', tells: 'some' },
];

const messageOf = (root: XmlNode): Message | undefined => MESSAGES.find(({ name }) => first(root, name) !== undefined);

/** ISO 20022, external cash account types. */
const TYPES: ReadonlyMap<string, AccountType> = new Map([
  ['CACC', 'checking'],
  ['TRAN', 'checking'],
  ['CHAR', 'checking'],
  ['SVGS', 'savings'],
  ['LLSV', 'savings'],
  ['MOMA', 'savings'],
  ['CARD', 'credit_card'],
  ['LOAN', 'loan'],
]);

/** Balances of a code; of several days the first in front, others as they stand. */
const balancesOf = (statement: XmlNode, code: string): readonly XmlNode[] =>
  all(statement, 'Bal')
    .filter((balance) => textAt(balance, 'Tp', 'CdOrPrtry', 'Cd') === code)
    .sort((a, b) => (dayIn(first(a, 'Dt')) ?? '').localeCompare(dayIn(first(b, 'Dt')) ?? ''));

const currencyIn = (node: XmlNode): string | null => currencyCode(first(node, 'Amt')?.attributes['Ccy'] ?? null);

/** The account's currency: as told, else that of its entries, else that of the balance it opens with. */
function currencyOf(statement: XmlNode): string | null {
  const opening = balancesOf(statement, 'OPBD')[0] ?? first(statement, 'Bal');
  return (
    currencyCode(textAt(statement, 'Acct', 'Ccy')) ??
    onlyCurrency(all(statement, 'Ntry').map(currencyIn)) ??
    (opening ? currencyIn(opening) : null)
  );
}

interface Balances {
  readonly opening: XmlNode | undefined;
  readonly closing: XmlNode | undefined;
}

/** Booked balances; on the pages of a longer statement the interim ones stand for them, the first for the opening one. */
function bookedBalances(statement: XmlNode): Balances {
  const interim = balancesOf(statement, 'ITBD');
  const opening = balancesOf(statement, 'OPBD')[0] ?? balancesOf(statement, 'PRCD')[0];
  const left = opening || interim.length < 2 ? interim : interim.slice(1);
  return {
    opening: opening ?? (interim.length > 1 ? interim[0] : undefined),
    closing: balancesOf(statement, 'CLBD').at(-1) ?? left.at(-1),
  };
}

/** What was on the account; a credit line that a balance includes is not. Null where either is of another currency. */
function balanceAmount(balance: XmlNode, currency: string | null): number | null {
  const included = all(balance, 'CdtLine').filter((line) => textAt(line, 'Incl') === 'true');
  return included.reduce<number | null>(
    (own, line) => {
      const credit = amountOf(line, currency);
      return own === null || credit === null ? null : own - credit;
    },
    signedAmount(balance, currency),
  );
}

/** The days of the entries and of the closing balance: the opening one may be of the day before. */
function periodOf(statement: XmlNode, rows: readonly GivenRow[], closing: XmlNode | undefined): Period {
  const told = first(statement, 'FrToDt');
  const dayAt = (name: string) => (told ? isoDate(textAt(told, name) ?? textAt(told, `${name}Tm`)) : null);
  if (told) return { start: dayAt('FrDt'), end: dayAt('ToDt') };
  const end = dayIn(closing && first(closing, 'Dt'));
  const days = [...rows.map(({ date }) => date), end].filter((day) => day !== null).sort();
  return end === null ? NO_PERIOD : { start: days[0] ?? null, end };
}

/** A balance in another currency than the account's says nothing of its rows. */
function foreignBalances({ opening, closing }: Balances, currency: string | null): Finding[] {
  return [opening, closing].flatMap((balance) => {
    const own = balance && currencyIn(balance);
    if (!balance || !own || own === currency) return [];
    const message = `A balance is given in ${own}, the account is in ${currency ?? 'an unknown currency'}; it was not used.`;
    return [noteInFile('closing_balance_differs', 'warning', message, balance.path)];
  });
}

const countAt = (node: XmlNode): number | null => {
  const text = textAt(node, 'NbOfNtries');
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null;
};

/** Sums and counts of the booked entries, which a summary may give; one over pending entries too is no total of the rows. */
function totalsOf(statement: XmlNode, currency: string | null, isAllBooked: boolean): PrintedTotals {
  const summary = first(statement, 'TxsSummry');
  const credits = summary && first(summary, 'TtlCdtNtries');
  const debits = summary && first(summary, 'TtlDbtNtries');
  if (!isAllBooked) return NO_TOTALS;
  return {
    deposits: credits ? minorAt(credits, currency, 'Sum') : null,
    withdrawals: debits ? minorAt(debits, currency, 'Sum') : null,
    depositCount: credits ? countAt(credits) : null,
    withdrawalCount: debits ? countAt(debits) : null,
  };
}

function statementOf(statement: XmlNode, { tells }: Message, settings: FormatSettings): GivenStatement {
  const currency = currencyOf(statement) ?? settings.currency;
  const account = needed(statement, 'Acct');
  const entries = all(statement, 'Ntry');
  const booked = entries.filter((entry) => [null, 'BOOK'].includes(statusOf(entry)));
  const balances = bookedBalances(statement);
  const amountAt = (balance: XmlNode | undefined): number | null => (balance ? balanceAmount(balance, currency) : null);
  const rows = booked.map((entry) => rowOf(entry, currency));
  return givenStatement({
    institutionName: textAt(account, 'Svcr', 'FinInstnId', 'Nm'),
    currency,
    period: periodOf(statement, rows, balances.closing),
    account: accountOf(
      textAt(account, 'Id', 'IBAN') ?? textAt(account, 'Id', 'Othr', 'Id'),
      TYPES.get(textAt(account, 'Tp', 'Cd') ?? '') ?? 'unknown',
      textAt(account, 'Nm'),
      textAt(account, 'Ownr', 'Nm'),
    ),
    ...(tells && { tells }),
    opening: amountAt(balances.opening),
    closing: amountAt(balances.closing),
    totals: totalsOf(statement, currency, booked.length === entries.length),
    rows,
    findings: [
      ...foreignBalances(balances, currency),
      ...pendingFindings(entries.length - booked.length, statement.path),
    ],
  });
}

/**
 * ISO 20022 bank to customer messages: camt.053, camt.052 and camt.054, of every version.
 * Source: https://www.iso20022.org/catalogue-messages (Bank-to-Customer Cash Management)
 */
export const camt: Format<'xml'> = {
  name: 'CAMT',
  kind: 'xml',
  recognises: ({ root }) => root.name === 'Document' && messageOf(root) !== undefined,
  read: ({ root }, settings) => {
    const message = messageOf(root) ?? STATEMENTS;
    const { name, part } = message;
    const statements = all(root, name, part);
    if (statements.length === 0) throw new Malformed(`/${root.name}/${name}`, `it has no ${part}`);
    return { statements: statements.map((statement) => statementOf(statement, message, settings)), findings: [] };
  },
};
