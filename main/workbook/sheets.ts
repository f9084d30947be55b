import { SHEET_NAMES, SHEETS_READ_BY_OTHERS, type SheetName } from '../../shared/model/index.ts';
import { accountsPage } from './accounts-sheet.ts';
import { balancesPage } from './balances-sheet.ts';
import { categoriesPage } from './categories-sheet.ts';
import type { Contents } from './contents.ts';
import { counterpartiesPage } from './counterparties-sheet.ts';
import { coverPage, type Provenance } from './cover-sheet.ts';
import { coveragePage } from './coverage-sheet.ts';
import { definitionsPage } from './definitions-sheet.ts';
import { experimentalPage } from './experimental-sheet.ts';
import { nsfPage } from './nsf-sheet.ts';
import type { Page } from './page.ts';
import { positionsPage } from './positions-sheet.ts';
import { profitAndLossPage } from './profit-and-loss-sheet.ts';
import { recurringPage } from './recurring-sheet.ts';
import { nonRevenuePage, revenuePage } from './revenue-sheets.ts';
import { scorecardPage } from './scorecard-sheet.ts';
import { summaryPage } from './summary-sheet.ts';
import { transactionsPage } from './transactions-sheet.ts';

const SHEETS: Readonly<Record<SheetName, (contents: Contents, provenance: Provenance) => Page>> = {
  cover: coverPage,
  summary: summaryPage,
  accounts: accountsPage,
  positions: positionsPage,
  revenue: revenuePage,
  'non-revenue': nonRevenuePage,
  nsf: nsfPage,
  balances: balancesPage,
  recurring: recurringPage,
  counterparties: counterpartiesPage,
  pnl: profitAndLossPage,
  scorecard: scorecardPage,
  coverage: coveragePage,
  experimental: experimentalPage,
  transactions: transactionsPage,
  definitions: definitionsPage,
  categories: categoriesPage,
};

/** The chosen sheets in the order of the workbook. */
export const pagesOf = (chosen: readonly SheetName[], contents: Contents, provenance: Provenance): Page[] =>
  SHEET_NAMES.filter((name) => chosen.includes(name) || SHEETS_READ_BY_OTHERS.has(name)).map((name) =>
    SHEETS[name](contents, provenance),
  );
