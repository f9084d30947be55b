import { type BalanceChecks, balanceChecks } from '../../../shared/checks/balance-check.ts';
import { partChecks } from '../../../shared/checks/part-totals.ts';
import type { AccountType, PartTotal } from '../../../shared/model/index.ts';
import type { LabelledFigure } from '../figures/labelled-figures.ts';
import { isIn } from '../figures/summary.ts';
import { tellsOwed } from '../figures/tells-owed.ts';
import { isOwed, speaksOfDebt } from '../header/account-type.ts';
import type { CandidateTable } from '../table/candidate-rows.ts';
import { repeatedListChecks } from '../table/repeated-lists.ts';
import { sectionParts } from '../table/section-totals.ts';
import { partsOfRows } from '../table/summed-columns.ts';
import { tableParts } from '../table/table-totals.ts';
import type { TokenLine } from '../tokens/read-line.ts';
import type { SectionKind } from '../vocabulary/sections.ts';
import { countsApart, countsTogether, NO_TOTALS } from './counted-apart.ts';
import { agreementOfTexts, allTextsAgree, isDirected } from './directions.ts';
import { addsUp, type Judged } from './judged.ts';
import { better, sectionsTurned, withRivals } from './merit.ts';
import { type FigureChoice, figureChoices } from './printed-figures.ts';
import { readingsOf, rowsUnder } from './readings.ts';

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

/** The best reading under one choice of printed figures, null when no reading gives a row. */
function bestUnder(table: CandidateTable, choice: FigureChoice, owed: boolean): Judged | null {
  const all = readingsOf(table).flatMap((reading): readonly Judged[] => {
    const { rows, left } = rowsUnder(reading, table, owed, choice.figures.opening);
    if (rows.length === 0) return [];
    const result = checksOf({ reading, rows, choice }, table);
    const judged = { reading, rows, left, choice, result, owed, couldBeTurned: false, couldBeOthers: false };
    return [excused(judged, table)];
  });
  const [first, ...others] = all;
  return first
    ? withRivals(
        others.reduce((best, one) => (better(one, best) ? one : best), first),
        all,
      )
    : null;
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

/** A reading beside which other balances that are printed fit the same rows: then neither are proven. */
function withRivalBalances(judged: Judged, choices: readonly FigureChoice[], table: CandidateTable): Judged {
  const { opening, closing } = judged.choice.figures;
  const others = choices.filter(({ figures }) => figures.opening !== opening || figures.closing !== closing);
  const fits = (choice: FigureChoice): boolean =>
    addsUp({ ...judged, choice, result: checksOf({ ...judged, choice }, table) });
  return addsUp(judged) && others.some(fits) ? { ...judged, couldBeOthers: true } : judged;
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
  const choices = figureChoices(wholeFigures(figures, table), lines, table, owed);
  const [first, ...others] = choices;
  const empty: Judged = {
    reading: null,
    rows: [],
    left: [...table.rows, ...table.astray],
    choice: first,
    result: balanceChecks([], first.figures),
    owed,
    couldBeTurned: false,
    couldBeOthers: false,
  };
  const best = bestUnder(table, first, owed);
  if (!best) return empty;
  if (addsUp(best)) return withRivalBalances(best, choices, table);
  const proving = others.map((choice) => bestUnder(table, choice, owed)).find((judged) => judged && addsUp(judged));
  return proving ? withRivalBalances(proving, choices, table) : best;
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

/** A card of which nothing is printed that tells which way its rows go: what most of them print plain was spent. */
function asSpent(best: Judged, type: AccountType): Judged {
  const { reading, rows, result, couldBeTurned } = best;
  const plain = rows.filter(({ amount }) => amount > 0).length;
  if (type !== 'credit_card' || reading?.sign !== 'printed' || (result.checks.length > 0 && !couldBeTurned))
    return best;
  if (!reading.roles.includes('amount') || plain * 2 <= rows.length) return best;
  const turned = rows.map((row) => ({ ...row, amount: 0 - row.amount }));
  return { ...best, reading: { ...reading, sign: 'inverted' }, rows: turned };
}

/**
 * Chooses among all readings of a table by the statement's own arithmetic. What is owed and what is owned add up alike, and
 * where the balance ends as it began all rows turned round add up as well. So where the page does not say which way money
 * goes, the kind of account and the texts of the rows must agree; where they do not, both readings fit.
 */
export function judge(
  table: CandidateTable,
  figures: readonly LabelledFigure[],
  lines: readonly TokenLine[],
  type: AccountType,
): Judged {
  const owed = isOwed(type) || (type === 'unknown' && tellsOwed(figures, lines, table.used));
  const best = asSpent(bestAsOwned(table, figures, lines, type, owed), type);
  if (best.rows.length === 0 || (!best.couldBeTurned && isDirected(best, table.columns))) return best;
  const agreement = agreementOfTexts(best.rows);
  // A minus takes nothing away where it stands under what comes in.
  const isAgainst = sectionsTurned(best) > 0;
  const takesAway = hasMinus(best) && !isAgainst && !isOwed(type) && !speaksOfDebt(lines);
  const isTold = takesAway || (type !== 'unknown' && !best.couldBeTurned);
  if (agreement > 0 || (agreement === 0 && isTold)) return { ...best, couldBeTurned: false };
  // A customer's charge is money in for a shop: where a minus says what goes out, words alone turn nothing round.
  const mayTurn = type === 'unknown' && !takesAway && (agreement < 0 || (agreement === 0 && isAgainst));
  const turned = mayTurn ? bestOf(table, figures, lines, !owed) : null;
  const fits = turned && (addsUp(turned) || !addsUp(best));
  const isTurned = turned && (allTextsAgree(turned.rows) || (isAgainst && isDirected(turned, table.columns)));
  if (fits && isTurned) return { ...turned, couldBeTurned: false };
  return { ...best, couldBeTurned: true };
}
