import type { PlainDate } from '../../../shared/dates.ts';
import type { Finding, PrintedTotals } from '../../../shared/model/index.ts';
import { type GivenRow, type GivenStatement, noteInFile } from '../../statements/index.ts';
import { shortDate } from '../dates.ts';
import { currencyCode } from '../feed.ts';
import type { Format } from '../format.ts';
import { accountOf, type FormatSettings, givenStatement, NO_TOTALS } from '../given.ts';
import { Malformed } from '../malformed.ts';
import { minorOfComma, rowOf } from './entry.ts';
import { fieldsOf, messagesOf, type SwiftField } from './fields.ts';

interface Balance {
  /** Minor units. */
  readonly amount: number;
  readonly date: PlainDate | null;
  readonly currency: string;
}

type Message = readonly SwiftField[];

const fieldOf = (message: Message, ...tags: readonly string[]): SwiftField | undefined =>
  message.find(({ tag }) => tags.includes(tag));

/** Mark, date, currency and amount: `C110522EUR3236,28`. */
function balanceOf(field: SwiftField | undefined): Balance | null {
  if (!field) return null;
  const [, mark, date = '', currency = '', amount = ''] =
    /^([CD])(\d{6})([A-Z]{3})([\d,]+)$/.exec(field.lines[0]?.trim() ?? '') ?? [];
  const minor = minorOfComma(amount, currency);
  if (minor === null || currencyCode(currency) === null)
    throw new Malformed(`line ${field.line}`, `the balance in field ${field.tag} cannot be read`);
  return { amount: mark === 'D' ? -minor || 0 : minor, date: shortDate(date), currency };
}

/** Of an interim report (MT942): count, currency and sum of its debits (90D) or credits (90C). */
function totalOf(field: SwiftField | undefined, currency: string | null): { count: number; sum: number | null } | null {
  const [, count, own, amount = ''] = /^(\d{1,5})([A-Z]{3})([\d,]+)$/.exec(field?.lines[0]?.trim() ?? '') ?? [];
  return count === undefined || own !== currency ? null : { count: Number(count), sum: minorOfComma(amount, currency) };
}

function totalsOf(message: Message, currency: string | null): PrintedTotals {
  const debits = totalOf(fieldOf(message, '90D'), currency);
  const credits = totalOf(fieldOf(message, '90C'), currency);
  return {
    deposits: credits?.sum ?? null,
    withdrawals: debits?.sum ?? null,
    depositCount: credits?.count ?? null,
    withdrawalCount: debits?.count ?? null,
  };
}

/** Every field 61 with the fields 86 right behind it; an intermediate balance behind them is the one it leaves. */
function rowsOf(message: Message, currency: string | null): GivenRow[] {
  return message.flatMap((field, at) => {
    if (field.tag !== '61') return [];
    let next = at + 1;
    while (message[next]?.tag === '86') next += 1;
    const row = rowOf(field, message.slice(at + 1, next), currency);
    const left = message[next]?.tag === '62M' ? balanceOf(message[next]) : null;
    return [{ ...row, balance: left?.amount ?? null }];
  });
}

/** A statement in several messages: one that closes with an intermediate balance, and the next that opens with it. */
function joined(messages: readonly Message[]): readonly Message[] {
  const statements: SwiftField[][] = [];
  for (const message of messages) {
    const before = statements.at(-1);
    const text = (one: Message | undefined, tag: string): string | undefined =>
      one?.findLast((field) => field.tag === tag)?.lines[0];
    const goesOn =
      text(before, '62M') !== undefined &&
      text(before, '62M') === text(message, '60M') &&
      text(before, '25') === text(message, '25');
    if (before && goesOn) for (const field of message) before.push(field);
    else statements.push([...message]);
  }
  return statements;
}

/** IBAN, or bank and account; some banks put the currency behind. */
const accountNumber = (text: string | undefined): string | null =>
  text?.trim().replace(/(?<=\d)[\s/]*[A-Z]{3}$/, '') || null;

/** The days that its entries and its last balance lie on: the opening balance is of the day before. */
function periodOf(rows: readonly GivenRow[], closing: Balance | null): GivenStatement['period'] {
  const days = [...rows.map(({ date }) => date), closing?.date ?? null].filter((day) => day !== null).sort();
  return { start: days[0] ?? null, end: closing?.date ?? days.at(-1) ?? null };
}

/** Says that a statement begins or ends with an intermediate balance: what stands before or behind it is in another message. */
const partFindings = (...ends: readonly (SwiftField | undefined)[]): Finding[] =>
  ends.flatMap((field) => {
    if (!field?.tag.endsWith('M')) return [];
    const message = `The balance in field ${field.tag} is an intermediate one: the statement goes on in a message that is not in this file.`;
    return [noteInFile('rows_uncovered', 'warning', message, `line ${field.line}`)];
  });

function statementOf(message: Message, settings: FormatSettings): GivenStatement {
  const [first, last] = [fieldOf(message, '60F', '60M'), message.findLast(({ tag }) => tag === '62F' || tag === '62M')];
  const [opening, closing] = [balanceOf(first), balanceOf(last)];
  const findings = partFindings(first, last);
  const floor = currencyCode(fieldOf(message, '34F')?.lines[0]?.slice(0, 3) ?? null);
  const currency = opening?.currency ?? closing?.currency ?? floor ?? settings.currency;
  if (closing && closing.currency !== currency)
    throw new Malformed(`line ${last?.line ?? 1}`, 'the balances are in two currencies');
  const rows = rowsOf(message, currency);
  return givenStatement({
    currency,
    period: periodOf(rows, closing),
    account: accountOf(accountNumber(fieldOf(message, '25')?.lines[0])),
    ...(!opening && !closing && { tells: 'so_far' }),
    opening: opening?.amount ?? null,
    closing: closing?.amount ?? null,
    totals: opening || closing ? NO_TOTALS : totalsOf(message, currency),
    rows,
    isPart: findings.length > 0,
    findings,
  });
}

/** A whole message says which account it is of, and what was on it or moved. */
const isWhole = (message: Message): boolean =>
  fieldOf(message, '25') !== undefined &&
  fieldOf(message, '60F', '60M', '61', '62F', '62M', '90C', '90D') !== undefined;

/**
 * SWIFT customer statements (MT940) and interim reports (MT942), in a SWIFT envelope or without.
 * Source: SWIFT Standards, category 9 (https://www2.swift.com/knowledgecentre), MT 940 and MT 942.
 */
export const mt940: Format<'text'> = {
  name: 'MT940',
  kind: 'text',
  recognises: ({ text }) => /^(:20:|:25:|:28C?:|:6[0-5][FM]?:|:86:)/m.test(text),
  read: ({ lines }, settings) => {
    const messages = messagesOf(fieldsOf(lines));
    const broken = messages.find((message) => !isWhole(message));
    if (broken)
      throw new Malformed(
        `line ${broken[0]?.line ?? 1}`,
        'the message does not name its account (field 25) with balances or entries (fields 60 to 62)',
      );
    return { statements: joined(messages).map((message) => statementOf(message, settings)), findings: [] };
  },
};
