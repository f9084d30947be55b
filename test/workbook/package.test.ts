import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sketchAnalysis } from '../summaries/builders.ts';
import { fundedCompany } from './funded-company.ts';
import { manyAccounts } from './many-accounts.ts';
import { packageFaults } from './package-faults/index.ts';
import { buildWorkbook, threeAccounts } from './sketches.ts';

describe('the package of a workbook, as a strict reader sees it', () => {
  it.each([
    ['nothing', () => sketchAnalysis([])],
    ['three accounts in three currencies', threeAccounts],
    ['a funded company', fundedCompany],
    ['fourteen accounts of two years', manyAccounts],
  ])('has no fault: %s', { timeout: 60_000 }, (_, analysis) =>
    expect(packageFaults(buildWorkbook(analysis()))).toEqual([]),
  );
});

describe('what a strict reader refuses', () => {
  const good = unzipSync(buildWorkbook(threeAccounts()));
  /** The faults of the package with one part changed. */
  const faultsWith = (path: string, from: string | RegExp, to: string): string[] => {
    const part = strFromU8(good[path] ?? new Uint8Array());
    const changed = part.replace(from, to);
    expect(changed, `${from} is in ${path}`).not.toBe(part);
    return packageFaults(zipSync({ ...good, [path]: strToU8(changed) }, { level: 0 }));
  };
  const sheet = (number: number): string => `xl/worksheets/sheet${number}.xml`;

  it.each([
    ['a tag that is not closed', sheet(1), '</row>', ''],
    ['an attribute that stands twice', sheet(1), '<row r="1"', '<row r="1" r="1"'],
    ['elements out of order', sheet(1), /(<cols>.*<\/cols>)(<sheetData>.*<\/sheetData>)/s, '$2$1'],
    ['lines out of order', sheet(1), '<row r="3"', '<row r="1"'],
    ['a cell out of its line', sheet(1), 'r="A3"', 'r="A4"'],
    ['a format that is not there', sheet(1), / s="\d+"/, ' s="9999"'],
    ['a text that is not there', sheet(1), '<v>0</v>', '<v>99999</v>'],
    ['a number that is none', sheet(1), /<\/f><v>[^<]*/, '</f><v>NaN'],
    ['a formula with semicolons', sheet(1), /<f>COUNTIF\(([^,]*),/, '<f>COUNTIF($1;'],
    ['a function that Excel has not', sheet(1), '<f>COUNTIF(', '<f>ZAEHLENWENN('],
    ['a formula over a sheet that is not there', sheet(1), /<f>COUNTIF\(&apos;[^&]*/, '<f>COUNTIF(&apos;Nowhere'],
    ['a bracket that is not closed', sheet(1), '<f>COUNTIF(', '<f>COUNTIF(('],
    ['two sheets of one name', 'xl/workbook.xml', 'name="Accounts"', 'name="cover"'],
    ['a name too long for a sheet', 'xl/workbook.xml', 'name="Accounts"', `name="${'x'.repeat(32)}"`],
    ['a name that is not legal', 'xl/workbook.xml', '"_xlnm._FilterDatabase"', '"A 1"'],
    ['a relation to nothing', 'xl/_rels/workbook.xml.rels', 'worksheets/sheet3.xml', 'worksheets/sheet99.xml'],
    ['a content type of nothing', '[Content_Types].xml', '/xl/worksheets/sheet3.xml', '/xl/worksheets/sheet99.xml'],
    ['a count of texts that is wrong', 'xl/sharedStrings.xml', / count="\d+"/, ' count="1"'],
    ['a number format that Excel has of its own', 'xl/styles.xml', /numFmtId="164"/, 'numFmtId="14"'],
    ['a chart of a sheet that is not there', 'xl/charts/chart1.xml', /<c:f>[^!]*/, '<c:f>Nowhere'],
    ['a day as text', sheet(1), /(<c r="B4"[^>]*)><v>\d+/, '$1 t="str"><v>2024-06-30'],
  ])('%s', (_, path, from, to) => expect(faultsWith(path, from, to)).not.toEqual([]));
});
