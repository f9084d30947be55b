/** The years in which a statement can lie. */
const EARLIEST = 1980;
const LATEST = 2079;

/** False for years of no statement: a digit too few or too many, or what stands for "no end". */
export const isStatementYear = (year: number): boolean => year >= EARLIEST && year <= LATEST;
