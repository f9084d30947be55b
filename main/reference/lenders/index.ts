import type { KnownParty } from '../known-party.ts';
import { BANK_LENDERS } from './bank-lenders.ts';
import { DEBT_COLLECTORS } from './debt-collectors.ts';
import { EQUIPMENT_LESSORS } from './equipment-lessors.ts';
import { FACTORS } from './factors.ts';
import { FUNDERS } from './funders.ts';
import { MORTGAGE_LENDERS } from './mortgage-lenders.ts';
import { ONLINE_LENDERS } from './online-lenders.ts';
import { PERSONAL_LENDERS } from './personal-lenders.ts';

/** Lenders, lessors, factors and collectors by the names statements print. */
export const LENDERS: readonly KnownParty[] = [
  ...FUNDERS,
  ...ONLINE_LENDERS,
  ...BANK_LENDERS,
  ...EQUIPMENT_LESSORS,
  ...MORTGAGE_LENDERS,
  ...PERSONAL_LENDERS,
  ...DEBT_COLLECTORS,
  ...FACTORS,
];
