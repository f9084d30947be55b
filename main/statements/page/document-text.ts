import type { PageWords } from '../../../shared/model/index.ts';
import { exponentOf } from '../../../shared/money.ts';
import { accountMentions, accountNumbersOf } from '../header/account-number.ts';
import { currencyOf } from '../header/currency.ts';
import type { DateOrder } from '../tokens/date-order.ts';
import { yearsIn } from '../tokens/date-tokens.ts';
import { decimalMarkOf, groupsThousands, spacesThousands } from '../tokens/money-tokens.ts';
import { readLine, type TokenLine } from '../tokens/read-line.ts';
import { writesWholeNumbers } from '../tokens/whole-numbers.ts';
import { linesOfPage } from '../words/lines.ts';
import { withCompactDates } from './compact-dates.ts';
import { withDatesOfColumns } from './dates-of-columns.ts';
import { withMarkColumns } from './mark-columns.ts';
import { type PageRun, pageRuns } from './page-runs.ts';
import { withPanelsApart } from './panels.ts';
import { rejoined } from './rejoined.ts';
import { rowsApart } from './rows-apart.ts';
import { withTablesApart } from './tables-apart.ts';
import { unglued } from './unglued.ts';
import { withoutDirt } from './without-dirt.ts';

/** What the user has said about the files; null: infer it. */
export interface ReadingSettings {
  /** ISO 4217. */
  readonly currency: string | null;
  readonly dateOrder: DateOrder | null;
}

/** A document as lines with the dates and amounts in them. */
export interface DocumentText {
  readonly id: string;
  readonly settings: ReadingSettings;
  readonly lines: readonly TokenLine[];
  /** By the number of each page, the run of numbered pages that it belongs to. */
  readonly runs: ReadonlyMap<number, PageRun>;
  /** Years printed in full anywhere in it. */
  readonly years: ReadonlySet<number>;
  /** The account numbers it names, as often as it names them. */
  readonly accounts: readonly string[];
}

/** Reads the lines of a document: how it writes money is one for all of it. */
export function documentText(pages: readonly PageWords[], id: string, settings: ReadingSettings): DocumentText {
  const plain = pages.flatMap((page) => linesOfPage({ ...page, words: unglued(rejoined(withoutDirt(page))) }));
  const years = yearsIn(plain);
  const exponent = exponentOf(settings.currency ?? currencyOf(plain));
  const isWhole = exponent === 0 || (exponent === 2 && writesWholeNumbers(plain));
  const decimal = isWhole ? 'none' : decimalMarkOf(plain);
  const style = { decimal, exponent, grouped: groupsThousands(plain), spaced: spacesThousands(plain) };
  const read = plain.map((line) => readLine(line, style, years));
  const lines = rowsApart(
    withMarkColumns(withCompactDates(withDatesOfColumns(withPanelsApart(withTablesApart(read))))),
  );
  const accounts = accountMentions(lines, accountNumbersOf(lines)).map(({ text }) => text);
  return {
    id,
    settings,
    lines,
    runs: pageRuns(
      pages.map(({ number }) => number),
      plain,
    ),
    years,
    accounts,
  };
}
