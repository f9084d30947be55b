import type { PrintedTotals } from '../model/index.ts';

/** What a row contributes to the arithmetic: minor units in the account's sign. */
export interface CheckedRow {
  readonly amount: number;
  /** The running balance printed after the row, null where none is. */
  readonly balance: number | null;
  /** What the section it stands in says of its direction; null outside of sections. */
  readonly section: 'in' | 'out' | null;
}

/** Everything a statement prints that its rows can be held against. */
export interface PrintedFigures {
  readonly opening: number | null;
  readonly closing: number | null;
  readonly totals: PrintedTotals;
}

export type CheckKind = 'chain' | 'closing' | 'section' | 'row' | 'day' | keyof PrintedTotals;

/** One independent check: what the rows give against what is printed. */
export interface Check {
  readonly kind: CheckKind;
  readonly holds: boolean;
  /** From the rows. */
  readonly computed: number;
  /** On the page. */
  readonly printed: number;
  /** For the chain: index of the first row at which it breaks; for a row, its own; for a day, that of its last row. */
  readonly row: number | null;
}

/** A link of the running balance that does not hold. */
export interface BrokenLink {
  /** Index of the row whose printed balance differs. */
  readonly row: number;
  readonly computed: number;
  readonly printed: number;
}

export interface BalanceChecks {
  readonly checks: readonly Check[];
  /** In the order of time. */
  readonly brokenLinks: readonly BrokenLink[];
  /** Links of the running balance that hold, and all of them. */
  readonly linksHeld: number;
  readonly links: number;
  /** False when the page runs from the newest row to the oldest. */
  readonly ascending: boolean;
  /** Every row lies between two known balances: the opening one, and one printed on it or after it. */
  readonly covered: boolean;
}

/**
 * Whether the checks that hold cover every row: a running balance from the opening on, both balances with the rows between
 * them, or both totals. A running balance without an opening says nothing of the first row, nor of rows before it.
 */
export function coverAll({ checks, covered }: BalanceChecks, { opening }: PrintedFigures): boolean {
  const held = new Set(checks.filter(({ holds }) => holds).map(({ kind }) => kind));
  return covered || (held.has('closing') && opening !== null) || (held.has('deposits') && held.has('withdrawals'));
}

interface Chain {
  readonly links: number;
  readonly held: number;
  readonly broken: readonly BrokenLink[];
  /** Balance after the last row, null while no balance is known. */
  readonly last: number | null;
  /** Rows after the last printed balance. */
  readonly open: number;
}

/** Walks the running balance in time. A broken link is noted, and the walk goes on from what is printed. */
function walk(rows: readonly CheckedRow[], order: readonly number[], opening: number | null): Chain {
  let before = opening;
  let pending = 0;
  let links = 0;
  let held = 0;
  const broken: BrokenLink[] = [];
  let open = 0;
  for (const index of order) {
    const row = rows[index];
    if (!row) continue;
    pending += row.amount;
    open += 1;
    if (row.balance === null) continue;
    if (before !== null) {
      links += 1;
      if (before + pending === row.balance) held += 1;
      else broken.push({ row: index, computed: before + pending, printed: row.balance });
    }
    before = row.balance;
    pending = 0;
    open = 0;
  }
  return { links, held, broken, last: before === null ? null : before + pending, open };
}

const sum = (rows: readonly CheckedRow[], side: 1 | -1): number =>
  rows.reduce((total, { amount }) => (amount * side > 0 ? total + amount * side : total), 0);

/** The total of a direction as sections give it: a refund among purchases lessens the purchases. */
const netSum = (rows: readonly CheckedRow[], side: 1 | -1): number =>
  rows.reduce((total, { amount, section }) => {
    const belongs = section === null ? amount * side > 0 : section === (side > 0 ? 'in' : 'out');
    return belongs ? total + amount * side : total;
  }, 0);

const count = (rows: readonly CheckedRow[], side: 1 | -1): number =>
  rows.filter(({ amount }) => amount * side > 0).length; // prettier-ignore

function totalChecks(rows: readonly CheckedRow[], totals: PrintedTotals): Check[] {
  const computed: Record<keyof PrintedTotals, number> = {
    deposits: sum(rows, 1),
    withdrawals: sum(rows, -1),
    depositCount: count(rows, 1),
    withdrawalCount: count(rows, -1),
  };
  return (Object.keys(computed) as (keyof PrintedTotals)[]).flatMap((kind) => {
    const printed = totals[kind];
    if (printed === null) return [];
    const net = kind === 'deposits' ? netSum(rows, 1) : kind === 'withdrawals' ? netSum(rows, -1) : null;
    return [
      { kind, holds: computed[kind] === printed || net === printed, computed: computed[kind], printed, row: null },
    ];
  });
}

/** The running balance in the direction of time in which more of it holds. */
function chainOf(rows: readonly CheckedRow[], opening: number | null): Chain & { readonly ascending: boolean } {
  const forward = rows.map((_, index) => index);
  const up = walk(rows, forward, opening);
  const down = walk(rows, forward.toReversed(), opening);
  return up.held >= down.held ? { ...up, ascending: true } : { ...down, ascending: false };
}

/** The links of the running balance that do not hold, and whether the page runs with time. */
export const linksOf = (
  rows: readonly CheckedRow[],
  opening: number | null,
): Pick<BalanceChecks, 'brokenLinks' | 'ascending'> => {
  const { broken, ascending } = chainOf(rows, opening);
  return { brokenLinks: broken, ascending };
};

/** Holds rows, in the order of the page, against everything the statement prints. */
export function balanceChecks(rows: readonly CheckedRow[], figures: PrintedFigures): BalanceChecks {
  const chain = chainOf(rows, figures.opening);
  const checks: Check[] = [];
  const [broken] = chain.broken;
  if (chain.links > 0)
    checks.push({
      kind: 'chain',
      holds: broken === undefined,
      computed: broken?.computed ?? chain.last ?? 0,
      printed: broken?.printed ?? chain.last ?? 0,
      row: broken?.row ?? null,
    });
  const { opening, closing } = figures;
  if (closing !== null && (opening !== null || chain.last !== null)) {
    const moved = rows.reduce((total, { amount }) => total + amount, 0);
    const computed = opening === null ? (chain.last ?? 0) : opening + moved;
    checks.push({ kind: 'closing', holds: computed === closing, computed, printed: closing, row: null });
  }
  checks.push(...totalChecks(rows, figures.totals));
  const covered = opening !== null && chain.links > 0 && chain.open === 0;
  return {
    checks,
    brokenLinks: chain.broken,
    linksHeld: chain.held,
    links: chain.links,
    ascending: chain.ascending,
    covered,
  };
}
