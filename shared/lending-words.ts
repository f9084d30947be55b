const LENDING =
  /(?<!\p{L})(?:CAPITAL|FUND(?:ING|ED|ERS?)|ADVANCE|LEND(?:ING|ERS?)|LOANS?|LEASING|FINANC(?:E|ING|IAL)|MCA|LOC|LINE OF CREDIT|RECEIVABLES?|HOLDBACK|REPAY(?:MENT)?)(?!\p{L})/iu;

/** True when a description speaks of money lent, or names whoever it is of by a word that lenders' names have. */
export const speaksOfLending = (description: string): boolean => LENDING.test(description);
