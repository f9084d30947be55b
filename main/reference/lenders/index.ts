import type { KnownParty } from '../known-party.ts';
import { FUNDERS } from './funders.ts';
import { OTHER_LENDERS } from './other-lenders.ts';

/** Lenders, lessors, factors and collectors by the names statements print. */
export const LENDERS: readonly KnownParty[] = [...FUNDERS, ...OTHER_LENDERS];
