export { CATEGORIES, type CategorySlug } from './categories.ts';
export { CODE_RANGES, type CodeRange } from './code-ranges.ts';
export { GIVEN_CATEGORIES } from './given-categories.ts';
export type { KnownParty, MerchantGroup, Spelling } from './known-party.ts';
export { LENDERS } from './lenders/index.ts';
export { MERCHANTS } from './merchants/index.ts';
export { CITIES, COUNTRIES, REGIONS } from './places.ts';
export { PROCESSOR_PREFIXES, type ProcessorPrefix } from './processors.ts';
export { TRADES, type Trade } from './trades.ts';
