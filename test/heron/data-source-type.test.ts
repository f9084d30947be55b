import { describe, expect, it, test } from 'vitest';
import { FORMATS } from '../../main/formats/formats.ts';
import { dataSourceType, POSTED_FORMAT } from '../../main/heron/data-source-type.ts';
import { analysisJson } from '../../main/heron/index.ts';
import type { Analysis } from '../../shared/model/index.ts';
import { type StatementSketch, sketchAccount, sketchAnalysis } from '../summaries/builders.ts';

describe('dataSourceType', () => {
  it('is pdf for pages, and api for what was posted', () => {
    expect(dataSourceType({})).toBe('pdf');
    expect(dataSourceType({ format: POSTED_FORMAT })).toBe('api');
  });

  /** Services answer in JSON, banks in anything else. */
  const formats = Object.entries(FORMATS).flatMap(([kind, list]) => list.map(({ name }) => [name, kind] as const));
  test.each(formats)('%s, which is %s', (format, kind) => {
    expect(dataSourceType({ format })).toBe(kind === 'json' ? 'integration_link' : 'csv');
  });
});

describe('transaction_data_coverage of an account with several sources', () => {
  /** January as pages, a part of it as a table that is unproven, and March from a feed. */
  const sketches: readonly StatementSketch[] = [
    { start: '2024-01-01', end: '2024-01-31', opening: 0, closing: 500, rows: [['2024-01-02', 500]] },
    { start: '2024-01-10', end: '2024-01-20', verdict: 'unproven', rows: [['2024-01-12', 7]] },
    { start: '2024-03-01', end: '2024-03-05', rows: [['2024-03-02', 100]] },
  ];
  const sketch = sketchAccount(sketches);
  const analysis = sketchAnalysis([sketch]);
  const formats = [undefined, 'CSV', 'Plaid'];
  const mixed: Analysis = {
    ...analysis,
    documents: analysis.documents.map((document, at) => {
      const format = formats[at];
      return format === undefined ? document : { ...document, format };
    }),
  };
  // biome-ignore lint/suspicious/noExplicitAny: it is JSON, read as a program that knows Heron's names would.
  const read = (value: Analysis): any => JSON.parse(JSON.stringify(analysisJson(value))).calculations;
  const of = (value: Analysis) => read(value).transaction_data_coverage.by_account[sketch.account.id];
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  const said = (entry: any) => [
    entry.data_source_type,
    // biome-ignore lint/suspicious/noExplicitAny: as above.
    ...entry.ranges.map((range: any) => [
      range.start_date,
      range.end_date,
      range.has_coverage,
      range.includes_unproven,
    ]),
  ];

  it('tells of each kind once, with what it covers and whether that is sure', () => {
    expect(of(mixed).map(said)).toEqual([
      ['pdf', ['2024-01-01', '2024-01-31', true, false], ['2024-02-01', '2024-03-05', false, false]],
      [
        'csv',
        ['2024-01-01', '2024-01-09', false, false],
        ['2024-01-10', '2024-01-20', true, true],
        ['2024-01-21', '2024-03-05', false, false],
      ],
      ['integration_link', ['2024-01-01', '2024-02-29', false, false], ['2024-03-01', '2024-03-05', true, false]],
    ]);
  });

  it('tells of one kind alone as it always did, by the days that the same statements cover', () => {
    expect(of(analysis).map(said)).toEqual([
      [
        'pdf',
        ['2024-01-01', '2024-01-09', true, false],
        ['2024-01-10', '2024-01-20', true, true],
        ['2024-01-21', '2024-01-31', true, false],
        ['2024-02-01', '2024-02-29', false, false],
        ['2024-03-01', '2024-03-05', true, false],
      ],
    ]);
  });
});
