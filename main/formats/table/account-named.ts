import { namesAccount } from '../../statements/index.ts';
import type { GridRow } from './grid.ts';
import { pairsIn } from './pairs.ts';

const IBAN = /^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/;

const isIban = (text: string): boolean => IBAN.test(text.replaceAll(' ', ''));

/** The account that rows around a table name: a number behind its label, else an IBAN behind whatever a bank calls the account. */
export function accountNamed(rows: readonly GridRow[]): string | null {
  const pairs = pairsIn(rows);
  const named = pairs.find(({ label, value }) => namesAccount(label) && (value.match(/\d/g)?.length ?? 0) >= 3);
  return (named ?? pairs.find(({ value }) => isIban(value)))?.value ?? null;
}
