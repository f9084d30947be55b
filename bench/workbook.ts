import * as XLSX from 'xlsx';
import { summariseAccounts } from '../main/summaries/index.ts';
import { contentsOf } from '../main/workbook/contents.ts';
import { buildWorkbook } from '../main/workbook/index.ts';
import { pagesOf, SHEET_NAMES } from '../main/workbook/sheets.ts';
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
    findings: [],
  };
}

/** The same cells and formulas as SheetJS writes them when left alone, compressed. */
function bareWorkbook(analysis: Analysis): XLSX.WorkBook {
  const pages = pagesOf(SHEET_NAMES, contentsOf(analysis), PROVENANCE);
  return {
    SheetNames: pages.map(({ name }) => name),
    Sheets: Object.fromEntries(pages.map(({ name, sheet }) => [name, sheet])),
  };
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export interface WorkbookBench {
  /** Figures, sheets and file of 100,000 transactions ÷ SheetJS writing the same cells and formulas, compressed. */
  readonly ratio: Comparison;
  /** Cost per row of 100,000 ÷ cost per row of 10,000. */
  readonly growth: Comparison;
}

export function benchWorkbook(): WorkbookBench {
  const [many, few] = [analysisOf(ROWS), analysisOf(FEW)];
  const bare = bareWorkbook(many);
  buildWorkbook(few, PROVENANCE);
  const ratios: number[] = [];
  const growths: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const yardstick = timeOf(() =>
      XLSX.write(bare, { type: 'buffer', bookType: 'xlsx', compression: true, bookSST: true }),
    );
    const small = timeOf(() => buildWorkbook(few, PROVENANCE)) / FEW;
    const time = timeOf(() => buildWorkbook(many, PROVENANCE));
    ratios.push(time / yardstick);
    growths.push(time / ROWS / small);
  }
  return { ratio: comparisonOf(ratios), growth: comparisonOf(growths) };
}
