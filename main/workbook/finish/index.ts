import type { LineChart } from '../line-chart.ts';
import { chartPart } from './chart-part.ts';
import { drawingPart, relationsPart } from './drawing-part.ts';
import { bytesAt, closePackage, openPackage, type Parts, textAt, textPart } from './package.ts';
import { finishedSheet } from './sheet-part.ts';
import { dressedStyles } from './styles-part.ts';

/** What a sheet gets beyond its cells. */
export interface SheetFinishing {
  readonly frozenLines: number;
  readonly frozenColumns: number;
  /** Lines that begin a printed page. */
  readonly pageStarts: readonly number[];
  /** Whether lines are printed with their numbers. */
  readonly isNumbered: boolean;
  /** Over how many pages its columns are printed. */
  readonly pagesWide: number;
  readonly charts: readonly LineChart[];
}

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
  const parts = openPackage(written);
  change(parts, 'xl/styles.xml', dressedStyles);
  let charts = 0;
  for (const [index, { charts: own, ...view }] of sheets.entries()) {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const drawing = own.length === 0 ? null : 'rId1';
    parts.set(path, finishedSheet(bytesAt(parts, path), { ...view, isFirst: index === 0, drawing }));
    if (drawing !== null) addDrawing(parts, index + 1, own, charts);
    charts += own.length;
  }
  return closePackage(parts);
}

/** @param before how many charts the sheets before this one have */
function addDrawing(parts: Parts, sheet: number, charts: readonly LineChart[], before: number): void {
  const numbers = charts.map((_, index) => before + index + 1);
  const drawing = `xl/drawings/drawing${sheet}.xml`;
  const add = (path: string, xml: string): unknown => parts.set(path, textPart(xml));
  add(`xl/worksheets/_rels/sheet${sheet}.xml.rels`, relationsPart('drawing', [`../drawings/drawing${sheet}.xml`]));
  add(drawing, drawingPart(charts));
  add(
    `xl/drawings/_rels/drawing${sheet}.xml.rels`,
    relationsPart(
      'chart',
      numbers.map((number) => `../charts/chart${number}.xml`),
    ),
  );
  addContentType(parts, drawing, DRAWING_TYPE);
  for (const [index, chart] of charts.entries()) {
    const path = `xl/charts/chart${before + index + 1}.xml`;
    add(path, chartPart(chart));
    addContentType(parts, path, CHART_TYPE);
  }
}

const addContentType = (parts: Parts, path: string, type: string): void =>
  change(parts, CONTENT_TYPES, (xml) =>
    xml.replace('</Types>', `<Override PartName="/${path}" ContentType="${type}"/></Types>`),
  );

function change(parts: Parts, path: string, by: (xml: string) => string): void {
  parts.set(path, textPart(by(textAt(parts, path))));
}
