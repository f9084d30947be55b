import * as XLSX from 'xlsx';

/**
 * An independent reading of the few formulas a workbook holds: SUMIFS, COUNTIFS, COUNTIF, ABS, ROUND, cell references
 * and arithmetic. Throws on anything else, so that a formula it does not know cannot pass.
 */
export function evaluate(workbook: XLSX.WorkBook, sheetName: string, formula: string): number {
  const tokens =
    formula.match(
      /"(?:[^"]|"")*"|[A-Za-z]+!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|\$?[A-Z]+\$?\d+|[A-Z]+(?=\()|[\d.]+|[-+*/(),]/g,
    ) ?? [];
  if (tokens.join('') !== formula) throw new Error(`cannot read ${formula}`);
  let at = 0;
  const take = (): string => tokens[at++] ?? '';
  const isNext = (...wanted: string[]): boolean => wanted.includes(tokens[at] ?? '');

  const sum = (): number => {
    let value = product();
    while (isNext('+', '-')) value = take() === '+' ? value + product() : value - product();
    return value;
  };
  const product = (): number => {
    let value = factor();
    while (isNext('*', '/')) value = take() === '*' ? value * factor() : value / factor();
    return value;
  };
  const factor = (): number => {
    const token = take();
    if (/^[\d.]+$/.test(token)) return Number(token);
    if (/^[A-Z]+$/.test(token)) return call(token);
    return Number(valuesOf(workbook, sheetName, token)[0] ?? 0);
  };
  const call = (name: string): number => {
    take();
    if (name === 'ABS') return closed(Math.abs(sum()));
    if (name === 'ROUND') {
      const value = sum();
      take();
      const scale = 10 ** sum();
      return closed((Math.sign(value) * Math.round(Math.abs(value) * scale + 1e-6)) / scale);
    }
    return conditional(name);
  };
  const closed = (value: number): number => {
    if (take() !== ')') throw new Error(`unclosed: ${formula}`);
    return value;
  };
  const conditional = (name: string): number => {
    const summed = name === 'SUMIFS' ? valuesOf(workbook, sheetName, take()) : null;
    if (summed) take();
    const conditions: { values: unknown[]; criterion: unknown }[] = [];
    do {
      const values = valuesOf(workbook, sheetName, take());
      take();
      const criterion = take();
      conditions.push({
        values,
        criterion: criterion.startsWith('"') ? criterion.slice(1, -1) : valuesOf(workbook, sheetName, criterion)[0],
      });
    } while (take() === ',');
    if (!['SUMIFS', 'COUNTIFS', 'COUNTIF'].includes(name)) throw new Error(`unknown function ${name}`);
    let total = 0;
    for (const index of conditions[0]?.values.keys() ?? []) {
      if (conditions.every(({ values, criterion }) => meets(values[index], criterion)))
        total += summed ? Number(summed[index] ?? 0) : 1;
    }
    return total;
  };

  const value = sum();
  if (at !== tokens.length) throw new Error(`rest not read: ${formula}`);
  return value;
}

function meets(value: unknown, criterion: unknown): boolean {
  if (criterion === '>0') return typeof value === 'number' && value > 0;
  if (criterion === '<0') return typeof value === 'number' && value < 0;
  return value === (typeof criterion === 'string' ? criterion.replace(/^=/, '') : criterion);
}

function valuesOf(workbook: XLSX.WorkBook, home: string, reference: string): unknown[] {
  const [, sheet = home, range = ''] = /^(?:([A-Za-z]+)!)?(.+)$/.exec(reference) ?? [];
  const { s, e } = XLSX.utils.decode_range(range.replaceAll('$', ''));
  const cells = workbook.Sheets[sheet]?.['!data'];
  return Array.from({ length: e.r - s.r + 1 }, (_, index) => cells?.[s.r + index]?.[s.c]?.v);
}
