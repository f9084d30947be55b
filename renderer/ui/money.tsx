import { formatMoney } from '../../shared/money.ts';

interface MoneyProps {
  readonly minor: number | null;
  readonly currency: string | null;
  /** Sets inflows apart by colour; the sign says it too. */
  readonly signed?: boolean;
}

/** An amount in tabular figures; a dash where it is not known. */
export function Money({ minor, currency, signed = false }: MoneyProps) {
  if (minor === null) return <span className="money unknown">–</span>;
  return (
    <span className="money" data-flow={signed && minor > 0 ? 'in' : undefined} data-negative={minor < 0 || undefined}>
      {formatMoney(minor, currency)}
    </span>
  );
}
