import type { PlainDate } from '../../../shared/dates.ts';
import { groupBy } from '../../../shared/group-by.ts';
import type { PrintedTotals } from '../../../shared/model/index.ts';
import type { GivenRow, GivenStatement } from '../../statements/index.ts';
import { accountOf, type FormatSettings, type Given, givenStatement, NO_TOTALS, pendingFindings } from '../given.ts';
import { Malformed } from '../malformed.ts';
import { bestTable } from './best-table.ts';
import { mappingOf } from './column-names.ts';
import type { Grid } from './grid.ts';
import { type Labelled, labelled } from './labelled.ts';
import { amountlessFindings, hasRivals, questionsOf } from './questions.ts';
import { couldBeTurned } from './turn.ts';

const daysOf = (rows: readonly GivenRow[]): PlainDate[] => rows.flatMap(({ date }) => date ?? []).sort();

const magnitude = (minor: number | null): number | null => (minor === null ? null : Math.abs(minor));

const totalsOf = ({ totalIn, totalOut }: Labelled): PrintedTotals => ({
  ...NO_TOTALS,
  deposits: magnitude(totalIn),
  withdrawals: magnitude(totalOut),
});

/** The statements of a grid: one for each account and currency that its rows name. */
export function readTable(grid: Grid, settings: FormatSettings, place: string): Given {
  const read = bestTable(grid, settings);
  if (!read) throw new Malformed(place, 'no columns of dates and amounts can be told; say which column holds what');
  const around = labelled(grid, read);
  const questions = questionsOf(grid, read);
  const groups = [...groupBy(read.rows, ({ account, currencyText }) => `${account}|${currencyText}`).values()];
  const isOne = groups.length <= 1;
  const statements = (groups.length === 0 ? [[]] : groups).map((rows): GivenStatement => {
    const booked = rows.filter(({ isBooked }) => isBooked);
    const days = daysOf(booked);
    return givenStatement({
      currency: rows[0] ? rows[0].currency : read.style.currency,
      account: accountOf(rows[0]?.account || around.account),
      period: { start: days[0] ?? null, end: days.at(-1) ?? null },
      couldBeTurned: rows.length > 0 && couldBeTurned(grid, read.table, rows, read.turn),
      couldBeScaled: read.style.decimals.isAmbiguous || hasRivals(read),
      totals: isOne && booked.length === rows.length ? totalsOf(around) : NO_TOTALS,
      opening: isOne ? around.opening : null,
      closing: isOne ? around.closing : null,
      rows: booked.map(
        ({ account: _account, currency: _currency, currencyText: _text, isBooked: _booked, ...row }) => row,
      ),
      findings: [...questions, ...pendingFindings(rows.length - booked.length, place), ...amountlessFindings(read)],
    });
  });
  return { statements, findings: [], columns: mappingOf(grid, read.table, read.turn.amount === -1) };
}
