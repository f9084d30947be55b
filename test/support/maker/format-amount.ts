import { toDecimal } from '../../../shared/money.ts';

/** How a layout writes money. `#` is the magnitude with its separators. */
export interface MoneyStyle {
  /** Between groups of three digits. */
  readonly group: string;
  /** True where only the last group has three digits and the others two, as in `12,34,567`. */
  readonly lakh?: boolean;
  /** Before the minor digits. */
  readonly point: string;
  /** Template of zero and above, such as `$#` or `# CR`. */
  readonly plus: string;
  /** Template below zero, such as `-#`, `(#)` or `# DR`. */
  readonly minus: string;
  /** True where the document takes the other side: a card prints what is owed as positive. */
  readonly reversed?: boolean;
}

/** `amount` (minor units, account's point of view) as the document prints it. */
export function formatAmount(amount: number, currency: string, style: MoneyStyle): string {
  const shown = style.reversed ? -amount : amount;
  const [whole = '', fraction] = toDecimal(Math.abs(shown), currency).split('.');
  const grouped = whole.replace(style.lakh ? /\B(?=(\d{2})*\d{3}$)/g : /\B(?=(\d{3})+$)/g, style.group);
  const digits = fraction === undefined ? grouped : `${grouped}${style.point}${fraction}`;
  return (shown < 0 ? style.minus : style.plus).replace('#', () => digits);
}
