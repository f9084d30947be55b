import { lookOf } from '../looks.ts';
import { APPEARANCES, type Appearance } from './appearance.ts';

const FONT = 'Arial';
const FONT_SIZE = 10;
/** The fills 0 and 1 are fixed by the format; of fonts and borders, 0 is the default. */
const FIXED_FILLS = '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>';
const NO_BORDER = '<border><left/><right/><top/><bottom/><diagonal/></border>';

/** Some programs take the format of plain cells from here. */
const NORMAL_STYLE =
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" applyAlignment="1"><alignment vertical="top"/></xf>';

const APPEARANCE_LIST: readonly Appearance[] = Object.values(APPEARANCES);
const LOOK_NAMES: readonly string[] = Object.keys(APPEARANCES);

/**
 * The styles part with its fonts, fills and borders, and each cell format dressed by the look that its number format
 * names (see `looks.ts`). The order of cell formats stays: cells refer to them by it.
 */
export function dressedStyles(xml: string): string {
  const looks = looksByFormat(xml);
  return xml
    .replace(/(<numFmt numFmtId="\d+" formatCode=")&quot;![A-Za-z]+&quot;/g, '$1')
    .replace(/<fonts.*?<\/fonts>/, list('fonts', [fontOf({}), ...APPEARANCE_LIST.map(fontOf)]))
    .replace(
      /<fills.*?<\/fills>/,
      `<fills count="${APPEARANCE_LIST.length + 2}">${FIXED_FILLS}${APPEARANCE_LIST.map(fillOf).join('')}</fills>`,
    )
    .replace(/<borders.*?<\/borders>/, list('borders', [NO_BORDER, ...APPEARANCE_LIST.map(borderOf)]))
    .replace(/<cellStyleXfs.*?<\/cellStyleXfs>/, list('cellStyleXfs', [NORMAL_STYLE]))
    .replace(/<cellXfs.*?<\/cellXfs>/, (cellFormats) =>
      cellFormats.replace(/<xf numFmtId="(\d+)"[^>]*\/>/g, (_, id: string) => dressed(id, looks.get(id))),
    );
}

/** By id, the look that a format names. */
function looksByFormat(xml: string): Map<string, string> {
  const looks = new Map<string, string>();
  for (const [, id = '', code = ''] of xml.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"\/>/g)) {
    const look = lookOf(code.replaceAll('&quot;', '"'));
    if (look !== null) looks.set(id, look);
  }
  return looks;
}

function dressed(id: string, look: string | undefined): string {
  const index = look === undefined ? -1 : LOOK_NAMES.indexOf(look);
  const [font, fill, border] = [index + 1, index < 0 ? 0 : index + 2, index + 1];
  return (
    `<xf numFmtId="${id}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" ` +
    `applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignmentOf(APPEARANCE_LIST[index] ?? {})}</xf>`
  );
}

function alignmentOf({ wrapped, align }: Appearance): string {
  const indent = align === 'right' ? ' indent="1"' : '';
  const horizontal = align === undefined ? '' : ` horizontal="${align}"${indent}`;
  return `<alignment${horizontal} vertical="top"${wrapped ? ' wrapText="1"' : ''}/>`;
}

const list = (name: string, items: readonly string[]): string =>
  `<${name} count="${items.length}">${items.join('')}</${name}>`;

const fontOf = ({ bold, italic, underlined, size = FONT_SIZE, color }: Appearance): string =>
  `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${underlined ? '<u/>' : ''}<sz val="${size}"/>` +
  `${color === undefined ? '<color theme="1"/>' : `<color rgb="${color}"/>`}<name val="${FONT}"/><family val="2"/></font>`;

const fillOf = ({ fill }: Appearance): string =>
  fill === undefined
    ? '<fill><patternFill patternType="none"/></fill>'
    : `<fill><patternFill patternType="solid"><fgColor rgb="${fill}"/><bgColor indexed="64"/></patternFill></fill>`;

const borderOf = ({ line }: Appearance): string =>
  line === undefined
    ? NO_BORDER
    : `<border><left/><right/>${edge('top', line)}${edge('bottom', line)}<diagonal/></border>`;

const edge = (side: 'top' | 'bottom', line: 'top' | 'bottom'): string =>
  side === line ? `<${side} style="thin"><color auto="1"/></${side}>` : `<${side}/>`;
