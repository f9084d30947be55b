import { partiesOf } from '../parties.ts';

/**
 * Lenders to businesses that are no banks.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const ONLINE_LENDERS = partiesOf(
  'online_lender',
  'debt.non_bank_business',
  `
  BlueVine | www.bluevine.com | !BLUEVINE; !BLUE VINE; BLUEVINE CAPITAL; BLUEVINE LOAN; BLUEVINE LOC; BLUEVINE CREDIT; BLUEVINE LINE; BLUE VINE CAPITAL; BLUE VINE LOAN; BLUE VINE LOC; BLUEVINE FLEX; BLUEVINE DRAW; BLUEVINE LINE OF CREDIT; BLUEVINE REPAYMENT
  Fundbox | fundbox.com | FUNDBOX
  Intuit Financing | quickbooks.intuit.com | INTUIT FINANCING; QUICKBOOKS CAPITAL; INTUIT LOAN; QB CAPITAL; QUICKBOOKS LOAN; INTUIT FINANCING INC; QBC LOAN; INTUIT FIN
  Kabbage / Amex Business Line | www.kabbage.com | KABBAGE; KABBAGE FUNDING; KSERVICING; AMEX BUSINESS LINE; AMERICAN EXPRESS BUSINESS LINE; AMEX BLOC; AMEX BUSINESS LOAN; AMERICAN EXPRESS LOAN; AMEX LOAN; AMERICAN EXPRESS BUSINESS LOAN; AMEX BUSINESS BLUEPRINT; AMEX WORKING CAPITAL; AMERICAN EXPRESS WORKING CAPITAL; AMEX LINE OF CREDIT
  Quick Bridge | www.quickbridge.com | QUICKBRIDGE; ~QUICK BRIDGE; QUICKBRIDGE FUNDING
  Behalf | www.behalf.com | BEHALF INC; BEHALF PAY; ~BEHALF | without ON BEHALF
  Funding Circle | www.fundingcircle.com | FUNDING CIRCLE; FUNDINGCIRCLE
  LendingClub | www.lendingclub.com | LENDINGCLUB; LENDING CLUB
  Biz2Credit | www.biz2credit.com | BIZ2CREDIT; BIZ 2 CREDIT; ITRIA BIZ2CREDIT
  Lendio | www.lendio.com | LENDIO
  Balboa Capital | | BALBOA CAPITAL
  Accion Opportunity Fund | | ACCION OPPORTUNITY; OPPORTUNITY FUND LOAN; ACCION
  Lendistry | | LENDISTRY
  Credibility Capital | | CREDIBILITY CAPITAL
  StreetShares | | STREETSHARES
  Settle | settle.com | SETTLE FUNDING; SETTLE WORKING CAPITAL
  Nav Capital | | NAV TECHNOLOGIES LOAN
  Bankers Healthcare Group | bhgfinancial.com | BANKERS HEALTHCARE; BHG FINANCIAL; BHG BANKERS
  iwoca | www.iwoca.co.uk | IWOCA
  Fleximize | | FLEXIMIZE
  ThinCats | | THINCATS
  Just Cash Flow | | JUST CASH FLOW
  Esme Loans | | ESME LOANS
  Boost Capital | | BOOST CAPITAL
  MarketFinance | | MARKETFINANCE; MARKETINVOICE; KRIYA FINANCE
  Tide Capital | | TIDE CREDIT; TIDE CAPITAL; TIDE LOAN
  Allica Bank | | ALLICA BANK LOAN; ALLICA LOAN
  Driven | www.driven.ca | DRIVEN FINANCIAL; DRIVEN FIN TECH; DRIVEN CA LOAN
  Lendified | | LENDIFIED
  Loop Financial | | LOOP FINANCIAL; BANKONLOOP
  Float Financial | | FLOAT FINANCIAL CHARGE LOAN
  OnDeck Canada | | ONDECK CANADA; EVOLOCITY
  Kiva | | ~KIVA
  LendingPoint Business
  OppFi Business
  Taycor Financial
  Ameritas Business Lending
  CommonBond Business
  P2Binvestor | | P 2BINVESTOR
  ForwardLine
  Able Lending
  Bond Street Marketplace
  Camino Financial
  Guidant Financial
  Pursuit Lending
  LiftFund
  Grameen America
  TruFund
  Community Reinvestment Fund
  Justine Petersen
  DreamSpring
  Main Street Launch
  Pacific Community Ventures
  Wisetack Lender
  Clarify Capital
  Lendzi
  Nerdwallet Business
  ReadyCap | | READYCAP; READY CAPITAL
  Crossroads Small Business Lending
  Triton Capital
  National Business Capital
  American Express Merchant Financing | | AMEX MERCHANT FINANCING; AMERICAN EXPRESS MERCHANT FINANCING
  Wells Fargo FastFlex
  Amount Small Business
  Capital One Spark Loan
  Divvy Credit Builder
  Ramp Flex
  Brex Venture Debt
  Settle Payables
  Plastiq Lending
  Melio Credit
  Resolve Pay | | RESOLVE PAY; RESOLVEPAY
  Credit Key
  TreviPay
  Apruve
  Balance Trade Credit
  Slope Tech | | SLOPE TECH; SLOPEPAY
  Hydr | | ~HYDR
  Tradeteq
  Tide Funding Options
  Funding Options
  Cashplus Loan
  ArchOver
  Assetz Capital
  Folk2Folk | | FOLK 2FOLK
  RateSetter Business
  Lending Crowd | | LENDINGCROWD; LENDING CROWD
  Growth Street
  Spotcap
  Capital on Tap Loan
  Ebury Lending
  White Oak UK
  Cubefunder
  Spring Finance
  Juice Ventures
  iwocaPay
  Bizlend
  Catalyst Finance
  SME Capital
  Newable
  Transmit Startups
  BEF | | BUSINESS ENTERPRISE FUND
  GC Business Finance
  FSE Group
  Finance For Enterprise
  First Enterprise
  Let's Do Business Finance | | LETS DO BUSINESS FINANCE; LET S DO BUSINESS FINANCE
  Triodos Loan
  Caple | | ~CAPLE
  OakNorth Loan
  Shawbrook Loan | | SHAWBROOK LOAN; SHAWBROOK BUS FINANCE; SHAWBROOK BUSINESS
  Lending Loop | | LENDING LOOP; GOPEER BUSINESS
  Borrowell Business
  Clearbanc Credit
  Accord Financial
  Futurpreneur
  BDC Small Loan
  Women's Enterprise | | WOMENS ENTERPRISE CENTRE
  Community Futures
  Espresso Capital
  Vistara Growth
  `,
);
