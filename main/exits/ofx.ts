import { saidFiguresInWords, saidInWords } from '../../shared/corrections/said-in-words.ts';
import type { PlainDate } from '../../shared/dates.ts';
import type { Account, AccountSummary, AccountType, Analysis } from '../../shared/model/index.ts';
import { toDecimal } from '../../shared/money.ts';
import { accountIds } from './account-ids.ts';
import type { ExitRow } from './exit-row.ts';
import { type OfxAccount, ofxAccountOf } from './ofx-account.ts';
import { type Element, element, sgml } from './sgml.ts';
import { windows1252 } from './windows-1252.ts';

/** Accounts as OFX, and why others could not be. */
export interface OfxExit<Files> {
  readonly files: Files;
  /** One sentence an account that is left out. */
  readonly leftOut: readonly string[];
}

export interface QboFile {
  /** What the program that reads it will know the account by. */
  readonly accountId: string;
  readonly bytes: Uint8Array;
}

/** The header of OFX 1.02 (2.2.1). */
const HEADER = [
  ...['OFXHEADER:100', 'DATA:OFXSGML', 'VERSION:102', 'SECURITY:NONE', 'ENCODING:USASCII', 'CHARSET:1252'],
  ...['COMPRESSION:NONE', 'OLDFILEUID:NONE', 'NEWFILEUID:NONE', '', ''],
].join('\r\n');

/**
 * QuickBooks takes a file only from a bank that Intuit has a number for, and statements do not print it. This one is listed
 * for every kind of account and every edition; it decides which bank's name QuickBooks shows, and nothing else.
 */
const INTUIT_BANK = '3000';
/** Statements print no routing number that could be relied on, and the element must not be empty. */
const NO_ROUTING_NUMBER = '000000000';
/** The lengths that OFX 1.02 allows (11.4.2). */
const LONGEST_NAME = 32;
const LONGEST_MEMO = 255;

const UNSURE = 'Rests on statements that are unproven or broken.';

const ACCOUNT_TYPES: Readonly<Record<Exclude<AccountType, 'credit_card'>, string>> = {
  checking: 'CHECKING',
  savings: 'SAVINGS',
  loan: 'CREDITLINE',
  unknown: 'CHECKING',
};

/**
 * All accounts in one file of OFX 1.02, which every accounting program that reads OFX reads. FITID is Egret's id of the
 * transaction, so that reading the same statement twice adds nothing twice.
 */
export function ofxFile(analysis: Analysis): OfxExit<Uint8Array> {
  const { accounts, leftOut } = ofxAccounts(analysis);
  return { files: ofxBytes(analysis, accounts, []), leftOut };
}

/** One file an account, as QuickBooks' Web Connect wants it: OFX with Intuit's number of a bank. */
export function qboFiles(analysis: Analysis): OfxExit<readonly QboFile[]> {
  const { accounts, leftOut } = ofxAccounts(analysis);
  const ids = accountIds(analysis.accounts);
  const files = accounts.map((one) => ({
    accountId: ids.get(one.account.id) ?? one.account.id,
    bytes: ofxBytes(analysis, [one], intuitElements(one)),
  }));
  return { files, leftOut };
}

function ofxAccounts(analysis: Analysis): { readonly accounts: OfxAccount[]; readonly leftOut: string[] } {
  const found = analysis.accounts.map((account) => ofxAccountOf(analysis, account));
  return {
    accounts: found.filter((one) => typeof one !== 'string'),
    leftOut: found.filter((one) => typeof one === 'string'),
  };
}

function ofxBytes(analysis: Analysis, accounts: readonly OfxAccount[], signOn: readonly Element[]): Uint8Array {
  const ids = accountIds(analysis.accounts);
  const [cards, banks] = [accounts.filter(isCard), accounts.filter((one) => !isCard(one))];
  const idOf = ({ account }: OfxAccount): string => ids.get(account.id) ?? account.id;
  const sets = [
    signOnSet(analysis.asOf, signOn),
    ...(banks.length === 0
      ? []
      : [
          element(
            'BANKMSGSRSV1',
            banks.map((one) => bankStatement(one, idOf(one))),
          ),
        ]),
    ...(cards.length === 0
      ? []
      : [
          element(
            'CREDITCARDMSGSRSV1',
            cards.map((one) => cardStatement(one, idOf(one))),
          ),
        ]),
  ];
  return windows1252(HEADER + sgml(element('OFX', sets)));
}

const isCard = ({ account }: OfxAccount): boolean => account.type === 'credit_card';

const signOnSet = (asOf: PlainDate, more: readonly Element[]): Element =>
  element('SIGNONMSGSRSV1', [
    element('SONRS', [status(), element('DTSERVER', dateTime(asOf)), element('LANGUAGE', 'ENG'), ...more]),
  ]);

const intuitElements = ({ account }: OfxAccount): readonly Element[] => [
  element('FI', [element('ORG', cut(account.institutionName ?? 'Bank', LONGEST_NAME)), element('FID', INTUIT_BANK)]),
  element('INTU.BID', INTUIT_BANK),
];

const status = (message?: string): Element =>
  element('STATUS', [
    element('CODE', '0'),
    element('SEVERITY', 'INFO'),
    ...(message === undefined ? [] : [element('MESSAGE', message)]),
  ]);

const bankStatement = (one: OfxAccount, accountId: string): Element =>
  response('STMT', one, [
    element('CURDEF', one.currency),
    element('BANKACCTFROM', [
      element('BANKID', NO_ROUTING_NUMBER),
      element('ACCTID', accountId),
      element('ACCTTYPE', ACCOUNT_TYPES[one.account.type === 'credit_card' ? 'unknown' : one.account.type]),
    ]),
    ...contents(one),
  ]);

const cardStatement = (one: OfxAccount, accountId: string): Element =>
  response('CCSTMT', one, [
    element('CURDEF', one.currency),
    element('CCACCTFROM', [element('ACCTID', accountId)]),
    ...contents(one),
  ]);

const response = (kind: 'STMT' | 'CCSTMT', { account, summary }: OfxAccount, statement: readonly Element[]): Element =>
  element(`${kind}TRNRS`, [element('TRNUID', '0'), status(remarks(account, summary)), element(`${kind}RS`, statement)]);

/** What the figures cannot show: that they are not sure, and that a person read what they rest on. */
function remarks(account: Account, { includesUnproven }: AccountSummary): string | undefined {
  const said = account.statements.map(saidFiguresInWords).filter((words) => words !== null);
  const sentences = [
    ...(includesUnproven ? [UNSURE] : []),
    ...(said.length > 0 ? [`Read by a person: ${said.join(', ')}.`] : []),
  ];
  return sentences.length > 0 ? cut(sentences.join(' '), LONGEST_MEMO) : undefined;
}

/** What is printed, and which cells a person read: the latter is never cut off. */
function memo({ row, account }: ExitRow): string {
  const said = saidInWords(row.asRead, account.currency);
  if (said === null) return cut(row.description, LONGEST_MEMO);
  const remark = cut(`; read by a person: ${said}`, LONGEST_MEMO);
  return cut(row.description, LONGEST_MEMO - remark.length) + remark;
}

const contents = ({ rows, currency, from, to, balance }: OfxAccount): readonly Element[] => [
  element('BANKTRANLIST', [
    element('DTSTART', dateTime(from)),
    element('DTEND', dateTime(to)),
    ...rows.map((row) => transaction(row, currency)),
  ]),
  element('LEDGERBAL', [element('BALAMT', toDecimal(balance, currency)), element('DTASOF', dateTime(to))]),
];

function transaction(exit: ExitRow, currency: string): Element {
  const { row, annotation } = exit;
  const name = annotation?.merchant?.name ?? annotation?.descriptionClean ?? row.description;
  return element('STMTTRN', [
    element('TRNTYPE', row.amount > 0 ? 'CREDIT' : row.amount < 0 ? 'DEBIT' : 'OTHER'),
    element('DTPOSTED', dateTime(row.date)),
    element('TRNAMT', toDecimal(row.amount, currency)),
    element('FITID', row.id),
    element('NAME', cut(name, LONGEST_NAME)),
    element('MEMO', memo(exit)),
  ]);
}

/** A value stands on one line and must not be empty. */
const cut = (text: string, length: number): string =>
  text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, length)
    .trim() || '-';

/** Noon by Greenwich: no time zone of a reader between -12 and +11 hours moves it to another day. */
const dateTime = (date: PlainDate): string => `${date.replaceAll('-', '')}120000`;
