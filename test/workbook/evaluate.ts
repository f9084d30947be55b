import * as XLSX from 'xlsx';

type Value = number | string | boolean | undefined;
/** A range, as its lines of values. */
type Range = readonly (readonly Value[])[];
type Operand = Value | Range;

const TOKENS =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')+'!|[A-Za-z]+!)?\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|(?:'(?:[^']|'')+'!|[A-Za-z]+!)?\$?[A-Z]+:\$?[A-Z]+|[A-Z]+(?=\()|TRUE|FALSE|[\d.]+|<=|>=|<>|[-+*/(),&<>=]/g;

/**
 * An independent reading of the formulas a workbook holds, over the values its cells carry. Throws on anything it does not
 * know, so that such a formula cannot pass.
 */
export function evaluate(workbook: XLSX.WorkBook, sheetName: string, formula: string): Value {
  const tokens = formula.match(TOKENS) ?? [];
  if (tokens.join('') !== formula) throw new Error(`cannot read ${formula}`);
  let at = 0;
  const take = (): string => tokens[at++] ?? '';
  const isNext = (...wanted: string[]): boolean => wanted.includes(tokens[at] ?? '');
  const expect = (token: string): void => {
    if (take() !== token) throw new Error(`no ${token} in ${formula}`);
  };

  const comparison = (): Operand => {
    const left = joined();
    if (!isNext('<', '>', '=', '<=', '>=', '<>')) return left;
    const operator = take();
    return compares(single(left), operator, single(joined()));
  };
  const joined = (): Operand => {
    let value = sum();
    while (isNext('&')) {
      take();
      value = `${single(value) ?? ''}${single(sum()) ?? ''}`;
    }
    return value;
  };
  const sum = (): Operand => {
    let value = product();
    while (isNext('+', '-'))
      value = take() === '+' ? number(value) + number(product()) : number(value) - number(product());
    return value;
  };
  const product = (): Operand => {
    let value = factor();
    while (isNext('*', '/'))
      value = take() === '*' ? number(value) * number(factor()) : number(value) / number(factor());
    return value;
  };
  const factor = (): Operand => {
    const token = take();
    if (token === '-') return -number(factor());
    if (token === '(') {
      const value = comparison();
      expect(')');
      return value;
    }
    if (token === 'TRUE' || token === 'FALSE') return token === 'TRUE';
    if (/^[\d.]+$/.test(token)) return Number(token);
    if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
    if (/^[A-Z]+$/.test(token)) return call(token);
    return rangeOf(workbook, sheetName, token);
  };
  const call = (name: string): Operand => {
    expect('(');
    const operands: Operand[] = [];
    while (!isNext(')')) {
      operands.push(comparison());
      if (isNext(',')) take();
    }
    expect(')');
    const known = FUNCTIONS[name];
    if (!known) throw new Error(`unknown function ${name} in ${formula}`);
    return known(operands);
  };

  const value = single(comparison());
  if (at !== tokens.length) throw new Error(`rest not read: ${formula}`);
  return value;
}

const isRange = (operand: Operand): operand is Range => Array.isArray(operand);
const single = (operand: Operand): Value => (isRange(operand) ? operand[0]?.[0] : operand);
const number = (operand: Operand): number => Number(single(operand) ?? 0);
const column = (operand: Operand | undefined): readonly Value[] => (isRange(operand) ? operand.flat() : []);
const numbers = (operands: readonly Operand[]): number[] =>
  operands.flatMap((one) => (isRange(one) ? one.flat() : [one])).filter((one) => typeof one === 'number');
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const rounded = (value: number, places: number): number =>
  (Math.sign(value) * Math.round(Math.abs(value) * 10 ** places + 1e-6)) / 10 ** places;

const FUNCTIONS: Readonly<Record<string, (operands: readonly Operand[]) => Operand>> = {
  ABS: ([value]) => Math.abs(number(value)),
  ROUND: ([value, places]) => rounded(number(value), number(places)),
  SUM: (operands) => total(numbers(operands)),
  COUNT: (operands) => numbers(operands).length,
  MIN: (operands) => Math.min(...numbers(operands)),
  MAX: (operands) => Math.max(...numbers(operands)),
  AVERAGE: (operands) => total(numbers(operands)) / numbers(operands).length,
  AVERAGEIF: ([tested, criterion, averaged]) => {
    const values = numbers([matching([tested, criterion]).map((index) => [column(averaged)[index]])]);
    return total(values) / values.length;
  },
  SUMIFS: ([summed, ...conditions]) => total(matching(conditions).map((index) => Number(column(summed)[index] ?? 0))),
  MINIFS: ([read, ...conditions]) => Math.min(...matching(conditions).map((index) => Number(column(read)[index]))),
  MAXIFS: ([read, ...conditions]) => Math.max(...matching(conditions).map((index) => Number(column(read)[index]))),
  COUNTIFS: (conditions) => matching(conditions).length,
  COUNTIF: (conditions) => matching(conditions).length,
  IF: ([condition, yes, no]) => (single(condition) ? yes : no),
  // Nothing here gives an error: what is not found is undefined.
  IFERROR: ([value, otherwise]) => single(value) ?? otherwise,
  VLOOKUP: ([wanted, table, place]) =>
    isRange(table) ? table.find(([key]) => key === single(wanted))?.[number(place) - 1] : undefined,
  HYPERLINK: ([, shown]) => shown,
  EDATE: ([day, months]) => {
    const date = new Date(Date.UTC(1899, 11, 30 + number(day)));
    return (
      (Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + number(months), date.getUTCDate()) -
        Date.UTC(1899, 11, 30)) /
      86_400_000
    );
  },
};

/** The places at which every pair of a range and a criterion is met. */
function matching(conditions: readonly Operand[]): number[] {
  const pairs = conditions.flatMap((range, index) =>
    index % 2 === 0 ? [{ values: column(range), meets: criterion(single(conditions[index + 1])) }] : [],
  );
  return (pairs[0]?.values ?? []).flatMap((_, index) =>
    pairs.every(({ values, meets }) => meets(values[index])) ? [index] : [],
  );
}

function criterion(written: Value): (value: Value) => boolean {
  const [, operator = '=', text = ''] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(String(written ?? '')) ?? [];
  const wanted = text !== '' && Number.isFinite(Number(text)) ? Number(text) : text.replace(/~([~*?])/g, '$1');
  if (wanted === '') return (value) => (value ?? '') === '';
  return (value) => typeof value === typeof wanted && Boolean(compares(value, operator, wanted));
}

function compares(left: Value, operator: string, right: Value): boolean {
  const [a, b] = [left ?? 0, right ?? 0];
  if (operator === '=') return a === b;
  if (operator === '<>') return a !== b;
  if (operator === '<') return a < b;
  if (operator === '>') return a > b;
  return operator === '<=' ? a <= b : a >= b;
}

function rangeOf(workbook: XLSX.WorkBook, home: string, reference: string): Range {
  const bang = reference.lastIndexOf('!');
  const quoted = bang < 0 ? home : reference.slice(0, bang);
  const sheet = quoted.startsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
  const cells = workbook.Sheets[sheet]?.['!data'];
  if (!cells) throw new Error(`no sheet ${sheet}`);
  const { s, e } = XLSX.utils.decode_range(reference.slice(bang + 1).replaceAll('$', ''));
  const last = Math.min(e.r < 0 ? cells.length - 1 : e.r, Math.max(cells.length - 1, s.r));
  return Array.from({ length: last - Math.max(s.r, 0) + 1 }, (_, line) =>
    Array.from({ length: e.c - s.c + 1 }, (_, place) => cells[Math.max(s.r, 0) + line]?.[s.c + place]?.v as Value),
  );
}
