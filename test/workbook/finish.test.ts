import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import type { Analysis } from '../../shared/model/index.ts';
import { sketchAccount, sketchAnalysis } from '../summaries/builders.ts';
import { fundedCompany } from './funded-company.ts';
import { manyAccounts } from './many-accounts.ts';
import { readBack, tableUnder } from './read-back.ts';
import { buildWorkbook } from './sketches.ts';

const bytes = buildWorkbook(fundedCompany());
const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
const { SheetNames } = XLSX.read(bytes);
const sheet = (name: string): string => parts[`xl/worksheets/sheet${SheetNames.indexOf(name) + 1}.xml`] ?? '';

const sheetCell = (name: string, address: string): unknown => XLSX.read(bytes).Sheets[name]?.[address]?.v;

/** How a cell is dressed: its font, fill and number format, as the styles part says. */
function dressOf(name: string, address: string) {
  const index = Number(new RegExp(`<c r="${address}" s="(\\d+)"`).exec(sheet(name))?.[1] ?? 0);
  const styles = parts['xl/styles.xml'] ?? '';
  const list = (tag: string, item: string): string[] =>
    [
      ...(new RegExp(`<${tag} .*?</${tag}>`).exec(styles)?.[0] ?? '').matchAll(
        new RegExp(`<${item}[ >].*?</${item}>`, 'g'),
      ),
    ].map(([text]) => text);
  const format = list('cellXfs', 'xf')[index] ?? '';
  const numberOf = (attribute: string): number => Number(new RegExp(`${attribute}="(\\d+)"`).exec(format)?.[1] ?? -1);
  return {
    font: list('fonts', 'font')[numberOf('fontId')] ?? '',
    fill: list('fills', 'fill')[numberOf('fillId')] ?? '',
    format: new RegExp(`numFmtId="${numberOf('numFmtId')}" formatCode="([^"]*)"`).exec(styles)?.[1] ?? '',
    alignment: format,
  };
}

describe('the finished package', () => {
  it('is well formed: every tag that opens is closed, in every part', () => {
    for (const [path, xml] of Object.entries(parts)) expect(unclosed(xml), path).toEqual([]);
  });

  it('lists every part among the content types, and every relation leads to a part', () => {
    const types = parts['[Content_Types].xml'] ?? '';
    for (const path of Object.keys(parts).filter((one) => /^xl\/(charts|drawings|worksheets)\/[^/]+\.xml$/.test(one))) {
      expect(types.split(`PartName="/${path}"`), path).toHaveLength(2);
    }
    for (const [path, xml] of Object.entries(parts).filter(([one]) => one.endsWith('.rels') && one !== '_rels/.rels')) {
      const base = path.replace('_rels/', '').replace(/[^/]*$/, '');
      for (const [, target = ''] of xml.matchAll(/Target="([^"]+)"/g)) {
        expect(parts, `${path} → ${target}`).toHaveProperty([new URL(target, `file:///${base}`).pathname.slice(1)]);
      }
    }
  });

  it('keeps the elements of a sheet in the order of the standard (ECMA-376, 18.3.1.99)', () => {
    const order = [
      ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'autoFilter', 'mergeCells'],
      ...[
        'hyperlinks',
        'printOptions',
        'pageMargins',
        'pageSetup',
        'headerFooter',
        'rowBreaks',
        'ignoredErrors',
        'drawing',
      ],
    ];
    for (const name of SheetNames) {
      const found = childrenOf(sheet(name));
      expect(found, name).toEqual(order.filter((one) => found.includes(one)));
    }
  });

  it('freezes and repeats the header of every sheet that is one table, in bold', () => {
    for (const name of ['Revenue', 'Non-revenue', 'Daily balances', 'Transactions', 'Definitions', 'Categories']) {
      expect(sheet(name), name).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
      expect(dressOf(name, 'A1').font, name).toContain('<b/>');
      expect(parts['xl/workbook.xml']).toMatch(
        new RegExp(`_xlnm.Print_Titles[^>]*>(?:'|&apos;)${name}(?:'|&apos;)!\\$1:\\$1<`),
      );
    }
  });

  it('prints every sheet in landscape, as wide as a page', () => {
    for (const name of SheetNames) {
      expect(sheet(name), name).toContain('<pageSetUpPr fitToPage="1"/>');
      expect(sheet(name), name).toContain('<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    }
  });

  it('begins a page with each currency, and none within one', () => {
    for (const name of ['Summary by month', 'P&L', 'Counterparties', 'Scorecard', 'Experimental']) {
      const breaks = [...sheet(name).matchAll(/<brk id="(\d+)"/g)].map(([, line]) => Number(line));
      // The line after a break begins the second currency.
      expect(
        breaks.map((line) => String(sheetCell(name, `A${line + 1}`)).slice(0, 3)),
        name,
      ).toEqual(['EUR']);
    }
  });

  it('repeats the header of a long last table on the pages after it, and that of tables which share one', () => {
    const repeated = (name: string): string | undefined =>
      new RegExp(`_xlnm.Print_Titles[^>]*>'${name}'!\\$(\\d+):\\$\\1<`).exec(names)?.[1];
    const names = (parts['xl/workbook.xml'] ?? '').replaceAll('&apos;', "'");
    expect(sheetCell('Scorecard', `A${repeated('Scorecard')}`)).toBe('Metric');
    expect(sheetCell('Positions', `B${repeated('Positions')}`)).toBe('Line');
    expect(sheetCell('Recurring', `B${repeated('Recurring')}`)).toBe('Line');
    expect(sheetCell('NSF and negative days', `A${repeated('NSF and negative days')}`)).toBe('From');
  });

  it('prints charts after the balances, two rows of them on a page', () => {
    const areas = (analysis: Analysis): string[] => {
      const part = strFromU8(unzipSync(buildWorkbook(analysis))['xl/workbook.xml'] ?? new Uint8Array());
      const [, area = ''] =
        /_xlnm.Print_Area[^>]*>([^<]*Daily balances[^<]*)</.exec(part.replaceAll('&apos;', "'")) ?? [];
      return area.replaceAll("'Daily balances'!", '').split(',');
    };
    // 121 days of two accounts; two charts of twelve columns and 24 lines side by side, with a column between them.
    expect(areas(fundedCompany())).toEqual(['$A$1:$C$122', '$E$2:$AD$26']);
    // Seven charts are four rows.
    expect(areas(manyAccounts())).toHaveLength(3);
  });

  it('prints the numbers of the lines to which other sheets lead', () =>
    expect(SheetNames.filter((name) => sheet(name).includes('<printOptions headings="1"/>'))).toEqual([
      'Transactions',
    ]));

  it('keeps the names of figures in view beside many months, and prints these over several pages', () => {
    const years = sketchAccount(
      ['2015', '2024'].map((year) => ({ start: `${year}-01-01`, end: `${year}-01-31`, opening: 1_00, rows: [] })),
    );
    const many = unzipSync(buildWorkbook(sketchAnalysis([years])));
    const summary = strFromU8(many['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
    expect(summary).toContain('<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>');
    expect(Number(/fitToWidth="(\d+)"/.exec(summary)?.[1])).toBeGreaterThan(1);
    const names = strFromU8(many['xl/workbook.xml'] ?? new Uint8Array()).replaceAll('&apos;', "'");
    expect(names).toContain("'Summary by month'!$A:$A,'Summary by month'!$1:$1<");
    // 31 days of each January, and the first and the last of the days between them.
    const days = strFromU8(many['xl/worksheets/sheet8.xml'] ?? new Uint8Array()).match(/<row /g);
    expect(days).toHaveLength(1 + 31 + 2 + 31);
  });

  it('colours verdicts, and what rests on unproven or broken statements', () => {
    const verdicts = ['C3', 'C4', 'C5'].map((address) => dressOf('Coverage and checks', address).fill);
    expect(verdicts[0]).toBe(verdicts[2]);
    expect(verdicts[1]).not.toBe(verdicts[0]);
    expect(verdicts[1]).toContain('patternType="solid"');
    const [january, february] = ['B7', 'C7'].map((address) => dressOf('Summary by month', address));
    expect(january?.fill).toContain('patternType="none"');
    expect(february?.fill).toContain('patternType="solid"');
    expect(february?.format).toBe(january?.format);
  });

  it('marks the local score, and an opening balance that is printed nowhere', () => {
    expect(sheetCell('Experimental', 'A3')).toMatch(/^USD: .*, rests on unproven or broken statements$/);
    expect(dressOf('Experimental', 'B5').fill).toContain('patternType="solid"');
    const january = { start: '2024-01-01', end: '2024-01-31', opening: 0, closing: 50_00, rows: [] } as const;
    const february = { start: '2024-02-01', end: '2024-02-29', closing: 90_00, verdict: 'unproven', rows: [] } as const;
    const breaks = (opening: number | null) => {
      const book = readBack(buildWorkbook(sketchAnalysis([sketchAccount([january, { ...february, opening }])])));
      const [row] = tableUnder(book, 'Coverage and checks', 'Balances that do not follow from the statement before');
      return ['Its closing balance', 'Its opening balance', 'Known by'].map((name) => row?.get(name)?.v);
    };
    expect(breaks(null)).toEqual([50, 90, 'leading back: not printed']);
    expect(breaks(90_00)).toEqual([50, 90, 'print']);
  });

  it('leaves no trace of how looks travel', () => {
    expect(parts['xl/styles.xml']).not.toContain('&quot;!');
  });

  it('draws the balances of each currency in a chart of their cells', () => {
    const charts = Object.entries(parts)
      .filter(([path]) => path.startsWith('xl/charts/'))
      .map(([, xml]) => xml.replaceAll('&apos;', "'"));
    expect(charts).toHaveLength(2);
    expect(charts[0]).toContain("<c:f>'Daily balances'!$A$2:$A$122</c:f>");
    expect(charts[0]).toContain("<c:f>'Daily balances'!$B$2:$B$122</c:f>");
    // The account in euros has balances in January alone.
    expect(charts[1]).toContain("<c:f>'Daily balances'!$A$2:$A$32</c:f>");
    expect(charts[1]).toContain("<c:f>'Daily balances'!$C$2:$C$32</c:f>");
  });

  it('leads from every listed transaction to its line', () => {
    const workbook = XLSX.read(bytes, { cellFormula: true, dense: true });
    const dates = (workbook.Sheets['Transactions']?.['!data'] ?? []).map((line) => line?.[0]?.v);
    for (const line of (workbook.Sheets['Revenue']?.['!data'] ?? []).slice(1)) {
      const [link, date] = [line?.[0], line?.[1]];
      if (link?.f === undefined) continue;
      const target = Number(/^HYPERLINK\("#Transactions!A(\d+)",\1\)$/.exec(link.f)?.[1]);
      expect(dates[target - 1]).toBe(date?.v);
    }
  });
});

/** Tags that are opened and not closed, or closed and not opened. */
function unclosed(xml: string): string[] {
  const open: string[] = [];
  for (const [, end, name = '', self] of xml.matchAll(/<(\/?)([A-Za-z][\w:.]*)[^<>]*?(\/?)>/g)) {
    if (self) continue;
    if (!end) open.push(name);
    else if (open.pop() !== name) return [name];
  }
  return open;
}

/** The names of the elements directly in the root. */
function childrenOf(xml: string): string[] {
  let depth = 0;
  const names: string[] = [];
  for (const [, end, name = '', self] of xml.matchAll(/<(\/?)([A-Za-z][\w:.]*)[^<>]*?(\/?)>/g)) {
    if (end) depth -= 1;
    else {
      if (depth === 1) names.push(name);
      if (!self) depth += 1;
    }
  }
  return names;
}
