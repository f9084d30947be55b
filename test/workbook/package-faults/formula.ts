/** Functions of Excel 2007, which need no prefix; what a formula of ours may use. */
const FUNCTIONS: ReadonlySet<string> = new Set([
  ...[
    'ABS',
    'AND',
    'AVERAGE',
    'AVERAGEIF',
    'AVERAGEIFS',
    'COUNT',
    'COUNTA',
    'COUNTIF',
    'COUNTIFS',
    'DATE',
    'EDATE',
    'HYPERLINK',
  ],
  ...['IF', 'IFERROR', 'INDEX', 'LARGE', 'LEN', 'MATCH', 'MAX', 'MIN', 'NOT', 'OR', 'ROUND', 'SUM', 'SUMIF', 'SUMIFS'],
  ...['SUMPRODUCT', 'TEXT', 'VLOOKUP'],
]);
/** Excel, "Specifications and limits". */
const LONGEST = 8192;
const LONGEST_TEXT = 255;
const MOST_ARGUMENTS = 255;

/** A formula without what stands in quotes: texts, and names of sheets. */
const bare = (formula: string): string =>
  formula.replaceAll(/"(?:[^"]|"")*"/g, '0').replaceAll(/'(?:[^']|'')*'!/g, 'S!');

/** The names of the sheets that a formula or a range speaks of. */
export const sheetsIn = (formula: string): string[] => {
  const named = formula.replaceAll(/"(?:[^"]|"")*"/g, '0');
  return [...named.matchAll(/(?:'((?:[^']|'')+)'|([A-Za-z_][\w.]*))!/g)].map(([, quoted, plain]) =>
    (quoted ?? plain ?? '').replaceAll("''", "'"),
  );
};

function mostArguments(plain: string): number {
  const counts: number[] = [];
  let most = 0;
  for (const character of plain) {
    if (character === '(') counts.push(1);
    else if (character === ',') counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
    else if (character === ')') most = Math.max(most, counts.pop() ?? Number.POSITIVE_INFINITY);
  }
  return counts.length === 0 ? most : Number.POSITIVE_INFINITY;
}

/** What Excel would refuse in a formula as a file carries it: in English, with commas, without the sign before it. */
export function formulaFaults(formula: string, sheets: readonly string[]): string[] {
  const plain = bare(formula);
  const unknown = [...plain.matchAll(/([A-Za-z_.]\w*)\s*\(/g)].flatMap(([, name = '']) =>
    FUNCTIONS.has(name) ? [] : [name],
  );
  const texts = [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = '']) => text.replaceAll('""', '"'));
  return [
    ...(formula.startsWith('=') ? ['begins with ='] : []),
    ...(formula.length > LONGEST ? ['is too long'] : []),
    ...(plain.includes(';') || plain.includes('"') ? ['has a ; or an open quote'] : []),
    ...(mostArguments(plain) > MOST_ARGUMENTS ? ['has open brackets or too many arguments'] : []),
    ...(texts.some((text) => text.length > LONGEST_TEXT) ? ['has a text that is too long'] : []),
    ...(/#(?:REF|NAME|VALUE|N\/A)/.test(plain) ? ['carries an error'] : []),
    ...unknown.map((name) => `calls ${name}`),
    ...sheetsIn(formula)
      .filter((name) => !sheets.includes(name))
      .map((name) => `speaks of ${name}, which is no sheet`),
  ].map((fault) => `${formula.slice(0, 80)} ${fault}`);
}
