import { partiesOf } from '../parties.ts';

/**
 * Factors: they buy invoices.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const FACTORS = partiesOf(
  'factor',
  'invoice_factoring',
  `
  Payability | www.payability.com | PAYABILITY
  RTS Financial | www.rtsinc.com | RTS FINANCIAL; RTS FIN
  Triumph Business Capital | | TRIUMPH BUSINESS CAPITAL; TRIUMPH BUSINESS CAP; TBC FACTORING; TRIUMPH BUS CAP; TRIUMPH FACTORING
  Apex Capital | www.apexcapitalcorp.com | APEX CAPITAL; APEX CAPITAL CORP
  OTR Solutions | | OTR CAPITAL; OTR SOLUTIONS
  TAFS | | ~TAFS; TAFS INC; TRANSAM FINANCIAL
  eCapital | ecapital.com | ECAPITAL
  altLINE | | ALTLINE; ALT LINE SOBANCO; SOUTHERN BANK ALTLINE
  FundThrough | www.fundthrough.com | FUNDTHROUGH; FUND THROUGH
  Riviera Finance | | RIVIERA FINANCE; RIVIERA CANADA
  TBS Factoring | | TBS FACTORING
  Love's Financial | | LOVES FINANCIAL
  Porter Freight Funding | | PORTER FREIGHT FUNDING
  Bibby Financial Services | | BIBBY FINANCIAL; BIBBY FACTORS; BIBBY INVOICE
  Close Brothers Invoice Finance | | CLOSE BROTHERS INVOICE; CLOSE INVOICE FINANCE; CLOSE INVOICE FIN; CLOSE INVOICE
  Paragon Financial Group | | PARAGON FINANCIAL GROUP
  Interstate Capital | | INTERSTATE CAPITAL
  CIT Commercial Services | | CIT COMMERCIAL SERVICES; CIT GROUP COMMERCIAL
  Rosenthal & Rosenthal | | ROSENTHAL & ROSENTHAL; ROSENTHAL ROSENTHAL
  Ultimate Finance | | ULTIMATE FINANCE
  Skipton Business Finance | | SKIPTON BUSINESS FINANCE
  Liquid Capital | | LIQUID CAPITAL EXCHANGE; LIQUID CAPITAL CORP; LIQUID CAPITAL
  Crestmark | | CRESTMARK
  Thunder Funding | | THUNDER FUNDING
  England Carrier Services | | ENGLAND CARRIER SERVICES
  Compass Funding Solutions | | COMPASS FUNDING SOLUTIONS
  J D Factors | | JD FACTORS; J D FACTORS
  Lloyds Bank Commercial Finance | | LLOYDS COMMERCIAL FINANCE; LLOYDS BANK COMMERCIAL FIN
  HSBC Invoice Finance | | HSBC INVOICE FINANCE
  Breakout Capital FactorAdvantage | | FACTORADVANTAGE
  BlueVine Factoring | | BLUEVINE FACTORING
  1st Commercial Credit
  American Receivable
  Bay View Funding
  BlueVine Invoice Factoring
  CoreFund Factoring
  Crossroads Factoring
  DB Squared Factoring
  Eagle Business Credit
  Express Freight Finance
  Factor Funding
  Factor King
  Factoring Express
  FactorLoads
  First Line Funding
  Fleetcor Factoring
  Gateway Commercial Finance
  Gulf Coast Bank Factoring
  Haversine Funding
  HaulPay
  InstaPay Factoring
  KeyBank Factoring
  LSQ Funding
  Mazon Associates
  MP Star Financial
  New Century Financial
  Orange Commercial Credit
  Outgo | | ~OUTGO
  Phoenix Capital Group
  RMP Factoring
  Saint John Capital
  Seacoast Business Factoring
  Summar Financial
  Sunbelt Finance
  TCI Business Capital
  Tetra Capital
  TruckSmarter
  Universal Funding
  US Capital Factoring
  WEX Fleet Factoring
  Western Capital Factoring
  White Oak Commercial Finance
  MoneyFactor
  Aldermore Invoice Finance
  Barclays Sales Finance
  Lloyds Invoice Factoring
  RBS Invoice Finance
  Santander Invoice Finance
  Pulse Cashflow
  Optimum Finance
  Satago | | ~SATAGO
  Sonovate
  Hitachi Invoice Finance
  IGF Invoice Finance | | IGF INVOICE; IGF GROUP
  Team Factors
  Partnership Invoice Finance
  Regency Factors
  Peak Cashflow
  Calverton Finance
  Advantedge Commercial
  Accord Factoring
  Montcap Financial
  Bluebridge Factoring
  `,
);
