import { contentId } from '../../shared/ids.ts';
import type { DerivedCell, Finding, Statement, Transaction, Verdict } from '../../shared/model/index.ts';
import { formatMoney } from '../../shared/money.ts';
import { type CandidateRow, rowBounds } from './candidate-rows.ts';
import type { Evidence } from './evidence.ts';
import { findingsOfChecks } from './findings-of-checks.ts';
import { accountKey } from './header/account-number.ts';
import { type Judged, overlooked, proves } from './judge.ts';
import { note } from './note.ts';
import { postingDate } from './posting-dates.ts';
import { questions } from './questions.ts';
import { type Repair, repair } from './repair.ts';
import { summaryOnlyFinding } from './summary-only-accounts.ts';

/** Counts equal things: 0 for the first, 1 for the next. One counter serves a whole document. */
export type Occurrence = (...content: readonly (string | number)[]) => number;

export function occurrenceCounter(): Occurrence {
  const seen = new Map<string, number>();
  return (...content) => {
    const key = content.join('|');
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return count;
  };
}

/** The rows as transactions, and a finding for each that cannot be one. */
function transactionsOf(
  evidence: Evidence,
  judged: Judged,
  repairs: readonly Repair[],
  occurrence: Occurrence,
): { transactions: Transaction[]; unreadable: Finding[] } {
  const { text, facts, numbers, dates, dateIndex } = evidence;
  const unreadable: Finding[] = [];
  const transactions = judged.rows.flatMap(({ row, amount, balance }, index): Transaction[] => {
    const description = row.words.map((word) => word.text).join(' ');
    const bounds = rowBounds(row);
    const date = postingDate(row, dateIndex, dates.order, facts.period, text.years);
    if (date === null) {
      const message = `The row "${description.slice(0, 60)}" on page ${row.page} has no date that can be read; it was left out.`;
      unreadable.push(note('row_unreadable', 'error', message, { page: row.page, bounds }));
      return [];
    }
    const content = [text.id, accountKey(numbers[0]?.text ?? ''), date, amount, description] as const;
    const source = row.words.some((word) => word.source === 'ocr') ? 'ocr' : 'text';
    const mended = repairs.filter((one) => one.row === index).map(({ cell }) => cell);
    const derived: readonly DerivedCell[] = judged.reading?.sign === 'chain' ? ['sign', ...mended] : mended;
    const id = contentId('txn', ...content, occurrence(...content));
    return [{ id, date, description, amount, balance, page: row.page, bounds, source, derived }];
  });
  return { transactions, unreadable };
}

function verdictOf(judged: Judged, mended: boolean, lost: boolean): Verdict {
  if (lost || judged.choice.contradiction || judged.result.checks.some(({ holds }) => !holds)) return 'broken';
  return proves(judged) ? (mended ? 'repaired' : 'proven') : 'unproven';
}

/** A line that looks like a row but whose figure stands where no amount is expected. */
function overlookedFinding(row: CandidateRow): Finding {
  const text = row.words.map((word) => word.text).join(' ');
  const message = `The line "${text.slice(0, 60)}" on page ${row.page} looks like a row, but its figure stands in no column of amounts; it was left out.`;
  return note('row_unreadable', 'error', message, { page: row.page, bounds: rowBounds(row) });
}

/** What was read and what it must be, so that nothing is mended in silence. */
function repairFinding(
  { row, cell, read, right }: Repair,
  transactions: readonly Transaction[],
  currency: string | null,
): Finding {
  // prettier-ignore
  const transaction = transactions[row];
  const [was, is] = [formatMoney(read, currency), formatMoney(right, currency)];
  const message = `The ${cell === 'balance' ? 'balance' : 'amount'} of row ${row + 1} was read as ${was}; the balances around it make it ${is}.`;
  return { ...note('cell_repaired', 'info', message, transaction), transactionId: transaction?.id ?? null };
}

/** What the evidence of a document, or of a part of one, comes to. */
export function statementOf(evidence: Evidence, occurrence: Occurrence): Statement {
  const { text, facts, numbers } = evidence;
  const { judged, repairs } = repair(evidence.judged, evidence.table) ?? { judged: evidence.judged, repairs: [] };
  const { transactions, unreadable } = transactionsOf(evidence, judged, repairs, occurrence);
  const passedOver = transactions.length > 0 ? overlooked(judged) : [];
  const { opening, closing, totals } = judged.choice.figures;
  const number = numbers[0]?.text ?? null;
  const identity = ['statement', text.id, accountKey(number ?? '')] as const;
  return {
    id: contentId('dso', ...identity, occurrence(...identity)),
    documentId: text.id,
    institutionName: facts.institutionName,
    currency: facts.currency,
    startDate: facts.period.start,
    endDate: facts.period.end,
    account: { number, name: facts.accountName, type: facts.type, ownerName: facts.ownerName },
    openingBalance: opening,
    closingBalance: closing,
    printedTotals: totals,
    verdict: verdictOf(judged, repairs.length > 0, unreadable.length + passedOver.length > 0),
    findings: [
      ...findingsOfChecks(judged, transactions, facts.currency),
      ...unreadable,
      ...passedOver.map(overlookedFinding),
      ...repairs.map((one) => repairFinding(one, transactions, facts.currency)),
      ...questions(evidence, transactions),
      ...evidence.mentioned.map((account) => summaryOnlyFinding(account, facts.currency)),
    ],
    transactions,
  };
}
