import { text } from './cells.ts';
import type { Contents } from './contents.ts';
import { NO_STATEMENT } from './nothing-read.ts';
import type { Page } from './page.ts';
import { type SettingRow, settingName, settingRows } from './setting-rows.ts';
import { type Table, tablePage, titledTable } from './table.ts';

interface DefinitionRow {
  readonly figure: string;
  readonly sentence: string;
  readonly settings: string | null;
}

const TABLE: Table<DefinitionRow> = [
  { header: 'Figure', cell: ({ figure }) => text(figure) },
  { header: 'Definition', cell: ({ sentence }) => text(sentence) },
  { header: 'Settings', cell: ({ settings }) => text(settings) },
];

const SETTINGS: Table<SettingRow> = [
  { header: 'Setting', cell: ({ name }) => text(name) },
  { header: 'As it is', cell: ({ value }) => text(value) },
];

/** What the sheets show and no calculation defines. */
const OF_SHEETS: readonly (readonly [figure: string, sentence: string])[] = [
  [
    'Duplicate',
    'A transaction that repeats another: it is listed and marked, and left out of every sum and count but those that check a statement.',
  ],
  ['Verdict: proven', 'The printed figures cover all rows and agree with them to the last digit.'],
  [
    'Verdict: repaired',
    'As proven, after cells that recognition had misread were derived by arithmetic or corrected by a person.',
  ],
  ['Verdict: unproven', 'Nothing printed covers all of the rows, or a date is in doubt.'],
  ['Verdict: broken', 'A printed figure disagrees with the rows; the finding names where.'],
  ['Rectangle', 'Left, top – right, bottom, in points from the upper left corner of the page.'],
  [
    'Content hash',
    'SHA-256 of the transactions as the CSV export writes them: equal hashes mean equal transactions, places and categories.',
  ],
  [
    'Live formulas',
    'Sums, counts and means are formulas over the sheet Transactions: a category changed there moves them. Lists, balances, ratios of means and estimates stay as they were computed. Sorting the sheet Transactions breaks links to its lines; filtering does not.',
  ],
];

/** The definitions of the figures with the settings each depends on, what the sheets add, and every setting as it is, once. */
export function definitionsPage(contents: Contents): Page {
  const definitions = contents.calculations[0]?.definitions ?? [];
  const figures = definitions.map(({ name, sentence, settings }) => ({
    figure: name,
    sentence,
    settings: Object.keys(settings).map(settingName).join(', ') || null,
  }));
  const ofSheets = OF_SHEETS.map(([figure, sentence]) => ({ figure, sentence, settings: null }));
  const used = Object.assign({}, ...definitions.map(({ settings }) => settings));
  const settings = titledTable('Settings', SETTINGS, settingRows(used, contents), NO_STATEMENT);
  const rows = [...figures, ...ofSheets];
  return tablePage('Definitions', TABLE, rows, { none: NO_STATEMENT, after: [[], ...settings(rows.length + 3)] });
}
