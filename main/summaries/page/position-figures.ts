import type {
  DebtCandidateFigures,
  LenderPosition,
  PositionsFigures,
  RepaidMonth,
} from '../../../shared/figures/position-figures.ts';
import { groupBy } from '../../../shared/group-by.ts';
import type { Entry } from '../books/entry.ts';
import { monthOf } from '../books/period.ts';
import type { Calculations } from '../calculate.ts';
import type { DebtCandidate } from '../lending/debt-candidates.ts';
import type { PositionFigures } from '../lending/position-figures.ts';

/** So many are shown; how many there are is told. */
const CANDIDATES_SHOWN = 100;

export const positionsFigures = ({ positions, debtCandidates }: Calculations): PositionsFigures => ({
  positions: positions.positions.map(lenderPosition),
  totalHoldbackPercentage: positions.totalHoldbackPercentage,
  expectedMonthlyAmount: positions.expectedMonthlyAmount,
  debtCandidates: {
    shown: debtCandidates.slice(0, CANDIDATES_SHOWN).map(candidateFigures),
    count: debtCandidates.length,
  },
});

const candidateFigures = ({
  merchant: { party, outflow, includesUnproven },
  reason,
}: DebtCandidate): DebtCandidateFigures => ({
  name: party.name,
  reason,
  amount: -(outflow?.amount ?? 0),
  count: outflow?.count ?? 0,
  includesUnproven,
});

function lenderPosition(figures: PositionFigures): LenderPosition {
  const { position, byId, fees } = figures;
  return {
    id: position.id,
    lenderName: position.lenderName,
    productType: position.productType,
    status: position.status,
    isActive: figures.isActive,
    advance: position.advance && { date: position.advance.date, amount: position.advance.amount },
    repaid: repaidMonths(figures.repaidIds.flatMap((id) => byId.get(id) ?? [])),
    frequency: position.repayments.frequency,
    expectedMonthlyAmount: figures.latestEstimatedMonthlyAmount ?? figures.fallbackEstimatedMonthlyAmount,
    holdbackPercentage: figures.holdbackPercentage,
    confidence: figures.confidence,
    confidenceReasons: figures.confidenceReasons,
    remaining: position.remaining,
    remainingDays: figures.remainingDays,
    events: position.events.map(({ kind, date, message }) => ({ kind, date, message })),
    nsfFees: sumsOf(fees.nsf),
    servicingFees: sumsOf(fees.servicing),
    includesUnproven: figures.includesUnproven,
  };
}

const repaidMonths = (repaid: readonly Entry[]): RepaidMonth[] =>
  [...groupBy(repaid, ({ date }) => monthOf(date))].map(([month, entries]) => ({
    month,
    amount: 0 - entries.reduce((sum, { amount }) => sum + amount, 0),
    count: entries.filter(({ amount }) => amount < 0).length,
    cameBack: entries.filter(({ amount }) => amount > 0).length,
  }));

const sumsOf = (entries: readonly Entry[]): { amount: number; count: number } => ({
  amount: entries.reduce((sum, { amount }) => sum + Math.abs(amount), 0),
  count: entries.length,
});
