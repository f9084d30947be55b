import type { KnownParty } from '../known-party.ts';
import { MONEY } from './money.ts';
import { PUBLIC_AND_PAYROLL } from './public-and-payroll.ts';
import { SHOPS_AND_SERVICES } from './shops-and-services.ts';
import { TRAVEL_AND_LINES } from './travel-and-lines.ts';

/** Well-known counterparties by the names statements print. */
export const MERCHANTS: readonly KnownParty[] = [
  ...MONEY,
  ...PUBLIC_AND_PAYROLL,
  ...TRAVEL_AND_LINES,
  ...SHOPS_AND_SERVICES,
];
