export { CATEGORIES, type CategorySlug } from './categories.ts';
export type { KnownParty } from './known-party.ts';
export { LENDERS } from './lenders.ts';
export { MERCHANTS } from './merchants.ts';
export { PROCESSOR_PREFIXES, type ProcessorPrefix } from './processors.ts';
export { TRADES, type Trade } from './trades.ts';
