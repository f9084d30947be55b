import type { PlainDate } from '../../../shared/dates.ts';
import type { Finding } from '../../../shared/model/index.ts';
import { type GivenRow, type GivenStatement, noteInFile } from '../../statements/index.ts';
import { shortDate } from '../dates.ts';
import { expectLine } from '../decode-text.ts';
import { currencyCode, directed } from '../feed.ts';
import type { Format } from '../format.ts';
import { accountOf, describe, givenStatement } from '../given.ts';
import { Malformed } from '../malformed.ts';
import { integerOf, summaryAmounts, type TypedAmount, typedAmount } from './amounts.ts';
import { type BaiRecord, recordsOf } from './records.ts';

/** Amounts are in dollars unless group or account say otherwise (BAI2, record 02). */
const DEFAULT_CURRENCY = 'USD';

const TYPES = { opening: '010', closing: '015', credits: '100', debits: '400' } as const;

/** Types of transactions: 100 to 399 come in, 400 to 699 go out; others move no money of the account. */
function signOf(type: string): 1 | -1 | null {
  const code = Number(type);
  if (code >= 100 && code < 400) return 1;
  return code >= 400 && code < 700 ? -1 : null;
}

/** Of the status of a group (record 02), `2` deletes and `4` tests. */
const VOID: ReadonlySet<string> = new Set(['2', '4']);

/** Of what its day is told (record 02): `1` and `3` are interim reports, `2` and `4` final ones. */
const INTERIM: ReadonlySet<string> = new Set(['1', '3']);

interface Group {
  /** It takes back what was sent before, or is a test: nothing in it is so. */
  readonly isVoid: boolean;
  readonly currency: string;
  readonly date: PlainDate | null;
  readonly isInterim: boolean;
}

/** Receiver, originator, status, date, time, currency, what of the day. The originator is a number, and no bank's name. */
function groupOf({ fields, line }: BaiRecord): Group {
  const date = shortDate(fields[3] ?? '');
  expectLine(date !== null, line, 'the group has no date');
  return {
    isVoid: VOID.has(fields[2] ?? ''),
    currency: currencyCode(fields[5] ?? null) ?? DEFAULT_CURRENCY,
    date,
    isInterim: INTERIM.has(fields[6] ?? ''),
  };
}

/** An account with what belongs to it, up to its trailer. */
interface AccountRecords {
  readonly header: BaiRecord;
  readonly group: Group;
  readonly transactions: readonly BaiRecord[];
  readonly trailer: BaiRecord;
}

function accountsOf(records: readonly BaiRecord[]): readonly AccountRecords[] {
  const accounts: AccountRecords[] = [];
  let group: Group | null = null;
  let open: { header: BaiRecord; group: Group; transactions: BaiRecord[] } | null = null;
  for (const record of records) {
    const { code, line } = record;
    if (code === '02') group = groupOf(record);
    if (code === '03') {
      expectLine(open === null, line, 'an account begins before the one before it has its trailer (49)');
      expectLine(group !== null, line, 'an account stands in no group (02)');
      open = { header: record, group, transactions: [] };
    }
    if (code === '16') {
      expectLine(open !== null, line, 'a transaction stands in no account (03)');
      open.transactions.push(record);
    }
    if (code === '49') {
      expectLine(open !== null, line, 'a trailer stands behind no account (03)');
      accounts.push({ ...open, trailer: record });
      open = null;
    }
  }
  if (open) throw new Malformed(`line ${open.header.line}`, 'the file ends before the trailer (49) of this account');
  return accounts;
}

interface Row extends GivenRow {
  readonly given: number;
}

/** Type, amount, funds type, the bank's reference, the customer's, text: the text may hold commas. */
function rowOf({ fields, line }: BaiRecord, date: PlainDate | null): Row | null {
  const { type, amount, rest } = typedAmount(fields, false, line);
  expectLine(/^\d{3}$/.test(type), line, `"${type.slice(0, 30)}" is no type of transaction`);
  const sign = signOf(type);
  if (sign === null && (amount ?? 0) === 0) return null;
  const [bank, customer, ...text] = rest;
  return {
    date,
    description: describe(text.join(',')) || describe(customer, bank) || `TYPE ${type}`,
    amount: directed(amount, sign),
    balance: null,
    inFile: `line ${line}`,
    given: amount ?? 0,
  };
}

function statementOf({ header, group, transactions, trailer }: AccountRecords): GivenStatement {
  const [number = '', code = '', ...fields] = header.fields;
  const amounts = summaryAmounts(fields, header.line);
  const of = (type: string): TypedAmount | undefined => amounts.find((one) => one.type === type);
  const rows = transactions.flatMap((record) => rowOf(record, group.date) ?? []);
  const control = integerOf(trailer.fields[0], trailer.line);
  const computed = [...amounts.map(({ amount }) => amount ?? 0), ...rows.map(({ given }) => given)];
  const magnitude = (amount: number | null | undefined): number | null => (amount == null ? null : Math.abs(amount));
  return givenStatement({
    currency: currencyCode(code) ?? group.currency,
    period: { start: group.date, end: group.date },
    account: accountOf(number || null),
    ...(group.isInterim && { tells: 'so_far' }),
    opening: of(TYPES.opening)?.amount ?? null,
    closing: of(TYPES.closing)?.amount ?? null,
    totals: {
      deposits: magnitude(of(TYPES.credits)?.amount),
      withdrawals: magnitude(of(TYPES.debits)?.amount),
      depositCount: of(TYPES.credits)?.count ?? null,
      withdrawalCount: of(TYPES.debits)?.count ?? null,
    },
    controls:
      control === null
        ? []
        : [
            {
              name: 'control total of the account',
              computed: computed.reduce((sum, amount) => sum + amount, 0),
              given: control,
              inFile: `line ${trailer.line}`,
            },
          ],
    rows: rows.map(({ given: _unsigned, ...row }) => row),
  });
}

function voidFinding({ header }: AccountRecords): Finding {
  const message = `The account ${header.fields[0] || 'without a number'} was left out: its group deletes what was sent before, or is a test.`;
  return noteInFile('account_left_out', 'warning', message, `line ${header.line}`);
}

/**
 * BAI2, the balance reports of banks in the United States. Amounts are minor units without a point.
 * Source: Cash Management Balance Reporting Specifications, version 2 (Bank Administration Institute); ASC X9.121.
 */
export const bai2: Format<'text'> = {
  name: 'BAI2',
  kind: 'text',
  recognises: ({ text }) => /^\s*0[0-3],[^\n]*\/\s*(\r?\n|$|\s0)/.test(text) || /^\s*01,[^\n]*(\r?\n)02,/.test(text),
  read: ({ lines }) => {
    const records = recordsOf(lines);
    const [head] = records;
    expectLine(head?.code === '01', head?.line ?? 1, `a BAI2 file begins with record 01, not with "${head?.code}"`);
    const last = records.at(-1);
    expectLine(last?.code === '99', last?.line ?? 1, 'the file ends before its trailer (99)');
    const accounts = accountsOf(records);
    return {
      statements: accounts.filter(({ group }) => !group.isVoid).map(statementOf),
      findings: accounts.filter(({ group }) => group.isVoid).map(voidFinding),
    };
  },
};
