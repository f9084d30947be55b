import { partiesOf } from '../parties.ts';

/**
 * Accountants, bookkeepers and tax preparers.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const ACCOUNTANTS = partiesOf(
  'accountant',
  null,
  `
  H&R Block | www.hrblock.com | H&R BLOCK; HRBLOCK; H AND R BLOCK; HR BLOCK
  Jackson Hewitt | | JACKSON HEWITT
  Bench Accounting | bench.co | BENCH ACCOUNTING; BENCH CO
  Pilot | | PILOT COM; PILOT BOOKKEEPING
  Liberty Tax | | LIBERTY TAX
  TurboTax | turbotax.intuit.com | TURBOTAX; INTUIT TURBOTAX
  Crunch Accounting | | CRUNCH ACCOUNTING; CRUNCH ACCOUNTANTS
  1-800Accountant | | 1800ACCOUNTANT; 1 800ACCOUNTANT
  QuickBooks Live
  Block Advisors | | ~BLOCK ADVISORS
  Xendoo
  Bookkeeper360 | | ~BOOKKEEPER 360
  Bookkeeper.com | | ~BOOKKEEPER COM
  AccountingDepartment.com | | ACCOUNTINGDEPARTMENT COM
  Decimal | | ~DECIMAL COM
  Zeni
  inDinero
  Ignite Spot | | ~IGNITE SPOT
  Merritt Bookkeeping
  Supporting Strategies
  FreshBooks Accounting
  TaxAct
  TaxSlayer
  FreeTaxUSA
  Collective | | ~COLLECTIVE HUB
  Formations Corp | | ~FORMATIONS CORP
  Lettuce Financial | | ~LETTUCE FINANCIAL
  Taxfyle
  TaxAssist Accountants | | TAXASSIST
  The Accountancy Partnership
  Mazuma Accountants | | ~MAZUMA ACCOUNTANTS
  Ember Accounting | | ~EMBER ACCOUNTING
  GoSimpleTax
  TaxScouts
  Padgett | | ~PADGETT
  FBC Canada
  `,
);
