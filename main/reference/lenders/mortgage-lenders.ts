import { partiesOf } from '../parties.ts';

/**
 * Lenders on mortgages.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const MORTGAGE_LENDERS = partiesOf(
  'mortgage_lender',
  'debt.mortgage',
  `
  Rocket Mortgage | www.rocketmortgage.com | ROCKET MORTGAGE; QUICKEN LOANS
  Mr. Cooper | www.mrcooper.com | MR COOPER; NATIONSTAR
  Freedom Mortgage | | FREEDOM MORTGAGE; FREEDOM MTG
  PennyMac | | PENNYMAC
  Wells Fargo Home Mortgage | | WELLS FARGO HOME MTG; WF HOME MTG; WELLS FARGO HM MTG
  Chase Mortgage | | CHASE MORTGAGE; JPMORGAN CHASE MTG; CHASE HOME FIN; CHASE MTG
  LoanDepot | | LOANDEPOT; LOAN DEPOT
  Newrez | | NEWREZ; SHELLPOINT; SHELLPOINT MORTGAGE
  U.S. Bank Home Mortgage | | US BANK HOME MTG; US BANK MORTGAGE; U S BANK HOME MTG
  Halifax Mortgages | | HALIFAX MORTGAGE; HALIFAX MORTGAGES
  Nationwide Mortgages | | NATIONWIDE MORTGAGE; NATIONWIDE B S MTG
  Scotiabank Mortgage | | SCOTIA MORTGAGE; SCOTIABANK MTG
  First National Financial | | FIRST NATIONAL FIN MTG; FIRST NATIONAL MTG
  Lakeview Loan Servicing
  Cenlar
  Carrington Mortgage
  Flagstar Mortgage
  Guild Mortgage
  Movement Mortgage
  CrossCountry Mortgage
  United Wholesale Mortgage
  Caliber Home Loans
  Select Portfolio Servicing
  Specialized Loan Servicing
  PHH Mortgage
  Ocwen | | ~OCWEN
  Ditech
  Bank of America Mortgage
  Citi Mortgage | | CITIMORTGAGE; CITI MORTGAGE
  PNC Mortgage
  Truist Mortgage
  Arbor Commercial
  Walker & Dunlop | | WALKER DUNLOP
  Berkadia
  KeyBank Real Estate
  Velocity Mortgage Capital
  Lima One
  Kiavi | | ~KIAVI
  Santander Mortgage
  Barclays Mortgage
  NatWest Mortgage
  HSBC Mortgage
  Lloyds Mortgage
  TSB Mortgage
  Accord Mortgages
  BM Solutions | | BIRMINGHAM MIDSHIRES; BM SOLUTIONS
  The Mortgage Works
  Kent Reliance
  Paragon Mortgages
  Together Money
  LendInvest
  Shawbrook Mortgage
  MCAP | | MCAP MORTGAGE; ~MCAP
  RBC Mortgage
  TD Mortgage
  BMO Mortgage
  CIBC Mortgage
  Home Trust Mortgage
  Equitable Bank Mortgage
  Merix Financial
  CMLS Financial
  `,
);
