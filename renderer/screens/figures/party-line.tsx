import type { MovedFigures, PartyFigures } from '../../../shared/figures/party-figures.ts';
import { countOf, frequencyText, UNKNOWN } from '../../data/figure-text.ts';
import { groupLabel } from '../../data/said-sentences.ts';
import { Amount } from './amount.tsx';
import { FigureButton } from './figure-button.tsx';
import { UnprovenMark } from './unproven-mark.tsx';

interface PartyLineProps {
  readonly party: PartyFigures;
  readonly at: number;
}

/** One other side with what came in and went out. */
export function PartyLine({ party, at }: PartyLineProps) {
  const { name, groupId, inflow, outflow, net, frequency, estimatedMonthlyAmount, lastDate, isActive } = party;
  return (
    <tr data-unproven={party.includesUnproven || undefined}>
      <th scope="row">
        {name}
        {groupId !== null && <small>{groupLabel(groupId)}</small>}
        {party.includesUnproven && <UnprovenMark />}
      </th>
      <Moved moved={inflow} name={name} at={at} direction="in" />
      <Moved moved={outflow} name={name} at={at} direction="out" />
      <td className="number">
        <FigureButton of={{ kind: 'party', at, direction: 'both' }} title={name}>
          <Amount value={net} unit="money" />
        </FigureButton>
      </td>
      <td>{frequencyText(frequency)}</td>
      <td className="number">
        <FigureButton
          of={estimatedMonthlyAmount === null ? null : { kind: 'party', at, direction: 'both' }}
          title={`${name}, estimated a month`}
        >
          <Amount value={estimatedMonthlyAmount} unit="money" />
        </FigureButton>
      </td>
      <td>
        <span className="date">{lastDate}</span>
        {!isActive && <small>no longer active</small>}
      </td>
    </tr>
  );
}

interface MovedProps {
  readonly moved: MovedFigures | null;
  readonly name: string;
  readonly at: number;
  readonly direction: 'in' | 'out';
}

function Moved({ moved, name, at, direction }: MovedProps) {
  if (!moved) return <td className="number dim">{UNKNOWN}</td>;
  return (
    <td className="number">
      <FigureButton of={{ kind: 'party', at, direction }} title={`${name}, ${direction}`}>
        <Amount value={moved.amount} unit="money" />
        <small>{countOf(moved.count, 'row')}</small>
      </FigureButton>
    </td>
  );
}
