import type { CurrencyFigures } from '../../../shared/figures/company-figures.ts';
import type { Evidence } from '../../../shared/figures/evidence.ts';
import type { WhatIf } from '../../../shared/figures/what-if.ts';
import { countOf, frequencyText, percentText } from '../../data/figure-text.ts';
import { CompanySetting } from '../definitions/company-setting.tsx';
import { useDefinitionScope } from '../definitions/definition-scope.tsx';
import { Amount } from './amount.tsx';
import { DefinitionNote } from './definition-note.tsx';
import { Fact, Facts } from './facts.tsx';
import { FigureButton } from './figure-button.tsx';
import { UnprovenMark } from './unproven-mark.tsx';

/** What an advance would cost, and what it would have done to the last ninety days. */
export function Offers({ figures }: { readonly figures: CurrencyFigures }) {
  const { currency, offers, includesUnproven, positions } = figures;
  const isAnyActive = positions.positions.some(({ isActive }) => isActive);
  const withPositions: Evidence = isAnyActive ? { kind: 'position', at: null, part: 'holdback' } : REVENUE;
  const { accounts, ...scope } = useDefinitionScope();
  // A new offer is in the currency that is looked at.
  const inOrder = accounts.toSorted((a, b) => Number(b.currency === currency) - Number(a.currency === currency));
  return (
    <>
      <header className="figures-head">
        <h2>
          What if: offers <DefinitionNote name="Offers" figures={['offers']} />
        </h2>
        {includesUnproven && offers.length > 0 && <UnprovenMark />}
      </header>
      <div className="settings">
        <CompanySetting name="offers" accounts={inOrder} {...scope} />
      </div>
      {offers.length === 0 && (
        <p className="dim">
          No offer{currency !== null && ` in ${currency}`} is tried yet. Add an amount, a factor, a term and a rhythm,
          and see what it would have done to the last ninety days.
        </p>
      )}
      {offers.map((offer, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an offer is its place; names may repeat.
        <OfferFigures key={at} figures={offer} at={at} currency={currency} withPositions={withPositions} />
      ))}
    </>
  );
}

const REPLAYED = [
  { name: 'Low days', figure: 'lowBalanceDays', unit: 'count' },
  { name: 'Negative days', figure: 'negativeBalanceDays', unit: 'count' },
  { name: 'Lowest balance', figure: 'lowestBalance', unit: 'money' },
] as const;

const REVENUE: Evidence = { kind: 'average', figure: 'totalRevenue' };

interface OfferFiguresProps {
  readonly figures: WhatIf;
  readonly at: number;
  readonly currency: string | null;
  /** What the holdback with present positions is made of. */
  readonly withPositions: Evidence;
}

function OfferFigures({ figures, at, currency, withPositions }: OfferFiguresProps) {
  const { offer, amount, payback, payments, payment, monthlyPayment, days, period, paymentsInDays } = figures;
  return (
    <section aria-label={offer.name} className="offer-figures" data-testid="offer">
      <h3>
        {offer.name}{' '}
        <small>{`factor ${offer.factor}, ${offer.termMonths} months, paid ${frequencyText(offer.cadence).toLowerCase()}`}</small>
      </h3>
      <Facts>
        <Fact name="Advance" {...(currency !== null && { note: currency })}>
          <Amount value={amount} unit="money" />
        </Fact>
        <Fact name="Payback" note={`${countOf(payments, 'payment')}`}>
          <Amount value={payback} unit="money" />
        </Fact>
        <Fact name="Each payment">
          <Amount value={payment} unit="money" />
        </Fact>
        <Fact name="A month">
          <Amount value={monthlyPayment} unit="money" />
        </Fact>
        <Fact name="Holdback">
          <FigureButton
            of={figures.holdbackPercentage === null ? null : REVENUE}
            title="The revenue that the holdback is taken of"
          >
            {percentText(figures.holdbackPercentage)}
          </FigureButton>
        </Fact>
        <Fact name="With present positions">
          <FigureButton
            of={figures.totalHoldbackPercentage === null ? null : withPositions}
            title="Repayments of active positions, and the revenue that the holdback is taken of"
          >
            {percentText(figures.totalHoldbackPercentage)}
          </FigureButton>
        </Fact>
      </Facts>
      <div className="table-scroll">
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">
                {period ? `${period.from} to ${period.to}` : 'No day has a known balance'}
                <small>{countOf(days, 'day')} replayed</small>
              </th>
              <th scope="col" className="number">
                As it was
              </th>
              <th scope="col" className="number">
                With the offer
                <small>{countOf(paymentsInDays, 'payment')}</small>
              </th>
            </tr>
          </thead>
          <tbody>
            {REPLAYED.map(({ name, figure, unit }) => (
              <tr key={figure}>
                <th scope="row">{name}</th>
                {[figures.before, figures.after].map((outcome, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: before and after.
                  <td key={place} className="number">
                    <FigureButton
                      of={period && { kind: 'offer', at }}
                      title={`${name}, ${period?.from} to ${period?.to}`}
                    >
                      <Amount value={outcome[figure]} unit={unit} />
                    </FigureButton>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
