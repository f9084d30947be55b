import { expectLine } from '../decode-text.ts';

/** An amount of a type: of a summary with a count, or of one transaction. */
export interface TypedAmount {
  /** Three digits. */
  readonly type: string;
  /** Minor units as given: a summary may be signed, a transaction is not. Null where left out. */
  readonly amount: number | null;
  readonly count: number | null;
  /** Fields behind it and its funds type. */
  readonly rest: readonly string[];
}

/** An integer in minor units; null where it is left out. */
export function integerOf(text: string | undefined, line: number): number | null {
  if (text === undefined || text === '') return null;
  expectLine(/^[+-]?\d{1,15}$/.test(text), line, `"${text.slice(0, 30)}" is no amount`);
  return Number(text) || 0;
}

/** How many fields stand behind a funds type: amounts by availability, a value date with its time, or days with amounts. */
function fundsFields([type, next]: readonly string[], line: number): number {
  if (type === 'S') return 4;
  if (type === 'V') return 3;
  if (type !== 'D') return 1;
  const pairs = integerOf(next, line) ?? 0;
  expectLine(pairs >= 0 && pairs <= 1_000, line, 'the number of availabilities is wrong');
  return 2 + 2 * pairs;
}

/** Type, amount, for a summary its count, funds type. */
export function typedAmount(fields: readonly string[], hasCount: boolean, line: number): TypedAmount {
  const [type = '', amount, ...behind] = fields;
  const count = hasCount ? integerOf(behind[0], line) : null;
  const funds = hasCount ? behind.slice(1) : behind;
  return { type, amount: integerOf(amount, line), count, rest: funds.slice(fundsFields(funds, line)) };
}

/** Fields of one summary; real ones have some dozens. */
const MOST_FIELDS = 10_000;

/** All amounts of an account's summary, one behind the other. */
export function summaryAmounts(fields: readonly string[], line: number): readonly TypedAmount[] {
  expectLine(fields.length <= MOST_FIELDS, line, 'the summary has too many fields');
  const amounts: TypedAmount[] = [];
  let rest = fields;
  while (rest.some((field) => field !== '')) {
    const next = typedAmount(rest, true, line);
    if (next.type !== '') {
      expectLine(/^\d{3}$/.test(next.type), line, `"${next.type.slice(0, 30)}" is no type of amount`);
      amounts.push(next);
    }
    rest = next.rest;
  }
  return amounts;
}
