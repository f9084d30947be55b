import { formulaFaults } from './formula.ts';
import { childOf, childrenOf, type Element, type OpenedPackage, repeatedIn } from './parts.ts';
import { cellFormats, formatCodes } from './styles.ts';

const STRINGS = 'xl/sharedStrings.xml';
const MOST_LINES = 1_048_576;
const MOST_COLUMNS = 16_384;
const LONGEST_TEXT = 32_767;
/** 31 December 9999. */
const LAST_DAY = 2_958_465;
const TYPES: ReadonlySet<string> = new Set(['n', 's', 'str', 'b', 'e']);

/** What the cells of every sheet are held against. */
export interface Surroundings {
  readonly sheets: readonly string[];
  readonly texts: number;
  readonly formats: number;
  /** Which formats show a number as a day or a month. */
  readonly dates: ReadonlySet<number>;
}

export function surroundings(opened: OpenedPackage, sheets: readonly string[]): Surroundings {
  const codes = formatCodes(opened);
  const formats = cellFormats(opened);
  const isDate = (format: Element): boolean =>
    /y/.test(codes.get(Number(format.attributes['numFmtId']))?.replaceAll(/"[^"]*"/g, '') ?? '');
  return {
    sheets,
    texts: childrenOf(opened.parts.get(STRINGS) ?? undefined, 'si').length,
    formats: formats.length,
    dates: new Set(formats.flatMap((format, at) => (isDate(format) ? [at] : []))),
  };
}

const columnOf = (letters: string): number =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);

function valueFaults({ attributes, children }: Element, around: Surroundings): string[] {
  const { t: type = 'n', s = '0' } = attributes;
  const [value, formula] = ['v', 'f'].map((name) => children.find((child) => child.name === name)?.text);
  const isDate = around.dates.has(Number(s)) && value !== undefined;
  return [
    ...(TYPES.has(type) ? [] : [`is of the type ${type}`]),
    ...(Number(s) < around.formats ? [] : [`has the format ${s}, which is not there`]),
    ...(['f|v', 'f', 'v', ''].includes(children.map(({ name }) => name).join('|'))
      ? []
      : ['holds more than formula and value']),
    ...(type === 's' && !(Number(value) < around.texts) ? [`has the text ${value}, which is not there`] : []),
    ...(type === 'n' && value !== undefined && !/^-?\d+(?:\.\d+)?(?:E[+-]?\d+)?$/i.test(value)
      ? [`has ${value} for a number`]
      : []),
    ...(type === 'e' ? [`is the error ${value}`] : []),
    ...(isDate && !(type === 'n' && Number.isInteger(Number(value)) && Number(value) >= 1 && Number(value) <= LAST_DAY)
      ? [`has ${value} for a day`]
      : []),
    ...(formula === undefined ? [] : formulaFaults(formula, around.sheets)),
  ];
}

/** What is wrong with the cells of a sheet: where they stand, what they hold and how they are dressed. */
export function cellFaults(sheet: Element, around: Surroundings): string[] {
  const faults: string[] = [];
  let before = 0;
  for (const row of childrenOf(childOf(sheet, 'sheetData'), 'row')) {
    const line = Number(row.attributes['r']);
    if (!(line > before && line <= MOST_LINES)) faults.push(`line ${row.attributes['r']} stands after line ${before}`);
    before = line;
    let last = 0;
    for (const cell of childrenOf(row, 'c')) {
      const { r: address = '' } = cell.attributes;
      const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
      const column = columnOf(letters);
      if (Number(digits) !== line || column <= last || column > MOST_COLUMNS)
        faults.push(`${address} stands in the wrong place`);
      last = column;
      faults.push(...valueFaults(cell, around).map((fault) => `${address} ${fault}`));
    }
  }
  return faults;
}

/** What is wrong with the texts that cells share: how many they are, and how often they are used. */
export function textFaults({ parts }: OpenedPackage, sheets: readonly Element[]): string[] {
  const root = parts.get(STRINGS) ?? undefined;
  if (!root) return ['there are no texts'];
  const texts = childrenOf(root, 'si').map((item) => childOf(item, 't')?.text ?? '');
  const cells = sheets.flatMap((sheet) =>
    childrenOf(childOf(sheet, 'sheetData'), 'row').flatMap((row) => childrenOf(row, 'c')),
  );
  const used = cells.filter(({ attributes }) => attributes['t'] === 's').length;
  return [
    ...(Number(root.attributes['uniqueCount']) === texts.length ? [] : ['the texts are counted wrong']),
    ...(Number(root.attributes['count']) === used
      ? []
      : [`the uses of texts are counted wrong: ${root.attributes['count']} of ${used}`]),
    ...(repeatedIn(texts).length === 0 ? [] : ['a text stands twice']),
    ...texts.filter((text) => text.length > LONGEST_TEXT).map((text) => `a text is too long: ${text.slice(0, 20)}`),
  ];
}
