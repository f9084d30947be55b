import { ActionIcon, Button, Select } from '@mantine/core';
import type { Offer } from '../../../shared/model/index.ts';
import { frequencyText } from '../../data/figure-text.ts';
import { CloseIcon, PlusIcon } from '../../ui/icons.tsx';
import { NameField } from '../../ui/name-field.tsx';
import { NumberField } from './number-field.tsx';

interface OfferFieldsProps {
  readonly offers: readonly Offer[];
  /** Those of the company's accounts; a new offer is in the first. */
  readonly currencies: readonly string[];
  readonly onChange: (change: (now: readonly Offer[]) => readonly Offer[]) => void;
}

const CADENCES = (['weekday', 'weekly', 'biweekly', 'monthly'] as const).map((value) => ({
  value,
  label: frequencyText(value),
}));

/** What a new offer begins with. */
const USUAL: Omit<Offer, 'name' | 'currency'> = { amount: 10_000, factor: 1.35, termMonths: 9, cadence: 'weekday' };

/** Advances to try, a line each. */
export function OfferFields({ offers, currencies, onChange }: OfferFieldsProps) {
  const [usual] = currencies;
  const change = (at: number, part: Partial<Offer>): void =>
    onChange((now) => now.map((offer, index) => (index === at ? { ...offer, ...part } : offer)));
  return (
    <div className="setting-list">
      {offers.map((offer, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an offer is its place; names may repeat.
        <fieldset key={at} className="setting-row offer" aria-label={`Offer ${offer.name}`}>
          <NameField label="Name" name={offer.name} onChange={(name) => change(at, { name })} />
          <NumberField
            label="Amount"
            value={offer.amount}
            lowest={0.01}
            highest={1e12}
            onChange={(amount) => change(at, { amount })}
          />
          <OfferCurrency offer={offer} currencies={currencies} onChange={(currency) => change(at, { currency })} />
          <NumberField
            label="Factor"
            value={offer.factor}
            lowest={1}
            highest={5}
            onChange={(factor) => change(at, { factor })}
          />
          <NumberField
            label="Months"
            value={offer.termMonths}
            lowest={0.1}
            highest={120}
            onChange={(termMonths) => change(at, { termMonths })}
          />
          <Select
            label="Paid"
            data={CADENCES}
            value={offer.cadence}
            onChange={(cadence) => cadence !== null && change(at, { cadence })}
            allowDeselect={false}
            size="xs"
          />
          <ActionIcon
            aria-label={`Take offer ${offer.name} away`}
            onClick={() => onChange((now) => now.filter((_, index) => index !== at))}
          >
            <CloseIcon size={14} />
          </ActionIcon>
        </fieldset>
      ))}
      <Button
        variant="default"
        leftSection={<PlusIcon size={14} />}
        onClick={() =>
          onChange((now) => [...now, { name: `Offer ${now.length + 1}`, ...USUAL, ...(usual && { currency: usual }) }])
        }
      >
        Add an offer
      </Button>
    </div>
  );
}

interface OfferCurrencyProps {
  readonly offer: Offer;
  readonly currencies: readonly string[];
  readonly onChange: (currency: string) => void;
}

/** Only where there is something to choose: another currency, or one that no account has. */
function OfferCurrency({ offer, currencies, onChange }: OfferCurrencyProps) {
  const all = [...new Set([...currencies, ...(offer.currency ? [offer.currency] : [])])];
  if (all.length < 2) return null;
  return (
    <Select
      label="Currency"
      className="offer-currency"
      data={all}
      value={offer.currency ?? null}
      placeholder="That with the most transactions"
      onChange={(currency) => currency !== null && onChange(currency)}
      allowDeselect={false}
      size="xs"
    />
  );
}
