import { sheetsIn } from './formula.ts';
import { childOf, childrenOf, type Element, type OpenedPackage, repeatedIn, within } from './parts.ts';
import { relationsOf } from './relations.ts';
import { type NamedSheet, orderFaults } from './workbook.ts';

/** ECMA-376, 18.3.1.99. */
const ORDER = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection'],
  ...['protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells'],
  ...[
    'phoneticPr',
    'conditionalFormatting',
    'dataValidations',
    'hyperlinks',
    'printOptions',
    'pageMargins',
    'pageSetup',
  ],
  ...['headerFooter', 'rowBreaks', 'colBreaks', 'customProperties', 'cellWatches', 'ignoredErrors', 'smartTags'],
  ...['drawing', 'legacyDrawing', 'tableParts', 'extLst'],
];
/** Excel, "Specifications and limits". */
const WIDEST_COLUMN = 255;
const HIGHEST_LINE = 409.5;
const MOST_LINKS = 65_530;

function columnFaults(sheet: Element): string[] {
  let before = 0;
  return childrenOf(childOf(sheet, 'cols'), 'col').flatMap(({ attributes: { min, max, width } }) => {
    const isInPlace = Number(min) > before && Number(max) >= Number(min) && Number(width ?? 0) <= WIDEST_COLUMN;
    before = Number(max);
    return isInPlace ? [] : [`the columns ${min} to ${max} overlap or are too wide`];
  });
}

const lineFaults = (sheet: Element): string[] =>
  childrenOf(childOf(sheet, 'sheetData'), 'row')
    .filter(({ attributes: { ht } }) => Number(ht ?? 0) > HIGHEST_LINE)
    .map(({ attributes: { r } }) => `line ${r} is too high`);

function linkFaults(sheet: Element, names: readonly string[], relations: ReadonlyMap<string, string>): string[] {
  const links = childrenOf(childOf(sheet, 'hyperlinks'), 'hyperlink');
  return [
    ...(links.length > MOST_LINKS ? ['there are too many links'] : []),
    ...links.flatMap(({ attributes: { ref, location, 'r:id': id } }) => {
      const leads =
        id === undefined ? sheetsIn(location ?? '').some((name) => names.includes(name)) : relations.has(id);
      return leads ? [] : [`the link at ${ref} leads nowhere`];
    }),
  ];
}

function drawingFaults(
  sheet: Element,
  names: readonly string[],
  relations: ReadonlyMap<string, string>,
  opened: OpenedPackage,
): string[] {
  const id = childOf(sheet, 'drawing')?.attributes['r:id'];
  if (id === undefined) return [];
  const path = relations.get(id) ?? '';
  const drawing = opened.parts.get(path);
  if (!drawing) return ['its drawing is not there'];
  const charts = relationsOf(opened, path);
  const elements = within(drawing);
  const shown = elements
    .filter(({ name }) => name === 'c:chart')
    .map(({ attributes }) => charts.get(attributes['r:id'] ?? ''));
  const ids = elements.filter(({ name }) => name === 'xdr:cNvPr').map(({ attributes }) => attributes['id'] ?? '');
  const areas = shown.flatMap((chart) => {
    const root = opened.parts.get(chart ?? '');
    return root ? within(root).filter(({ name }) => name === 'c:f') : [];
  });
  return [
    ...shown.filter((chart) => !opened.parts.get(chart ?? '')).map((chart) => `the chart ${chart} is not there`),
    ...repeatedIn(ids).map((one) => `two drawings have the id ${one}`),
    ...areas
      .filter(({ text }) => !names.includes(sheetsIn(text)[0] ?? ''))
      .map(({ text }) => `a chart shows ${text}, which is no sheet`),
  ];
}

/** What is wrong with a sheet, its cells apart. */
export function sheetFaults(opened: OpenedPackage, { path }: NamedSheet, names: readonly string[]): string[] {
  const sheet = opened.parts.get(path);
  if (!sheet) return [];
  const relations = relationsOf(opened, path);
  const { fitToWidth = '1', fitToHeight = '1' } = childOf(sheet, 'pageSetup')?.attributes ?? {};
  const merged = childrenOf(childOf(sheet, 'mergeCells'), 'mergeCell').map(({ attributes }) => attributes['ref'] ?? '');
  return [
    ...orderFaults(sheet, ORDER),
    ...columnFaults(sheet),
    ...lineFaults(sheet),
    ...linkFaults(sheet, names, relations),
    ...drawingFaults(sheet, names, relations, opened),
    ...repeatedIn(merged).map((ref) => `${ref} is merged twice`),
    ...([fitToWidth, fitToHeight].every((pages) => Number(pages) >= 0 && Number(pages) <= 32_767)
      ? []
      : ['it is printed on too many pages']),
  ];
}

/** A workbook opens on one sheet. */
export const selectionFaults = (sheets: readonly Element[]): string[] => {
  const selected = sheets
    .flatMap(within)
    .filter(({ name, attributes }) => name === 'sheetView' && attributes['tabSelected'] === '1');
  return selected.length === 1 ? [] : [`${selected.length} sheets are selected`];
};
