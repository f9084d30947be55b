import type { KnownParty, MerchantGroup } from '../known-party.ts';
import { partiesOf } from '../parties.ts';
import type { Trade } from '../trades.ts';
import { BRAND_TABLE } from './table.ts';

const GROUPS: Readonly<Partial<Record<Trade, MerchantGroup>>> = {
  fuel: 'fuel_provider',
  gambling: 'gambling_and_betting',
};

/** Brands of shops and services that people visit. */
export const BRANDS: readonly KnownParty[] = Object.entries(BRAND_TABLE).flatMap(([trade, table]) =>
  partiesOf(trade as Trade, GROUPS[trade as Trade] ?? null, table).map((party) => ({ ...party, isPaidByCard: true })),
);
