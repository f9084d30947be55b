import { countText, percentText, ratioText, UNKNOWN } from '../../data/figure-text.ts';
import { Money } from '../../ui/money.tsx';
import { useFigureTools } from './figure-tools.ts';

interface AmountProps {
  readonly value: number | null;
  /** Money in minor units; percent as such; a ratio as a number. */
  readonly unit: 'money' | 'count' | 'percent' | 'ratio';
}

const TEXT = { count: countText, percent: percentText, ratio: ratioText } as const;

/** A figure by its unit, in the currency of the figures shown. */
export function Amount({ value, unit }: AmountProps) {
  const { currency } = useFigureTools();
  if (unit === 'money') return <Money minor={value} currency={currency} />;
  return value === null ? <span className="dim">{UNKNOWN}</span> : TEXT[unit](value);
}
