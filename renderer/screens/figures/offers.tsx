import { Button } from '@mantine/core';
import type { CurrencyFigures } from '../../../shared/figures/company-figures.ts';
import type { WhatIf } from '../../../shared/figures/what-if.ts';
import { countOf, countText, frequencyText, percentText } from '../../data/figure-text.ts';
import { PencilIcon, PlusIcon } from '../../ui/icons.tsx';
import { Amount } from './amount.tsx';
import { DefinitionNote } from './definition-note.tsx';
import { useDefinitions } from './definition-scope.tsx';
import { Fact, Facts } from './facts.tsx';
import { FigureButton } from './figure-button.tsx';
import { UnprovenMark } from './unproven-mark.tsx';

/** What an advance would cost, and what it would have done to the last ninety days. */
export function Offers({ figures: { currency, offers, includesUnproven } }: { readonly figures: CurrencyFigures }) {
  const { openSetting } = useDefinitions();
  return (
    <>
      <header className="figures-head">
        <h2>
          What if: offers <DefinitionNote name="Offers" figures={['offers']} />
        </h2>
        {includesUnproven && offers.length > 0 && <UnprovenMark />}
        <Button
          variant="default"
          leftSection={offers.length === 0 ? <PlusIcon size={14} /> : <PencilIcon size={14} />}
          onClick={() => openSetting('offers')}
        >
          {offers.length === 0 ? 'Add an offer' : 'Change offers'}
        </Button>
      </header>
      {offers.length === 0 && (
        <p className="dim">
          No offer{currency !== null && ` in ${currency}`} is tried yet. Add an amount, a factor, a term and a rhythm,
          and see what it would have done to the last ninety days.
        </p>
      )}
      {offers.map((offer, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an offer is its place; names may repeat.
        <OfferFigures key={at} figures={offer} at={at} currency={currency} />
      ))}
    </>
  );
}

interface OfferFiguresProps {
  readonly figures: WhatIf;
  readonly at: number;
  readonly currency: string | null;
}

function OfferFigures({ figures, at, currency }: OfferFiguresProps) {
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
        <Fact name="Holdback">{percentText(figures.holdbackPercentage)}</Fact>
        <Fact name="With present positions">{percentText(figures.totalHoldbackPercentage)}</Fact>
      </Facts>
      <div className="table-scroll">
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">
                {period ? (
                  <FigureButton of={{ kind: 'offer', at }} title={`The days that ${offer.name} was replayed on`}>
                    {period.from} to {period.to}
                  </FigureButton>
                ) : (
                  'No day has a known balance'
                )}
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
            <tr>
              <th scope="row">Low days</th>
              <td className="number">{countText(figures.before.lowBalanceDays)}</td>
              <td className="number">{countText(figures.after.lowBalanceDays)}</td>
            </tr>
            <tr>
              <th scope="row">Negative days</th>
              <td className="number">{countText(figures.before.negativeBalanceDays)}</td>
              <td className="number">{countText(figures.after.negativeBalanceDays)}</td>
            </tr>
            <tr>
              <th scope="row">Lowest balance</th>
              <td className="number">
                <Amount value={figures.before.lowestBalance} unit="money" />
              </td>
              <td className="number">
                <Amount value={figures.after.lowestBalance} unit="money" />
              </td>
            </tr>
          </tbody>
        </table>
      </div>
    </section>
  );
}
