import { CHART_COLUMNS, CHART_LINES, type LineChart } from '../line-chart.ts';
import { xmlText } from './xml-text.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The drawing of a sheet: each of its charts in its place, by the relation `rId1`, `rId2` … */
export const drawingPart = (charts: readonly LineChart[]): string =>
  `${XML}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">` +
  `${charts.map(frameOf).join('')}</xdr:wsDr>`;

const frameOf = ({ title, column, row }: LineChart, index: number): string =>
  `<xdr:twoCellAnchor>${markerOf('from', column, row)}${markerOf('to', column + CHART_COLUMNS, row + CHART_LINES)}` +
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="Chart ${index + 1}" descr="${xmlText(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
  '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
  `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${OFFICE}" r:id="rId${index + 1}"/></a:graphicData></a:graphic>` +
  '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>';

const markerOf = (end: 'from' | 'to', column: number, row: number): string =>
  `<xdr:${end}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${end}>`;

/** Relations of one part to others, `rId1` first: what kind each is and where it lies from here. */
export const relationsPart = (kind: 'drawing' | 'chart', targets: readonly string[]): string =>
  `${XML}<Relationships xmlns="${RELATIONS}">${targets
    .map((target, index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;
