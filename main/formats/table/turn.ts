import { balanceChecks, directionOfText, fold } from '../../statements/index.ts';
import type { Table } from './columns.ts';
import type { Grid } from './grid.ts';
import type { TableRow } from './table-row.ts';

/** Signs that amounts and balances may have to be turned by to be those of the account. */
export interface Turn {
  readonly amount: 1 | -1;
  readonly balance: 1 | -1;
}

const AS_GIVEN: Turn = { amount: 1, balance: 1 };
const TURNS: readonly Turn[] = [
  AS_GIVEN,
  { amount: -1, balance: -1 },
  { amount: -1, balance: 1 },
  { amount: 1, balance: -1 },
];

/** Rows with their signs turned. */
export const turnedBy = (rows: readonly TableRow[], { amount, balance }: Turn): TableRow[] =>
  rows.map((row) => ({
    ...row,
    amount: row.amount === null ? null : row.amount * amount || 0,
    balance: row.balance === null ? null : row.balance * balance || 0,
  }));

/** How many links of the running balance hold. */
export const linksOf = (rows: readonly TableRow[]): number =>
  balanceChecks(
    rows.flatMap(({ amount, balance }) => (amount === null ? [] : [{ amount, balance, section: null }])),
    {
      opening: null,
      closing: null,
      totals: { deposits: null, withdrawals: null, depositCount: null, withdrawalCount: null },
    },
  ).linksHeld;

/** Rows whose text agrees with the direction of their amount, less those whose text denies it. */
export const agreement = (rows: readonly TableRow[]): number =>
  rows.reduce((sum, { description, amount }) => sum + directionOfText(description) * Math.sign(amount ?? 0), 0);

/**
 * How the signs of a table are meant: as most of the running balance holds, then as the texts of the rows say, then as
 * given. Columns of money in and money out say it themselves.
 */
export function turnOf(rows: readonly TableRow[], { columns, isTurned }: Table): Turn {
  const isDirected = columns.amount === null || columns.direction !== null;
  const turns = TURNS.filter(({ amount }) =>
    isDirected ? amount === 1 : isTurned === null || amount === (isTurned ? -1 : 1),
  );
  const asGiven = agreement(rows);
  const measured = turns.map((turn) => ({
    turn,
    links: linksOf(turnedBy(rows, turn)),
    agreement: asGiven * turn.amount,
  }));
  const [best] = measured.toSorted((a, b) => b.links - a.links || b.agreement - a.agreement);
  return best?.turn ?? AS_GIVEN;
}

/** Words of a file about a card, where purchases are often positive, folded. */
const OF_A_CARD = /\b(card|cardmember|kreditkarte|carte|tarjeta|carta|creditcard)\b/;

/** Whether headings, or what stands in front of them, speak of a card. */
const speaksOfCard = (grid: Grid, { heading }: Table): boolean =>
  grid.rows.slice(0, heading + 1).some(({ cells }) => cells.some(({ text }) => OF_A_CARD.test(fold(text))));

/** Texts that must agree before signs are turned for certain: a single one may say something else. */
const SEVERAL = 2;

/**
 * Whether nothing tells which way one column of amounts is meant: no text of a row does, and it has no minus, or the file is
 * about a card. A running balance holds either way.
 */
export function couldBeTurned(grid: Grid, table: Table, rows: readonly TableRow[], turn: Turn): boolean {
  const { columns, isTurned } = table;
  if (isTurned !== null || columns.amount === null || columns.direction !== null) return false;
  if (turn.amount === -1) return agreement(rows) < SEVERAL;
  if (agreement(rows) > 0) return false;
  const hasMinus = rows.some(({ amount }) => (amount ?? 0) * turn.amount < 0);
  return !hasMinus || speaksOfCard(grid, table);
}
