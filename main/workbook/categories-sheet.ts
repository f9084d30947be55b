import { flag, text } from './cells.ts';
import type { CategoryEntry, Contents } from './contents.ts';
import { NO_STATEMENT } from './nothing-read.ts';
import type { Page } from './page.ts';
import { letterOf, type Table, tablePage } from './table.ts';

const SHEET = 'Categories';

const CATEGORIES: Table<CategoryEntry> = [
  { header: 'Category', cell: ({ label }) => text(label) },
  { header: 'Group', cell: ({ group }) => text(group?.replaceAll('_', ' ') ?? null) },
  { header: 'Deposits are revenue', cell: ({ isRevenue }) => flag(isRevenue) },
];

const REVENUE_COLUMN = letterOf(CATEGORIES, 'Deposits are revenue');

/** Every category, and whether deposits of it are revenue: the formulas on Transactions look it up here. */
export const categoriesPage = ({ categories }: Contents): Page =>
  tablePage(SHEET, CATEGORIES, categories, { none: NO_STATEMENT });

/** The formula that says whether a deposit is revenue, 1 or 0, by its category. */
export const revenueFormula = (amountCell: string, categoryCell: string): string =>
  `IF(${amountCell}>0,IFERROR(VLOOKUP(${categoryCell},${SHEET}!$A:$${REVENUE_COLUMN},${CATEGORIES.length},FALSE),0),0)`;
