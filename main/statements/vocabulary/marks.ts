/** Marks that stand in a column of their own for the direction of an amount, folded. */
export const CREDIT_MARKS: ReadonlySet<string> = new Set(
  'c cr h credit haben bij abono haber avere credito'.split(' '),
);
export const DEBIT_MARKS: ReadonlySet<string> = new Set('d dr db s debit soll af cargo debe dare debito'.split(' '));
