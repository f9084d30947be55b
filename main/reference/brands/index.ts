import type { KnownParty, MerchantGroup } from '../known-party.ts';
import { partiesOf } from '../parties.ts';
import type { Trade } from '../trades.ts';
import { BRAND_TABLE } from './table.ts';

const GROUPS: Readonly<Partial<Record<Trade, MerchantGroup>>> = {
  fuel: 'fuel_provider',
  gambling: 'gambling_and_betting',
};

/** Who sends bills is paid from account to account too; everyone else is known by name where a card pays. */
const BILLS: ReadonlySet<string> = new Set<Trade>([
  ...(['bank', 'insurer', 'telecom', 'utility', 'postage', 'freight'] as const),
]);

/** Brands of shops and services, and operators of what is supplied to premises. */
export const BRANDS: readonly KnownParty[] = Object.entries(BRAND_TABLE).flatMap(([trade, table]) =>
  partiesOf(trade as Trade, GROUPS[trade as Trade] ?? null, table).map((party) => ({
    ...party,
    isPaidByCard: !BILLS.has(trade),
  })),
);
