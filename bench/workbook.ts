import * as XLSX from 'xlsx';
import { summariseAccounts } from '../main/summaries/index.ts';
import { contentsOf } from '../main/workbook/contents.ts';
import { buildWorkbook } from '../main/workbook/index.ts';
import type { Page } from '../main/workbook/page.ts';
import { pagesOf } from '../main/workbook/sheets.ts';
import { writeWorkbook } from '../main/workbook/write-workbook.ts';
import { contentId } from '../shared/ids.ts';
import type { Analysis } from '../shared/model/index.ts';
import { companyOf } from './company.ts';
import { postedTransactions } from './posted-transactions.ts';
import { type Comparison, comparisonOf } from './ratio.ts';

const ROWS = 100_000;
const FEW = 10_000;
const ROUNDS = 3;
const PROVENANCE = { version: '0.0.0', contentHash: '0'.repeat(64) };

function analysisOf(rows: number): Analysis {
  const company = companyOf(postedTransactions(rows, 1));
  return {
    ...company,
    company: { id: contentId('eus', 'Acme LLC'), name: 'Acme LLC' },
    documents: [],
    summaries: summariseAccounts(company.accounts, company.annotations, company.settings),
    others: [],
    findings: [],
  };
}

/** The same cells and formulas as SheetJS writes them when left alone, compressed. */
function writeBare(pages: readonly Page[]): void {
  const workbook: XLSX.WorkBook = {
    SheetNames: pages.map(({ name }) => name),
    Sheets: Object.fromEntries(pages.map(({ name, sheet }) => [name, sheet])),
  };
  XLSX.write(workbook, { type: 'buffer', bookType: 'xlsx', compression: true, bookSST: true });
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export interface WorkbookBench {
  /** Writing and finishing the file ÷ SheetJS writing the same cells and formulas, compressed. */
  readonly ratio: Comparison;
  /** Figures, sheets and file ÷ the same. */
  readonly whole: Comparison;
  /** Figures, sheets and file: cost per row of 100,000 ÷ cost per row of 10,000. */
  readonly growth: Comparison;
}

export function benchWorkbook(): WorkbookBench {
  const [many, few] = [analysisOf(ROWS), analysisOf(FEW)];
  const pages = pagesOf(many.settings.sheets, contentsOf(many), PROVENANCE);
  buildWorkbook(few, PROVENANCE);
  const rounds = Array.from({ length: ROUNDS }, () => {
    const bare = timeOf(() => writeBare(pages));
    const written = timeOf(() => writeWorkbook(pages, { title: 'Acme LLC', created: many.asOf }));
    const whole = timeOf(() => buildWorkbook(many, PROVENANCE));
    const small = timeOf(() => buildWorkbook(few, PROVENANCE));
    return { ratio: written / bare, whole: whole / bare, growth: whole / ROWS / (small / FEW) };
  });
  return {
    ratio: comparisonOf(rounds.map(({ ratio }) => ratio)),
    whole: comparisonOf(rounds.map(({ whole }) => whole)),
    growth: comparisonOf(rounds.map(({ growth }) => growth)),
  };
}
