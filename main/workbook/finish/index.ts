import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { LineChart } from '../line-chart.ts';
import { chartPart } from './chart-part.ts';
import { drawingPart, relationsPart } from './drawing-part.ts';
import { finishedSheet } from './sheet-part.ts';
import { dressedStyles } from './styles-part.ts';

/** What a sheet gets beyond its cells. */
export interface SheetFinishing {
  readonly frozenLines: number;
  readonly charts: readonly LineChart[];
}

type Parts = Record<string, Uint8Array>;

/** A zip entry has a date; one that is always the same keeps the bytes the same. */
const ENTRY_DATE = new Date(1980, 0, 1);
/** Cells repeat so much that to search them longer makes a file little smaller. */
const LEVEL = 1;
const CONTENT_TYPES = '[Content_Types].xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';

/**
 * Adds what the writer of cells cannot: styles, frozen lines, print setup and charts; and compresses the package.
 *
 * @param written an xlsx package as the writer of cells leaves it, not compressed
 * @param sheets in the order of the workbook's sheets
 */
export function finishPackage(written: Uint8Array, sheets: readonly SheetFinishing[]): Uint8Array {
  const parts: Parts = unzipSync(written);
  change(parts, 'xl/styles.xml', dressedStyles);
  let charts = 0;
  for (const [index, { frozenLines, charts: own }] of sheets.entries()) {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const drawing = own.length === 0 ? null : 'rId1';
    parts[path] = finishedSheet(partAt(parts, path), { frozenLines, isFirst: index === 0, drawing });
    if (drawing !== null) addDrawing(parts, index + 1, own, charts);
    charts += own.length;
  }
  const entries: Zippable = Object.fromEntries(
    Object.entries(parts).map(([path, bytes]) => [path, [bytes, { level: LEVEL, mtime: ENTRY_DATE }]]),
  );
  return zipSync(entries);
}

/** @param before how many charts the sheets before this one have */
function addDrawing(parts: Parts, sheet: number, charts: readonly LineChart[], before: number): void {
  const numbers = charts.map((_, index) => before + index + 1);
  const drawing = `xl/drawings/drawing${sheet}.xml`;
  parts[`xl/worksheets/_rels/sheet${sheet}.xml.rels`] = strToU8(
    relationsPart('drawing', [`../drawings/drawing${sheet}.xml`]),
  );
  parts[drawing] = strToU8(drawingPart(charts));
  parts[`xl/drawings/_rels/drawing${sheet}.xml.rels`] = strToU8(
    relationsPart(
      'chart',
      numbers.map((number) => `../charts/chart${number}.xml`),
    ),
  );
  addContentType(parts, drawing, DRAWING_TYPE);
  for (const [index, chart] of charts.entries()) {
    const path = `xl/charts/chart${before + index + 1}.xml`;
    parts[path] = strToU8(chartPart(chart));
    addContentType(parts, path, CHART_TYPE);
  }
}

const addContentType = (parts: Parts, path: string, type: string): void =>
  change(parts, CONTENT_TYPES, (xml) =>
    xml.replace('</Types>', `<Override PartName="/${path}" ContentType="${type}"/></Types>`),
  );

function change(parts: Parts, path: string, by: (xml: string) => string): void {
  parts[path] = strToU8(by(strFromU8(partAt(parts, path))));
}

function partAt(parts: Parts, path: string): Uint8Array {
  const part = parts[path];
  if (part === undefined) throw new RangeError(`The workbook has no part ${path}`);
  return part;
}
