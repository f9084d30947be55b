import { partiesOf } from '../parties.ts';

/**
 * Loans of banks and of the state to businesses.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const BANK_LENDERS = partiesOf(
  'bank_lender',
  'debt.bank',
  `
  Newtek | www.newtekone.com | NEWTEK SMALL BUS DES; NEWTEK SMALL BUS; NEWTEK; NEWTEK SMALL BUSINESS; NEWTEK BUSINESS SVCS
  SBA | www.sba.gov | PPP LOAN; RRF RESTAURANT; SBA RRF; SBA 504; SBAD TREAS; SBA EIDL; SBA LOAN; SBA PAYMENT; SBA 7A; EIDL LOAN; SMALL BUSINESS ADMIN; SBA LOAN PAYMENT; ~SBA; SBAD TREAS 310; EIDL
  Live Oak Bank | www.liveoakbank.com | LIVE OAK BANK; LIVE OAK BANKING | needs LOAN; PMT; PAYMENT; LN; SBA
  SmartBiz | | SMARTBIZ; SMARTBIZ LOANS
  Celtic Bank | | CELTIC BANK
  BDC | www.bdc.ca | BUS DEV BANK; BUSINESS DEV BANK; BDC CAPITAL; ~BDC; BUSINESS DEVELOPMENT BANK; BDC LOAN
  CEBA | | CEBA LOAN; CEBA
  Export Development Canada | | EXPORT DEVELOPMENT CANADA
  Start Up Loans | www.startuploans.co.uk | START UP LOANS; STARTUP LOANS; START UP LOANS COMPANY; BRITISH BUSINESS BANK
  Aldermore Bank | | ALDERMORE LOAN; ALDERMORE
  Wells Fargo Loan | www.wellsfargo.com | WELLS FARGO LOAN; WF LOAN; WF BUS LOAN; WF BUSINESS LOAN; WELLS FARGO BUSINESS LOAN
  Chase Loan | www.chase.com | CHASE LOAN; CHASE BUSINESS LOAN; JPMORGAN CHASE LOAN; CHASE LINE OF CREDIT
  Bank of America Loan | www.bankofamerica.com | BANK OF AMERICA LOAN; BOFA LOAN; BOA LOAN; BANK OF AMERICA BUSINESS LOAN; BK OF AMER LOAN
  U.S. Bank Loan | www.usbank.com | US BANK LOAN; USBANK LOAN; U S BANK LOAN
  Harvest Small Business Finance
  Byline Bank Loan
  Huntington Loan | | HUNTINGTON LOAN; HUNTINGTON BUSINESS LOAN
  TD Loan | | TD BUSINESS LOAN; TD LOAN; TD CANADA LOAN
  KeyBank Loan
  PNC Loan | | PNC LOAN; PNC BUSINESS LOAN
  Truist Loan
  Regions Loan
  Fifth Third Loan
  Citizens Loan | | CITIZENS LOAN; CITIZENS BUSINESS LOAN
  M&T Loan | | M T LOAN
  First Citizens Loan
  Cadence Bank Loan | | CADENCE BANK LOAN; CADENCE LOAN
  Readycap SBA
  Northeast Bank SBA
  CDC Small Business Finance
  Mountain BizWorks
  Florida First Capital
  Business Development Corp
  TMC Financing
  Empire State CDC | | EMPIRE STATE CDC; PURSUIT SBA
  Growth Corp
  USDA Loan | | USDA FSA; USDA LOAN; FARM SERVICE AGENCY
  Farm Credit
  AgFirst
  CoBank
  Compeer Financial
  RBC Loan | | RBC LOAN; RBC ROYAL BANK LOAN; ROYAL BANK LOAN
  BMO Loan | | BMO LOAN; BMO BUSINESS LOAN
  Scotiabank Loan | | SCOTIABANK LOAN; SCOTIA LOAN; BNS LOAN
  CIBC Loan
  ATB Loan
  Barclays Loan | | BARCLAYS LOAN; BARCLAYS BBL; BARCLAYS CBILS
  HSBC Loan | | HSBC LOAN; HSBC BBL
  NatWest Loan | | NATWEST LOAN; NATWEST BBL
  Lloyds Loan | | LLOYDS LOAN; LLOYDS BBL
  Santander Loan | | SANTANDER LOAN; SANTANDER BBL
  Starling Loan | | STARLING LOAN; STARLING BBL
  Metro Bank Loan | | METRO BANK LOAN; METRO BBL
  Development Bank of Wales
  Scottish Enterprise Loan
  Invest NI
  `,
);
