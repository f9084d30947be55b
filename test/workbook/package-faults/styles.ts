import { childOf, childrenOf, type Element, type OpenedPackage, repeatedIn } from './parts.ts';
import { orderFaults } from './workbook.ts';

const STYLES = 'xl/styles.xml';
/** ECMA-376, 18.8.39. */
const ORDER = [
  ...['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors'],
  'extLst',
];
/** Lower numbers belong to the formats that Excel has of its own. */
const FIRST_OWN_FORMAT = 164;
const LONGEST_FORMAT = 255;
const MOST_FORMATS = 64_000;

const numberAt = ({ attributes }: Element, name: string): number => Number(attributes[name] ?? 0);

/** The codes of number formats of a package's own, by their numbers. */
export const formatCodes = (opened: OpenedPackage): ReadonlyMap<number, string> =>
  new Map(
    childrenOf(childOf(opened.parts.get(STYLES) ?? undefined, 'numFmts'), 'numFmt').map((one) => [
      numberAt(one, 'numFmtId'),
      one.attributes['formatCode'] ?? '',
    ]),
  );

/** How the cells of a package may be dressed, in the order in which they name it. */
export const cellFormats = (opened: OpenedPackage): readonly Element[] =>
  childrenOf(childOf(opened.parts.get(STYLES) ?? undefined, 'cellXfs'), 'xf');

/** What is wrong with the part of a package that dresses its cells. */
export function styleFaults(opened: OpenedPackage): string[] {
  const root = opened.parts.get(STYLES) ?? undefined;
  if (!root) return ['there are no styles'];
  const lengthOf = (list: string): number => childOf(root, list)?.children.length ?? 0;
  const codes = formatCodes(opened);
  const formats = childrenOf(childOf(root, 'numFmts'), 'numFmt').map(({ attributes }) => attributes['numFmtId'] ?? '');
  const patterns = childrenOf(childOf(root, 'fills'), 'fill').map(
    (fill) => childOf(fill, 'patternFill')?.attributes['patternType'],
  );
  const dangling = cellFormats(opened).flatMap((xf, at) =>
    (
      [
        ['fontId', lengthOf('fonts')],
        ['fillId', lengthOf('fills')],
        ['borderId', lengthOf('borders')],
        ['xfId', lengthOf('cellStyleXfs')],
      ] as const
    )
      .filter(([name, length]) => numberAt(xf, name) >= length)
      .map(([name]) => `format ${at} has a ${name} of nothing`),
  );
  const unknown = cellFormats(opened)
    .map((xf) => numberAt(xf, 'numFmtId'))
    .filter((id) => id >= FIRST_OWN_FORMAT && !codes.has(id));
  return [
    ...orderFaults(root, ORDER),
    ...root.children
      .filter(
        ({ attributes, children }) =>
          attributes['count'] !== undefined && Number(attributes['count']) !== children.length,
      )
      .map(({ name }) => `${name} counts wrong`),
    ...(patterns[0] === 'none' && patterns[1] === 'gray125' ? [] : ['the first fills are not none and gray125']),
    ...repeatedIn(formats).map((id) => `the number format ${id} stands twice`),
    ...[...codes]
      .filter(([id, code]) => id < FIRST_OWN_FORMAT || code === '' || code.length > LONGEST_FORMAT)
      .map(([id]) => `the number format ${id} is not legal`),
    ...unknown.map((id) => `the number format ${id} is not there`),
    ...(cellFormats(opened).length > MOST_FORMATS ? ['there are too many formats'] : []),
    ...dangling,
  ];
}
