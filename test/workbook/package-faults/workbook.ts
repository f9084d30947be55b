import { sheetsIn } from './formula.ts';
import { childOf, childrenOf, type Element, type OpenedPackage, repeatedIn } from './parts.ts';
import { relationsOf } from './relations.ts';

export const WORKBOOK = 'xl/workbook.xml';
/** Excel, "Rename a worksheet". */
const LONGEST_NAME = 31;
const REFUSED = /[:\\/?*[\]]|^'|'$|^History$/i;
/** ECMA-376, 18.2.27. */
const ORDER = [
  ...['fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets', 'functionGroups'],
  ...['externalReferences', 'definedNames', 'calcPr'],
];

export interface NamedSheet {
  readonly name: string;
  readonly path: string;
}

/** The sheets of a workbook in their order, and where each lies. */
export function sheetsOf(opened: OpenedPackage): NamedSheet[] {
  const relations = relationsOf(opened, WORKBOOK);
  return childrenOf(childOf(opened.parts.get(WORKBOOK) ?? undefined, 'sheets'), 'sheet').map(({ attributes }) => ({
    name: attributes['name'] ?? '',
    path: relations.get(attributes['r:id'] ?? '') ?? '',
  }));
}

export const orderFaults = ({ children }: Element, order: readonly string[]): string[] => {
  const places = children.map(({ name }) => order.indexOf(name));
  return [
    ...children.filter(({ name }) => !order.includes(name)).map(({ name }) => `<${name}> is not known`),
    ...children
      .filter((_, at) => at > 0 && (places[at] ?? 0) <= (places[at - 1] ?? 0))
      .map(({ name }) => `<${name}> stands out of order or twice`),
  ];
};

const isLegalName = (name: string): boolean =>
  name.startsWith('_xlnm.') ||
  (/^[\p{L}_\\][\p{L}\d._?\\]{0,254}$/u.test(name) && !/^(?:[A-Z]{1,3}\d+|R\d*C\d*)$/i.test(name));

function definedNameFaults(root: Element, names: readonly string[]): string[] {
  const defined = childrenOf(childOf(root, 'definedNames'), 'definedName');
  const keys = defined.map(({ attributes: { name = '', localSheetId = '' } }) =>
    `${name}|${localSheetId}`.toLowerCase(),
  );
  return [
    ...repeatedIn(keys).map((key) => `the name ${key} is defined twice`),
    ...defined.flatMap(({ attributes: { name = '', localSheetId }, text }) => [
      ...(isLegalName(name) ? [] : [`the name ${name} is not legal`]),
      ...(localSheetId !== undefined && names[Number(localSheetId)] === undefined ? [`${name} is of no sheet`] : []),
      ...sheetsIn(text)
        .filter((sheet) => sheet !== names[Number(localSheetId)])
        .map((sheet) => `${name} speaks of ${sheet}`),
      ...(text.split(/,(?=')/).every((area) => /!\$[A-Z]+(?:\$\d+)?:\$[A-Z]+(?:\$\d+)?$|!\$\d+:\$\d+$/.test(area))
        ? []
        : [`${name} is of no area: ${text}`]),
    ]),
  ];
}

/** What is wrong with the part of a package that lists its sheets and names. */
export function workbookFaults(opened: OpenedPackage): string[] {
  const root = opened.parts.get(WORKBOOK) ?? undefined;
  if (!root) return ['there is no workbook'];
  const sheets = sheetsOf(opened);
  const names = sheets.map(({ name }) => name);
  const ids = childrenOf(childOf(root, 'sheets'), 'sheet').map(({ attributes }) => attributes['sheetId'] ?? '');
  return [
    ...orderFaults(root, ORDER),
    ...names
      .filter((name) => name === '' || name.length > LONGEST_NAME || REFUSED.test(name))
      .map((name) => `a sheet may not be called ${name}`),
    ...repeatedIn(names.map((name) => name.toLowerCase())).map((name) => `two sheets are called ${name}`),
    ...repeatedIn(ids).map((id) => `two sheets have the id ${id}`),
    ...sheets.filter(({ path }) => !opened.parts.has(path)).map(({ name }) => `${name} is no part`),
    ...definedNameFaults(root, names),
  ];
}
