import type { ChartLine, LineChart } from '../line-chart.ts';
import { xmlText } from './xml-text.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const COLORS = ['0B57A4', 'B4540A', '2E7D32', '7B3FA0', '8A6D00', 'A3214B', '00727A', '5F6B7A'] as const;
const EMUS_PER_POINT = 12_700;
const LINE_WIDTH = 1.5 * EMUS_PER_POINT;
const DAYS_AXIS = 1;
const MONEY_AXIS = 2;

/** A chart as a part of its own (ECMA-376, DrawingML charts): one line a series, days below, amounts at the left. */
export const chartPart = ({ title, days, lines, format }: LineChart): string =>
  `${XML}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">` +
  '<c:roundedCorners val="0"/><c:chart>' +
  `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr sz="1200" b="1"/><a:t>${xmlText(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>` +
  '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>' +
  `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines.map((line, index) => seriesOf(line, index, days)).join('')}<c:marker val="0"/><c:axId val="${DAYS_AXIS}"/><c:axId val="${MONEY_AXIS}"/></c:lineChart>` +
  `${daysAxis}${moneyAxis(format)}</c:plotArea>` +
  '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>';

const seriesOf = ({ name, values }: ChartLine, index: number, days: string): string =>
  `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>${xmlText(name)}</c:f></c:strRef></c:tx>` +
  `<c:spPr><a:ln w="${LINE_WIDTH}"><a:solidFill><a:srgbClr val="${COLORS[index % COLORS.length]}"/></a:solidFill></a:ln></c:spPr>` +
  `<c:marker><c:symbol val="none"/></c:marker><c:cat><c:numRef><c:f>${xmlText(days)}</c:f></c:numRef></c:cat>` +
  `<c:val><c:numRef><c:f>${xmlText(values)}</c:f></c:numRef></c:val><c:smooth val="0"/></c:ser>`;

const daysAxis =
  `<c:dateAx><c:axId val="${DAYS_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>` +
  '<c:numFmt formatCode="yyyy\\-mm\\-dd" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
  `<c:crossAx val="${MONEY_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblOffset val="100"/><c:baseTimeUnit val="days"/></c:dateAx>`;

const moneyAxis = (format: string): string =>
  `<c:valAx><c:axId val="${MONEY_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>` +
  '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9DEE4"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>' +
  `<c:numFmt formatCode="${xmlText(format)}" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
  `<c:crossAx val="${DAYS_AXIS}"/><c:crosses val="autoZero"/><c:crossBetween val="midCat"/></c:valAx>`;
