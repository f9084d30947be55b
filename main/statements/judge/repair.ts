import type { Check } from '../../../shared/checks/balance-check.ts';
import type { CandidateTable } from '../table/candidate-rows.ts';
import type { ReadRow } from '../table/read-row.ts';
import { type Doubt, doubtsOf, type FigureName, isDoubtful, mayBe, resembles, wasSeen } from './doubts.ts';
import { checksOf, excused } from './judge.ts';
import { type Judged, proves } from './judged.ts';
import type { FigureChoice } from './printed-figures.ts';

/** A figure that was computed from others because it cannot have been printed as it was read. */
export interface Repair {
  /** Index among the statement's rows; null for a balance or total printed outside of them. */
  readonly row: number | null;
  readonly cell: 'amount' | 'balance' | 'sign' | FigureName;
  /** Minor units, in the account's sign; null for what could not be read at all. */
  readonly read: number | null;
  readonly right: number;
}

export interface Repaired {
  readonly judged: Judged;
  readonly repairs: readonly Repair[];
}

/** Share of rows with a balance from which each row prints one. */
const MOST = 0.8;
/** Checks that a correction must mend at once to be believed where nothing else bears it out. */
const WITNESSES = 2;
/** Differences tried in one round; a page that breaks in more places cannot be read. */
const MOST_DIFFERENCES = 8;

function withFigure(choice: FigureChoice, name: FigureName, value: number): FigureChoice {
  const { figures } = choice;
  if (name === 'opening' || name === 'closing') return { ...choice, figures: { ...figures, [name]: value } };
  return { ...choice, figures: { ...figures, totals: { ...figures.totals, [name]: value } } };
}

/** The statement with one doubted figure put right. */
function corrected(judged: Judged, { row: at, cell }: Doubt, right: number, table: CandidateTable): Judged {
  const change = (row: ReadRow): ReadRow =>
    cell === 'balance' ? { ...row, balance: right } : { ...row, amount: right, amountUnread: false };
  const rows = at === null ? judged.rows : judged.rows.map((row, index) => (index === at ? change(row) : row));
  const choice = at === null ? withFigure(judged.choice, cell as FigureName, right) : judged.choice;
  const held = { ...judged, rows, choice };
  return excused({ ...held, result: checksOf(held, table) }, table);
}

/** All that disagrees: links of the running balance, other checks, and amounts still unread; each by a name of its own. */
const disagreements = ({ result, rows }: Judged): string[] => [
  ...result.brokenLinks.map(({ row }) => `link ${row}`),
  ...result.checks.flatMap(({ kind, holds }, at) => (kind === 'chain' || holds ? [] : [`${kind} ${at}`])),
  ...rows.flatMap(({ amountUnread }, at) => (amountUnread ? [`unread ${at}`] : [])),
];

/** The values that would make one of the failing checks hold. */
function valuesFor(doubt: Doubt, { result }: Judged): number[] {
  const failing = [...result.brokenLinks, ...result.checks.filter(({ holds, row }) => !holds && row === null)];
  if (doubt.cell === 'balance')
    return result.brokenLinks.filter(({ row }) => row === doubt.row).map(({ computed }) => computed);
  if (doubt.row === null && doubt.cell !== 'opening')
    return result.checks.filter(({ kind, holds }) => kind === doubt.cell && !holds).map(({ computed }) => computed);
  const differences = failing.slice(0, MOST_DIFFERENCES).map(({ computed, printed }) => printed - computed);
  const read = doubt.read ?? 0;
  return [...new Set(differences.flatMap((difference) => [read + difference, read - difference]))];
}

/**
 * Whether the balances on both sides of a row are beyond doubt: read with certainty, or confirmed by the link on their
 * other side. Where one is not, it may be the misread figure itself.
 */
function isAnchored({ rows, result, choice, reading }: Judged, at: number): boolean {
  const { figures, places } = choice;
  const order = rows.map((_, index) => index);
  const inTime = result.ascending ? order : order.toReversed();
  const place = inTime.indexOf(at);
  const printed = (index: number): boolean => rows[index]?.balance !== null;
  const holdsAt = (index: number): boolean => !result.brokenLinks.some(({ row }) => row === index);
  const sure = (index: number): boolean => {
    const row = rows[index];
    const token = row?.row.cells.find(({ column }) => reading?.roles[column] === 'balance')?.token;
    return token !== undefined && !isDoubtful(token);
  };
  const certain = (name: 'opening' | 'closing'): boolean => {
    const money = places[name]?.money;
    return figures[name] !== null && money !== undefined && !isDoubtful(money);
  };
  const before = inTime.slice(0, place).findLast(printed);
  const [after, next] = inTime.slice(place).filter(printed);
  const startsWell = before === undefined ? certain('opening') : sure(before) || holdsAt(before);
  if (after === undefined) return startsWell && certain('closing');
  const confirmed = next === undefined ? certain('closing') && rows[after]?.balance === figures.closing : holdsAt(next);
  return startsWell && (sure(after) || confirmed);
}

/** Whether the rows up to the first printed balance were read with certainty: with it they give the opening balance. */
function hasSureStart({ rows, result, reading }: Judged): boolean {
  const inTime = result.ascending ? rows : rows.toReversed();
  const first = inTime.findIndex(({ balance }) => balance !== null);
  return inTime.slice(0, first + 1).every((row) => {
    const tokens = row.row.cells.filter(({ column }) => reading?.roles[column]).map(({ token }) => token);
    return !row.amountUnread && !tokens.some(isDoubtful);
  });
}

/** Whether both balances and both totals hold, and nothing but counts disagrees. */
function onlyCountsDiffer({ result }: Judged): boolean {
  const isCount = ({ kind }: Check): boolean => kind === 'depositCount' || kind === 'withdrawalCount';
  const held = new Set(result.checks.filter(({ holds }) => holds).map(({ kind }) => kind));
  const others = result.checks.filter((check) => !isCount(check));
  return others.every(({ holds }) => holds) && held.has('closing') && held.has('deposits') && held.has('withdrawals');
}

/** Whether a correction is borne out by more than the figure it makes fit. */
function isBorneOut({ row, cell }: Doubt, right: number, judged: Judged, mended: number): boolean {
  if (cell === 'amount') return mended > WITNESSES || isAnchored(judged, row ?? 0);
  if (cell === 'balance') return mended >= WITNESSES || right === judged.choice.figures.closing;
  if (cell === 'opening') return hasSureStart(judged);
  // A count that differs from the rows listed says that one is missing, unless all else says that none is.
  if (cell === 'depositCount' || cell === 'withdrawalCount') return onlyCountsDiffer(judged);
  return judged.result.brokenLinks.length === 0;
}

interface Mend {
  readonly judged: Judged;
  readonly repair: Repair;
  /** What no longer disagrees. */
  readonly healed: readonly string[];
  /** How much still does. */
  readonly left: number;
  /** Another look at the page saw the figure so. */
  readonly seen: boolean;
}

function mendsOf(judged: Judged, table: CandidateTable): Mend[] {
  const before = disagreements(judged);
  return doubtsOf(judged).flatMap((doubt) =>
    valuesFor(doubt, judged).flatMap((right): Mend[] => {
      const after = corrected(judged, doubt, right, table);
      const still = new Set(disagreements(after));
      const mended = before.length - still.size;
      const anchored = doubt.cell !== 'amount' || (judged.result.links > 0 && isAnchored(judged, doubt.row ?? 0));
      if (mended <= 0 || !mayBe(doubt, right, anchored) || !isBorneOut(doubt, right, judged, mended)) return [];
      const cell = doubt.cell === 'amount' && right === -(doubt.read ?? 0) ? 'sign' : doubt.cell;
      const repair: Repair = { row: doubt.row, cell, read: doubt.read, right };
      const healed = before.filter((name) => !still.has(name));
      return [{ judged: after, repair, healed, left: still.size, seen: wasSeen(doubt, right) }];
    }),
  );
}

/** The correction after which least disagrees; null where none helps, or another would heal the same. */
function bestMend(judged: Judged, table: CandidateTable): Mend | null {
  const mends = mendsOf(judged, table).sort((a, b) => a.left - b.left || Number(b.seen) - Number(a.seen));
  const [best, ...others] = mends;
  const rival = others.some(
    ({ left, seen, healed }) =>
      left === best?.left && seen === best.seen && healed.some((name) => best.healed.includes(name)),
  );
  return best && !rival ? best : null;
}

/** Balances that are printed and could not be read, as the rows around them give them. */
function withDerivedBalances(judged: Judged): Repaired {
  const roles = judged.reading?.roles ?? [];
  const { ascending } = judged.result;
  const order = judged.rows.map((_, index) => index);
  const usual = judged.rows.filter(({ balance }) => balance !== null).length >= judged.rows.length * MOST;
  const repairs: Repair[] = [];
  const rows = [...judged.rows];
  let before = judged.choice.figures.opening;
  for (const index of ascending ? order : order.toReversed()) {
    const row = rows[index];
    if (!row || before === null) break;
    const after: number = before + row.amount;
    const cell = row.row.unread.find(({ column }) => roles[column] === 'balance');
    if (row.balance === null && cell && (usual || resembles(cell.text, after, true))) {
      rows[index] = { ...row, balance: after };
      repairs.push({ row: index, cell: 'balance', read: null, right: after });
    }
    before = after;
  }
  return { judged: { ...judged, rows }, repairs };
}

/**
 * Mends what recognition misread, where the statement's own figures leave one answer: figure by figure, each time the one
 * doubted figure whose likeliest confusion makes most of the checks hold. All or nothing: unless every check then holds,
 * the statement stays as it was read. Text that was not recognised is certain, so a document that contradicts itself is
 * never mended.
 */
export function repair(judged: Judged, table: CandidateTable): Repaired | null {
  if (!judged.reading) return null;
  let mended = judged;
  const repairs: Repair[] = [];
  while (disagreements(mended).length > 0) {
    const mend = bestMend(mended, table);
    if (!mend) return null;
    mended = mend.judged;
    repairs.push(mend.repair);
  }
  if (!proves(mended)) return null;
  const filled = withDerivedBalances(mended);
  const all = [...repairs, ...filled.repairs];
  return all.length > 0 ? { judged: filled.judged, repairs: all } : null;
}
