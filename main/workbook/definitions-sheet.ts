import { asWords } from '../../shared/as-words.ts';
import type { Definition } from '../summaries/index.ts';
import { text } from './cells.ts';
import type { Contents } from './contents.ts';
import { NO_STATEMENT } from './nothing-read.ts';
import type { Page } from './page.ts';
import { type Table, tablePage } from './table.ts';

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

/** The definitions of the figures, with the settings they were computed by, beside what the sheets add. */
export function definitionsPage({ calculations: [calculations] }: Contents): Page {
  const computed = (calculations?.definitions ?? []).map(definitionRow);
  const ofSheets = OF_SHEETS.map(([figure, sentence]) => ({ figure, sentence, settings: null }));
  return tablePage('Definitions', TABLE, [...computed, ...ofSheets], { none: NO_STATEMENT });
}

const definitionRow = ({ name, sentence, settings }: Definition): DefinitionRow => ({
  figure: name,
  sentence,
  settings: Object.entries(settings).map(settingText).join('; ') || null,
});

const settingText = ([name, value]: [string, unknown]): string => `${asWords(name)}: ${valueText(value)}`;

function valueText(value: unknown): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return 'none';
  if (Array.isArray(value)) return value.map(valueText).join(', ');
  if (typeof value !== 'object') return String(value);
  if ('name' in value) return namedText(value);
  return partsText(value) || 'none';
}

/** Something with a name, such as an offer: its name, and beside it what else is said of it. */
function namedText({ name, ...rest }: { readonly name: unknown }): string {
  const said = Object.entries(rest).filter(([part, one]) => part !== 'slug' && one !== null);
  return said.length === 0 ? String(name) : `${name} (${partsText(Object.fromEntries(said))})`;
}

const partsText = (parts: object): string =>
  Object.entries(parts)
    .map(([name, one]) => `${name} ${valueText(one)}`)
    .join(', ');
