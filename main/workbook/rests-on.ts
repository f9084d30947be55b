import type { CellObject } from 'xlsx';
import type { SummaryRow } from '../../shared/figures/summary-row.ts';
import type { AccountSummary, Verdict } from '../../shared/model/index.ts';
import { text } from './cells.ts';
import { withLook } from './looks.ts';

/** How a figure is marked that rests on statements whose arithmetic proves nothing, or fails. */
const restsOn = (includesUnproven: boolean): string => (includesUnproven ? 'unproven or broken' : 'proven');

const BALANCES_UNPROVEN = 'balances unproven';

/** The mark as a cell; at the right where it stands among numbers. */
export const restsOnCell = (includesUnproven: boolean): CellObject =>
  withLook(text(restsOn(includesUnproven)), includesUnproven ? 'unproven' : 'proven');

/** The same of an account, of whose balances one may be printed alone. */
export const restsOnOfAccount = ({ includesUnproven, balancesIncludeUnproven }: AccountSummary): CellObject =>
  !includesUnproven && balancesIncludeUnproven
    ? withLook(text(BALANCES_UNPROVEN), 'unproven')
    : restsOnCell(includesUnproven);

/** The same of a period, whose balances may be carried into it from statements of others. */
export const restsOnInPeriod = ({ includesUnproven, balancesIncludeUnproven }: SummaryRow): CellObject =>
  !includesUnproven && balancesIncludeUnproven
    ? withLook(text(BALANCES_UNPROVEN), 'unprovenAtRight')
    : restsOnAtRight(includesUnproven);

export const restsOnAtRight = (includesUnproven: boolean): CellObject =>
  withLook(text(restsOn(includesUnproven)), includesUnproven ? 'unprovenAtRight' : 'provenAtRight');

const VERDICTS: Readonly<Record<Verdict, CellObject>> = {
  proven: withLook(text('proven'), 'proven'),
  repaired: withLook(text('repaired'), 'repaired'),
  unproven: withLook(text('unproven'), 'unproven'),
  broken: withLook(text('broken'), 'broken'),
};

/** A verdict in its colour; one object serves every cell. */
export const verdictCell = (verdict: Verdict): CellObject => VERDICTS[verdict];
