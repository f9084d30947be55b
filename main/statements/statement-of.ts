import { note } from '../../shared/checks/note.ts';
import type { PlainDate } from '../../shared/dates.ts';
import type { DerivedCell, Finding, PartTotal, Statement, Transaction, Verdict } from '../../shared/model/index.ts';
import { formatMoney } from '../../shared/money.ts';
import type { Occurrence } from './accounts/occurrence.ts';
import { rowId, statementId } from './accounts/own-ids.ts';
import { summaryOnlyFinding } from './accounts/summary-only-accounts.ts';
import { datesBeside, postingDateOf } from './dates/posting-dates.ts';
import { type RowDate, rowDates } from './dates/row-dates.ts';
import type { Evidence } from './evidence.ts';
import { balancesOfDays, heldAgainst } from './judge/balances-of-days.ts';
import { checkEvidence } from './judge/check-evidence.ts';
import { closingBalanceOf } from './judge/closing-balance.ts';
import { findingsOfChecks } from './judge/findings-of-checks.ts';
import { type Judged, overlooked, proves } from './judge/judged.ts';
import { incompleteRun } from './judge/missing-pages.ts';
import { type Repair, type Repaired, repair } from './judge/repair.ts';
import { restoredSigns } from './judge/restored-signs.ts';
import type { DocumentText } from './page/document-text.ts';
import { questions } from './questions.ts';
import { type CandidateRow, rowBounds } from './table/candidate-rows.ts';

interface Rows {
  readonly transactions: readonly Transaction[];
  /** What the document lists as the balances of days, held against all rows up to each. */
  readonly days: readonly PartTotal[];
  /** Rows that cannot be transactions. */
  readonly unreadable: readonly Finding[];
  /** Dates that recognition was not sure of, and nothing else confirms. */
  readonly doubtful: readonly Finding[];
  /** Cells that were computed, and what was read instead. */
  readonly mended: readonly Finding[];
}

/** The cells of a row that a repair may have changed. */
const CELLS: ReadonlySet<string> = new Set<DerivedCell>(['amount', 'balance', 'sign']);
const isCell = (cell: string): cell is DerivedCell => CELLS.has(cell);

/** The rows as transactions, with a finding for each that cannot be one or was not read as it stands here. */
function rowsOf(evidence: Evidence, { judged, repairs }: Repaired, occurrence: Occurrence, everyDate: boolean): Rows {
  const { text, table, facts, numbers, dates, dateIndex } = evidence;
  const rows = judged.rows.map(({ row }) => row);
  const dateOf = datesBeside(rows, dateIndex.index, dates.order, { ...facts, years: text.years });
  const read = (row: CandidateRow): PlainDate | null => dateOf(postingDateOf(row, dateIndex.index));
  const found = rowDates(rows, dateIndex, read, facts.period, everyDate);
  const days = balancesOfDays(
    judged,
    table.listedBalances,
    found.map(({ date }) => date),
    dateOf,
  );
  const unreadable: Finding[] = [];
  const doubtful: Finding[] = [];
  const mended: Finding[] = [];
  const transactions = judged.rows.flatMap(({ row, amount, amountUnread, ...own }, index): Transaction[] => {
    const balance = own.balanceApart ? null : own.balance;
    const { date, how, text: readDate } = found[index] as RowDate;
    const description = row.words.map((word) => word.text).join(' ');
    const bounds = rowBounds(row);
    if (date === null || amountUnread) {
      unreadable.push(unreadableFinding(row, date === null ? 'date' : 'amount'));
      return [];
    }
    const id = rowId(text.id, numbers[0]?.text ?? null, { date, amount, description }, occurrence);
    const mends = repairs.filter((one) => one.row === index);
    const cells = mends.map(({ cell }): string => cell).filter(isCell);
    const derived: readonly DerivedCell[] = [
      ...(judged.reading?.sign === 'chain' && !cells.includes('sign') ? (['sign'] as const) : []),
      ...cells,
      ...(how === 'derived' ? (['date'] as const) : []),
    ];
    const source = row.words.some((word) => word.source === 'ocr') ? 'ocr' : 'text';
    const transaction = { id, date, description, amount, balance, page: row.page, bounds, source, derived } as const;
    mended.push(...mends.map((one) => repairFinding(one, transaction, index, facts.currency)));
    if (how === 'derived') mended.push(dateFinding(transaction, index, readDate));
    if (how === 'doubtful') doubtful.push(doubtfulFinding(transaction, index, readDate));
    return [transaction];
  });
  return { transactions, days, unreadable, doubtful, mended };
}

/** A row of which something is printed that could not be read. */
function unreadableFinding(row: CandidateRow, what: 'date' | 'amount'): Finding {
  const text = row.words.map((word) => word.text).join(' ');
  const message = `The row "${text.slice(0, 60)}" on page ${row.page} has no ${what} that can be read; it was left out.`;
  return note('row_unreadable', 'error', message, { page: row.page, bounds: rowBounds(row) });
}

/** Balances that recognition read and that no check holds against anything. */
function unconfirmedBalances({ choice, result }: Judged): ('opening' | 'closing')[] {
  if (result.checks.some(({ kind }) => kind === 'closing') || result.covered) return [];
  return (['opening', 'closing'] as const).filter((name) => (choice.places[name]?.money.confidence ?? 1) < 1);
}

function unconfirmedFinding(name: 'opening' | 'closing'): Finding {
  const message = `The ${name} balance was recognised, and nothing on the page confirms it. Compare it with the page.`;
  return note('rows_uncovered', 'warning', message);
}

/** Says that pages are not in the file on which rows may stand. */
function missingPages(judged: Judged, { runs }: DocumentText): Finding[] {
  const run = incompleteRun(judged, runs);
  if (!run) return [];
  const message = `The pages are numbered up to ${run.of}, and ${run.missing} of them ${run.missing === 1 ? 'is' : 'are'} not in this file: rows may stand there.`;
  return [note('rows_uncovered', 'warning', message)];
}

function verdictOf(judged: Judged, { unreadable, doubtful, mended }: Rows, passedOver: number, open: number): Verdict {
  const lost = unreadable.length + passedOver > 0;
  if (lost || judged.choice.contradiction || judged.result.checks.some(({ holds }) => !holds)) return 'broken';
  if (!proves(judged) || doubtful.length + open > 0) return 'unproven';
  return mended.length > 0 ? 'repaired' : 'proven';
}

/** A line that looks like a row but whose figure stands where no amount is expected. */
function overlookedFinding(row: CandidateRow): Finding {
  const text = row.words.map((word) => word.text).join(' ');
  const message = `The line "${text.slice(0, 60)}" on page ${row.page} looks like a row, but its figure stands in no column of amounts; it was left out.`;
  return note('row_unreadable', 'error', message, { page: row.page, bounds: rowBounds(row) });
}

const CELL_NAMES: Readonly<Record<Repair['cell'], string>> = {
  amount: 'amount',
  sign: 'amount',
  balance: 'balance',
  opening: 'opening balance',
  closing: 'closing balance',
  deposits: 'printed total of deposits and credits',
  withdrawals: 'printed total of withdrawals and charges',
  depositCount: 'printed number of deposits and credits',
  withdrawalCount: 'printed number of withdrawals and charges',
};

/** What was read and what it must be, so that nothing is mended in silence. */
function repairFinding(
  { cell, read, right }: Repair,
  row: Transaction | null,
  index: number | null,
  currency: string | null,
): Finding {
  const isCount = cell === 'depositCount' || cell === 'withdrawalCount';
  const said = (figure: number): string => (isCount ? String(figure) : formatMoney(figure, currency));
  const was = read === null ? 'could not be read' : `was read as ${said(read)}`;
  const name = index === null ? `The ${CELL_NAMES[cell]}` : `The ${CELL_NAMES[cell]} of row ${index + 1}`;
  const message = `${name} ${was}; the figures around it make it ${said(right)}.`;
  return { ...note('cell_repaired', 'info', message, row ?? undefined), transactionId: row?.id ?? null };
}

function dateFinding(row: Transaction, index: number, read: string): Finding {
  const message =
    read === ''
      ? `Row ${index + 1} prints no date, nor does its section: it is dated on the statement's last day, ${row.date}.`
      : `The date of row ${index + 1} was read as "${read}"; the rows around it make it ${row.date}.`;
  return { ...note('cell_repaired', 'info', message, row), transactionId: row.id };
}

function doubtfulFinding(row: Transaction, index: number, read: string): Finding {
  const message = `The date of row ${index + 1} was read as "${read}" without certainty, and nothing else confirms ${row.date}. Compare it with the page.`;
  return { ...note('date_doubtful', 'warning', message, row), transactionId: row.id };
}

/**
 * What the evidence of a document, or of a part of one, comes to.
 *
 * @param everyDate nearly every row of the document prints a date
 */
export function statementOf(evidence: Evidence, occurrence: Occurrence, everyDate: boolean): Statement {
  const { text, facts, numbers } = evidence;
  const { judged: read, repairs: mended } = repair(evidence.judged, evidence.table) ?? {
    judged: evidence.judged,
    repairs: [],
  };
  const repairs = [...restoredSigns(read), ...mended];
  const rows = rowsOf(evidence, { judged: read, repairs }, occurrence, everyDate);
  const judged = heldAgainst(read, rows.days);
  const { transactions } = rows;
  const passedOver = transactions.length > 0 ? overlooked(judged) : [];
  const open = [...unconfirmedBalances(judged).map(unconfirmedFinding), ...missingPages(judged, text)];
  const outside = repairs
    .filter(({ row }) => row === null)
    .map((one) => repairFinding(one, null, null, facts.currency));
  const { opening, totals } = judged.choice.figures;
  const number = numbers[0]?.text ?? null;
  return {
    id: statementId(text.id, number, occurrence),
    documentId: text.id,
    institutionName: facts.institutionName,
    currency: facts.currency,
    startDate: facts.period.start,
    endDate: facts.period.end,
    account: { number, name: facts.accountName, type: facts.type, ownerName: facts.ownerName },
    openingBalance: opening,
    closingBalance: closingBalanceOf(judged),
    printedTotals: totals,
    ...(evidence.fees.length > 0 && { printedFees: evidence.fees }),
    verdict: verdictOf(judged, { ...rows, mended: [...rows.mended, ...outside] }, passedOver.length, open.length),
    findings: [
      ...findingsOfChecks(judged, transactions, facts.currency),
      ...rows.unreadable,
      ...passedOver.map(overlookedFinding),
      ...rows.doubtful,
      ...open,
      ...rows.mended,
      ...outside,
      ...questions(evidence, transactions),
      ...evidence.mentioned.map((account) => summaryOnlyFinding(account, facts.currency)),
    ],
    evidence: checkEvidence(judged, evidence.table, rows.days),
    transactions,
  };
}
