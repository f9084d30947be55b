import { type BalanceChecks, balanceChecks, coverAll } from '../../../shared/checks/balance-check.ts';
import { partChecks } from '../../../shared/checks/part-totals.ts';
import type { AccountType, PartTotal } from '../../../shared/model/index.ts';
import type { LabelledFigure } from '../figures/labelled-figures.ts';
import { isIn } from '../figures/summary.ts';
import { tellsOwed } from '../figures/tells-owed.ts';
import { isOwed, speaksOfDebt } from '../header/account-type.ts';
import type { CandidateRow, CandidateTable } from '../table/candidate-rows.ts';
import type { ReadRow } from '../table/read-row.ts';
import { repeatedListChecks } from '../table/repeated-lists.ts';
import { sectionParts } from '../table/section-totals.ts';
import { partsOfRows } from '../table/summed-columns.ts';
import { tableParts } from '../table/table-totals.ts';
import type { TokenLine } from '../tokens/read-line.ts';
import type { SectionKind } from '../vocabulary/sections.ts';
import { countsApart, countsTogether, NO_TOTALS } from './counted-apart.ts';
import { agreementOfTexts, allTextsAgree, isDirected } from './directions.ts';
import { type FigureChoice, figureChoices } from './printed-figures.ts';
import { type Reading, readingsOf, rowsUnder } from './readings.ts';

/** A reading with what it gives and how the statement's own figures judge it. */
export interface Judged {
  readonly reading: Reading | null;
  readonly rows: readonly ReadRow[];
  /** Candidate rows to which the reading gives no amount. */
  readonly left: readonly CandidateRow[];
  readonly choice: FigureChoice;
  readonly result: BalanceChecks;
  /** Plain balances are read as money owed. */
  readonly owed: boolean;
  /** Every sign and balance could be turned round, and nothing on the page tells which way is meant. */
  readonly couldBeTurned: boolean;
}

const holds = ({ result }: Judged): number => result.checks.filter((check) => check.holds).length;
const fails = ({ result }: Judged): number => result.checks.length - holds({ result } as Judged);

/** Rows that print a figure which the reading looks away from: it may not prove itself by leaving them out. */
export function overlooked({ reading, left }: Judged): CandidateRow[] {
  return left.filter(({ cells }) => cells.some(({ column }) => (reading?.roles[column] ?? null) === null));
}

/** True when every check holds, together they cover all of the rows, and no amount is left unread. */
export const addsUp = (judged: Judged): boolean =>
  fails(judged) === 0 &&
  judged.choice.contradiction === null &&
  coverAll(judged.result, judged.choice.figures) &&
  overlooked(judged).length === 0 &&
  judged.rows.every(({ amountUnread, amountMissing }) => !amountUnread && !amountMissing);

/** True when it adds up, and only this way round. */
export const proves = (judged: Judged): boolean => addsUp(judged) && !judged.couldBeTurned;

/** Rows under a reading, and the figures to hold them against. */
type Held = Pick<Judged, 'reading' | 'rows' | 'choice'>;

/** What is printed of parts of rows: totals under sections and right under rows, and the figures that amounts are made of. */
export const partsOf = (
  { reading, rows, choice: { tableTotals } }: Held,
  { sectionTotals, columnSum }: CandidateTable,
): readonly PartTotal[] => [
  ...sectionParts(sectionTotals, rows),
  ...tableParts(tableTotals, rows),
  ...(columnSum && reading ? partsOfRows(rows, columnSum, reading.roles.indexOf('amount')) : []),
];

/** All that is printed held against rows: balances and totals, and what is printed of parts. */
export function checksOf(held: Held, table: CandidateTable): BalanceChecks {
  const { figures } = held.choice;
  const result = balanceChecks(held.rows, figures);
  const ofParts = partChecks(partsOf(held, table), held.rows, figures);
  return { ...result, checks: [...result.checks, ...ofParts, ...repeatedListChecks(table.repeatedLists)] };
}

/**
 * Parts of a summary that do not add up to it which agree, each, with the rows of the section they name, or with all rows of
 * their direction where they are the only part of it.
 */
function agreeingParts({ choice, rows, owed }: Judged): number {
  const parts = choice.contradiction?.parts ?? [];
  return parts.filter((part) => {
    const side = isIn(part, owed) ? 1 : -1;
    const isOnly = parts.every((other) => other === part || isIn(other, owed) !== isIn(part, owed));
    const section = rows.filter(({ row }) => row.sectionTitle === part.label);
    const own = section.length > 0 || !isOnly ? section : rows.filter(({ amount }) => amount * side > 0);
    return own.length > 0 && Math.abs(own.reduce((sum, { amount }) => sum + amount, 0)) === Math.abs(part.money.minor);
  }).length;
}

/**
 * A summary that leaves a section or a direction out does not add up, and yet contradicts nothing: when each of its parts
 * agrees with its rows, and the balances with all of the rows, it was only incomplete. Nor do totals contradict amounts that
 * count apart what makes these up, or together what came in and went out.
 */
export function excused(judged: Judged, table: CandidateTable): Judged {
  const { choice, result } = judged;
  const closes = result.checks.some(({ kind, holds: held }) => kind === 'closing' && held);
  const agrees = choice.contradiction
    ? agreeingParts(judged) >= choice.contradiction.parts.length
    : countsApart(judged, table.columnSum) || countsTogether(judged);
  if (!closes || !agrees) return judged;
  const figures = { ...choice.figures, totals: NO_TOTALS };
  const summed = { ...choice, figures, contradiction: null };
  return { ...judged, choice: summed, result: checksOf({ ...judged, choice: summed }, table) };
}

/** Sections whose rows, in sum, go against their title. */
function sectionsTurned({ rows }: Judged): number {
  const sums = new Map<number, number>();
  for (const { row, amount } of rows)
    if (row.section)
      sums.set(row.sectionIndex, (sums.get(row.sectionIndex) ?? 0) + (row.section === 'in' ? amount : -amount));
  return [...sums.values()].filter((along) => along < 0).length;
}

/** 1 where some rows bear a mark and all of these go one way, the others the other: the marks tell them apart. */
function marksTell({ rows, reading }: Judged): number {
  const markedIn = ({ row }: ReadRow): boolean =>
    row.cells.some(({ column, token }) => reading?.roles[column] === 'amount' && token.mark !== null);
  const [marked, plain] = [rows.filter(markedIn), rows.filter((row) => !markedIn(row))];
  const side = Math.sign(marked[0]?.amount ?? 0);
  const isApart = marked.every(({ amount }) => amount * side > 0) && plain.every(({ amount }) => amount * side < 0);
  return side !== 0 && plain.length > 0 && isApart ? 1 : 0;
}

/**
 * Larger is better, compared from the first number on; equal readings keep the order of plausibility. Links of a running
 * balance come first: a column whose differences are the amounts is the balance, and no reading may prove itself by
 * looking away from it.
 */
const merit = (judged: Judged): number[] => [
  judged.result.linksHeld,
  addsUp(judged) ? 1 : 0,
  -(judged.reading?.contradictions ?? 0) - sectionsTurned(judged),
  holds(judged) - fails(judged),
  marksTell(judged),
  // A line without a date is a row only when the figures ask for it.
  addsUp(judged) && judged.reading?.undated ? 0 : 1,
  judged.rows.length,
];

const better = (a: Judged, b: Judged): boolean => {
  const [left, right] = [merit(a), merit(b)];
  const differs = left.findIndex((value, index) => value !== right[index]);
  return differs >= 0 && (left[differs] ?? 0) > (right[differs] ?? 0);
};

/** The best reading under one choice of printed figures, null when no reading gives a row. */
function bestUnder(table: CandidateTable, choice: FigureChoice, owed: boolean): Judged | null {
  let best: Judged | null = null;
  for (const reading of readingsOf(table)) {
    const { rows, left } = rowsUnder(reading, table, owed, choice.figures.opening);
    if (rows.length === 0) continue;
    const result = checksOf({ reading, rows, choice }, table);
    const judged = excused({ reading, rows, left, choice, result, owed, couldBeTurned: false }, table);
    if (!best || better(judged, best)) best = judged;
  }
  return best;
}

/** The figures that speak of the whole statement: "Total debits" under a section "Debits" beside another says no more than that. */
function wholeFigures(figures: readonly LabelledFigure[], { sectionTotals, rows }: CandidateTable): LabelledFigure[] {
  const kindOf = (title: string): SectionKind | null | undefined =>
    rows.find(({ sectionTitle }) => sectionTitle === title)?.section;
  const isOfPart = ({ money }: LabelledFigure): boolean => {
    const own = sectionTotals.find((total) => total.money === money);
    return rows.some(({ section, sectionTitle }) => own && section === kindOf(own.title) && sectionTitle !== own.title);
  };
  return figures.filter((figure) => !isOfPart(figure));
}

/**
 * The reading of a table that most of the printed figures confirm. Where balances are printed in several places, others
 * than the first are tried only to prove.
 */
function bestOf(
  table: CandidateTable,
  figures: readonly LabelledFigure[],
  lines: readonly TokenLine[],
  owed: boolean,
): Judged {
  const [first, ...others] = figureChoices(wholeFigures(figures, table), lines, table, owed);
  const empty: Judged = {
    reading: null,
    rows: [],
    left: table.rows,
    choice: first,
    result: balanceChecks([], first.figures),
    owed,
    couldBeTurned: false,
  };
  const best = bestUnder(table, first, owed);
  if (!best) return empty;
  if (addsUp(best)) return best;
  return others.map((choice) => bestUnder(table, choice, owed)).find((judged) => judged && addsUp(judged)) ?? best;
}

/**
 * The best reading. Where the kind of account is not known, and the page says which way money goes, balances that add up with
 * the same rows only as owed, or only as owned, are that.
 */
function bestAsOwned(
  table: CandidateTable,
  figures: readonly LabelledFigure[],
  lines: readonly TokenLine[],
  type: AccountType,
  owed: boolean,
): Judged {
  const best = bestOf(table, figures, lines, owed);
  if (type !== 'unknown' || addsUp(best) || !isDirected(best, table.columns)) return best;
  const other = bestOf(table, figures, lines, !owed);
  const sameRows = other.rows.every(({ amount }, at) => amount === best.rows[at]?.amount);
  return addsUp(other) && sameRows ? other : best;
}

/** A minus before an amount takes it away, on any account but one that is owed. */
const hasMinus = ({ rows, reading }: Judged): boolean =>
  rows.some(({ row }) => row.cells.some(({ column, token }) => reading?.roles[column] === 'amount' && token.minor < 0));

/** A card of which nothing is printed to hold its rows against: what most of them print plain was spent. */
function asSpent(best: Judged, type: AccountType): Judged {
  const { reading, rows, result } = best;
  const plain = rows.filter(({ amount }) => amount > 0).length;
  if (type !== 'credit_card' || reading?.sign !== 'printed' || result.checks.length > 0) return best;
  if (!reading.roles.includes('amount') || plain * 2 <= rows.length) return best;
  const turned = rows.map((row) => ({ ...row, amount: 0 - row.amount }));
  return { ...best, reading: { ...reading, sign: 'inverted' }, rows: turned };
}

/**
 * Chooses among all readings of a table by the statement's own arithmetic. What is owed and what is owned add up alike, so
 * where the page does not say which way money goes, the kind of account and the texts of the rows must agree; where they
 * do not, both readings fit.
 */
export function judge(
  table: CandidateTable,
  figures: readonly LabelledFigure[],
  lines: readonly TokenLine[],
  type: AccountType,
): Judged {
  const owed = isOwed(type) || (type === 'unknown' && tellsOwed(figures, lines, table.used));
  const best = asSpent(bestAsOwned(table, figures, lines, type, owed), type);
  if (best.rows.length === 0 || isDirected(best, table.columns)) return best;
  const agreement = agreementOfTexts(best.rows);
  const takesAway = hasMinus(best) && !speaksOfDebt(lines);
  if (agreement > 0 || (agreement === 0 && (type !== 'unknown' || takesAway))) return best;
  // A customer's charge is money in for a shop: where a minus says what goes out, words alone turn nothing round.
  const mayTurn = type === 'unknown' && agreement < 0 && !takesAway;
  const turned = mayTurn ? bestOf(table, figures, lines, !owed) : null;
  const fits = turned && (addsUp(turned) || !addsUp(best));
  if (fits && allTextsAgree(turned.rows)) return turned;
  return { ...best, couldBeTurned: true };
}
