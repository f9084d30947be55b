import { useMemo, useState } from 'react';
import type { CurrencyFigures } from '../../../shared/figures/company-figures.ts';
import type { DebtCandidateList, LenderPosition } from '../../../shared/figures/position-figures.ts';
import { countOf, countText } from '../../data/figure-text.ts';
import { gatheredEvents } from '../../data/gathered-events.ts';
import { positionLanes } from '../../data/position-lanes.ts';
import { ChartLegend } from '../../ui/chart-legend.tsx';
import { ColumnHeads } from '../../ui/column-heads.tsx';
import { WholeDates } from '../../ui/whole-dates.tsx';
import { Amount } from './amount.tsx';
import { DefinitionNote } from './definition-note.tsx';
import { FigureButton } from './figure-button.tsx';
import { Lanes } from './lanes.tsx';
import { PositionTable } from './position-table.tsx';
import { UnprovenMark } from './unproven-mark.tsx';

/** What funders gave and take, when, and who else may be a funder. */
export function Positions({ figures }: { readonly figures: CurrencyFigures }) {
  const { positions, span, currency } = figures;
  return (
    <>
      <section aria-labelledby="positions-title">
        <h2 id="positions-title">
          Positions <span className="dim">{positions.positions.length}</span>{' '}
          <DefinitionNote name="Positions" figures={POSITION_FIGURES} />
        </h2>
        {positions.positions.length === 0 ? (
          <p className="dim">No advance of a funder and no repayment to one is seen.</p>
        ) : (
          <PositionTable positions={positions} />
        )}
      </section>
      {positions.positions.length > 0 && span && (
        <section aria-labelledby="timeline-title">
          <h2 id="timeline-title">Timeline</h2>
          <Lanes
            label="Advances and repayments"
            span={span}
            lanes={positionLanes(positions.positions, span, currency)}
          />
          <ChartLegend
            items={[
              { tone: 'paid', text: 'repaid in a month; full height is the largest month' },
              { tone: 'advance', text: 'an advance' },
            ]}
          />
          <Events positions={positions.positions} />
        </section>
      )}
      <DebtCandidates candidates={positions.debtCandidates} />
    </>
  );
}

const POSITION_FIGURES = ['positions.holdbackPercentage', 'positions.nsfFees', 'positions.servicingFees'];

function Events({ positions }: { readonly positions: readonly LenderPosition[] }) {
  const eventful = positions.flatMap((position, at) => (hasAnyEvent(position) ? [{ position, at }] : []));
  return (
    <ul className="events" data-testid="position-events">
      {eventful.map(({ position, at }) => (
        <li key={position.id}>
          <strong>{position.lenderName}</strong>
          <ul>
            <Fees position={position} at={at} />
            <EventLines position={position} at={at} />
          </ul>
        </li>
      ))}
    </ul>
  );
}

interface EventLinesProps {
  readonly position: LenderPosition;
  readonly at: number;
}

/** The latest first: an advance that is paid daily by changing amounts has hundreds. */
function EventLines({ position: { lenderName, events }, at }: EventLinesProps) {
  const [isWhole, setWhole] = useState(false);
  const gathered = useMemo(() => gatheredEvents(events).reverse(), [events]);
  const shown = isWhole ? gathered : gathered.slice(0, EVENTS_SHOWN);
  return (
    <>
      {shown.map(({ from, to, first, last, message }) => (
        <li key={first}>
          <span className="date">{from}</span>{' '}
          <FigureButton of={{ kind: 'events', at, first, last }} title={`${lenderName}, ${from}: ${message}`}>
            {message}
          </FigureButton>
          {last > first && (
            <small>
              {' '}
              <WholeDates>{`${last - first + 1} times, until ${to}`}</WholeDates>
            </small>
          )}
        </li>
      ))}
      {shown.length < gathered.length && (
        <li>
          <button type="button" className="page-link" onClick={() => setWhole(true)}>
            Show {(gathered.length - shown.length).toLocaleString('en-US')} earlier
          </button>
        </li>
      )}
    </>
  );
}

/** As many events of a position as are read at a glance. */
const EVENTS_SHOWN = 8;

const hasAnyEvent = ({ events, nsfFees, servicingFees }: LenderPosition): boolean =>
  events.length + nsfFees.count + servicingFees.count > 0;

function Fees({ position, at }: { readonly position: LenderPosition; readonly at: number }) {
  const kinds = [
    { part: 'nsf', name: 'NSF fees', fees: position.nsfFees },
    { part: 'servicing', name: 'Servicing fees', fees: position.servicingFees },
  ] as const;
  return kinds
    .filter(({ fees }) => fees.count > 0)
    .map(({ part, name, fees }) => (
      <li key={part}>
        {name}:{' '}
        <FigureButton of={{ kind: 'position', at, part }} title={`${name} of ${position.lenderName}`}>
          <Amount value={fees.amount} unit="money" /> <span className="dim">in {countOf(fees.count, 'row')}</span>
        </FigureButton>
      </li>
    ));
}

function DebtCandidates({ candidates: { shown, count } }: { readonly candidates: DebtCandidateList }) {
  return (
    <section aria-labelledby="candidates-title">
      <h2 id="candidates-title">
        May be lenders <span className="dim">{countText(count)}</span>{' '}
        <DefinitionNote name="May be lenders" figures={['debtCandidates']} />
      </h2>
      {count === 0 ? (
        <p className="dim">Beyond the known funders, no counterparty is paid as a lender would be.</p>
      ) : (
        <div className="table-scroll">
          <table className="figures" data-testid="debt-candidates">
            <ColumnHeads columns={{ Counterparty: 'text', Why: 'text', Paid: 'number' }} />
            <tbody>
              {shown.map(({ name, reason, amount, count: payments, includesUnproven }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a candidate is its place.
                <tr key={at} data-unproven={includesUnproven || undefined}>
                  <th scope="row">
                    {name}
                    {includesUnproven && <UnprovenMark />}
                  </th>
                  <td>{reason}</td>
                  <td className="number">
                    <FigureButton of={{ kind: 'debtCandidate', at }} title={`Paid to ${name}`}>
                      <Amount value={amount} unit="money" />
                      <small>{countOf(payments, 'payment')}</small>
                    </FigureButton>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {count > shown.length && (
        <p className="dim table-foot">
          {countOf(count - shown.length, 'more counterparty', 'more counterparties')} that moved less: the workbook
          lists all of them.
        </p>
      )}
    </section>
  );
}
