import type { Evidence } from '../../../shared/figures/evidence.ts';
import type { LenderPosition, PositionsFigures } from '../../../shared/figures/position-figures.ts';
import {
  CONFIDENCE_LABELS,
  frequencyText,
  PRODUCT_LABELS,
  paymentsText,
  percentText,
  STATUS_LABELS,
} from '../../data/figure-text.ts';
import { ColumnHeads } from '../../ui/column-heads.tsx';
import { Amount } from './amount.tsx';
import { FigureButton } from './figure-button.tsx';
import { UnprovenMark } from './unproven-mark.tsx';

/** Each funder's position with what it takes of the revenue, and all active ones together. */
export function PositionTable({ positions }: { readonly positions: PositionsFigures }) {
  const isUnproven = positions.positions.some(({ isActive, includesUnproven }) => isActive && includesUnproven);
  const isAnyActive = positions.positions.some(({ isActive }) => isActive);
  return (
    <div className="table-scroll">
      <table className="figures" data-testid="positions">
        <ColumnHeads
          columns={{
            Funder: 'text',
            Status: 'text',
            Advance: 'number',
            Repaid: 'number',
            Rhythm: 'text',
            'Expected a month': 'number',
            Holdback: 'number',
          }}
        />
        <tbody>
          {positions.positions.map((position, at) => (
            <PositionLine key={position.id} position={position} at={at} />
          ))}
          <tr data-strong data-unproven={isUnproven || undefined} data-testid="positions-together">
            <th scope="row" colSpan={5}>
              Active positions together {isUnproven && <UnprovenMark />}
            </th>
            <td className="number">
              <FigureButton
                of={isAnyActive ? { kind: 'position', at: null, part: 'repayments' } : null}
                title="Repayments of active positions"
              >
                <Amount value={positions.expectedMonthlyAmount} unit="money" />
              </FigureButton>
            </td>
            <td className="number">
              <FigureButton
                of={isAnyActive ? { kind: 'position', at: null, part: 'holdback' } : null}
                title="Repayments of active positions, and the revenue they are taken of"
              >
                {percentText(positions.totalHoldbackPercentage)}
              </FigureButton>
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function PositionLine({ position, at }: { readonly position: LenderPosition; readonly at: number }) {
  const { lenderName, productType, status, advance, repaid, frequency, expectedMonthlyAmount } = position;
  const count = repaid.reduce((sum, month) => sum + month.count, 0);
  const cameBack = repaid.reduce((sum, month) => sum + month.cameBack, 0);
  const total = repaid.reduce((sum, month) => sum + month.amount, 0);
  const repayments: Evidence | null = count === 0 ? null : { kind: 'position', at, part: 'repayments' };
  return (
    <tr data-unproven={position.includesUnproven || undefined}>
      <th scope="row">
        {lenderName}
        <small>{PRODUCT_LABELS[productType]}</small>
        {position.includesUnproven && <UnprovenMark />}
      </th>
      <td>
        <span className="status" data-active={position.isActive || undefined}>
          {STATUS_LABELS[status]}
        </span>
      </td>
      <td className="number">
        {advance ? (
          <>
            <FigureButton of={{ kind: 'position', at, part: 'advance' }} title={`Advance of ${lenderName}`}>
              <Amount value={advance.amount} unit="money" />
            </FigureButton>
            <small className="date">{advance.date}</small>
          </>
        ) : (
          <span className="dim">not seen</span>
        )}
      </td>
      <td className="number">
        <FigureButton
          of={repaid.length === 0 ? null : { kind: 'position', at, part: 'repaid' }}
          title={`Repaid to ${lenderName}`}
        >
          <Amount value={total} unit="money" />
          <small>{paymentsText(count, cameBack)}</small>
        </FigureButton>
      </td>
      <td>{frequencyText(frequency)}</td>
      <td className="number">
        <FigureButton of={repayments} title={`Repayments to ${lenderName}, expected a month`}>
          <Amount value={expectedMonthlyAmount} unit="money" />
        </FigureButton>
        <small title={position.confidenceReasons.join(' ')}>{CONFIDENCE_LABELS[position.confidence]}</small>
      </td>
      <td className="number">
        <FigureButton
          of={position.holdbackPercentage === null ? null : { kind: 'position', at, part: 'holdback' }}
          title={`Repayments to ${lenderName}, and the revenue they are taken of`}
        >
          {percentText(position.holdbackPercentage)}
        </FigureButton>
      </td>
    </tr>
  );
}
