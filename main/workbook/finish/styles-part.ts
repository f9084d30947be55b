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

/** Lower numbers are those of formats that programs have of their own, and that differ from country to country. */
const FIRST_OWN_FORMAT = 164;
const GENERAL = 'General';
const GENERAL_ID = 0;
const CELL_FORMAT = /<xf numFmtId="(\d+)"[^>]*\/>/g;

/** A number format as the writer of cells numbers it. */
interface WrittenFormat {
  /** As XML writes it, without the look. */
  readonly code: string;
  readonly look: string | null;
}

/**
 * The styles part with its fonts, fills and borders, and each cell format dressed by the look that its number format
 * names (see `looks.ts`). The order of cell formats stays: cells refer to them by it. Number formats are numbered anew,
 * each once: the writer of cells uses numbers of formats that programs have of their own.
 */
export function dressedStyles(xml: string): string {
  const written = writtenFormats(xml);
  const [cellFormats = ''] = /<cellXfs.*?<\/cellXfs>/.exec(xml) ?? [];
  const used = [...cellFormats.matchAll(CELL_FORMAT)].flatMap(([, id = '']) => written.get(id)?.code ?? []);
  const codes = [...new Set(used)].filter((code) => code !== GENERAL);
  const idOf = (id: string): number => {
    const code = written.get(id)?.code;
    if (code === undefined) return Number(id);
    return code === GENERAL ? GENERAL_ID : FIRST_OWN_FORMAT + codes.indexOf(code);
  };
  return xml
    .replace(/<numFmts.*?<\/numFmts>/, () => (codes.length === 0 ? '' : list('numFmts', codes.map(formatOf))))
    .replace(/<fonts.*?<\/fonts>/, list('fonts', [fontOf({}), ...APPEARANCE_LIST.map(fontOf)]))
    .replace(
      /<fills.*?<\/fills>/,
      `<fills count="${APPEARANCE_LIST.length + 2}">${FIXED_FILLS}${APPEARANCE_LIST.map(fillOf).join('')}</fills>`,
    )
    .replace(/<borders.*?<\/borders>/, list('borders', [NO_BORDER, ...APPEARANCE_LIST.map(borderOf)]))
    .replace(/<cellStyleXfs.*?<\/cellStyleXfs>/, list('cellStyleXfs', [NORMAL_STYLE]))
    .replace(/<cellXfs.*?<\/cellXfs>/, () =>
      cellFormats.replace(CELL_FORMAT, (_, id: string) => dressed(idOf(id), written.get(id)?.look ?? null)),
    );
}

const formatOf = (code: string, at: number): string =>
  `<numFmt numFmtId="${FIRST_OWN_FORMAT + at}" formatCode="${code}"/>`;

/** By the numbers that the writer of cells gives them. */
const writtenFormats = (xml: string): Map<string, WrittenFormat> =>
  new Map(
    [...xml.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"\/>/g)].map(([, id = '', code = '']) => [
      id,
      { code: code.replace(/^&quot;![A-Za-z]+&quot;/, ''), look: lookOf(code.replaceAll('&quot;', '"')) },
    ]),
  );

function dressed(id: number, look: string | null): string {
  const index = look === null ? -1 : LOOK_NAMES.indexOf(look);
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
