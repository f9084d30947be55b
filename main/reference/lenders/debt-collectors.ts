import { partiesOf } from '../parties.ts';

/**
 * Collectors of debts: they lend nothing.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const DEBT_COLLECTORS = partiesOf(
  'debt_collector',
  'debt.collections',
  `
  Midland Credit Management | www.midlandcredit.com | MIDLAND CREDIT; MIDLAND FUNDING; MIDLAND CREDIT MGMT
  Portfolio Recovery Associates | www.portfoliorecovery.com | PORTFOLIO RECOVERY; PORTFOLIO RECOV; PRA GROUP
  LVNV Funding | | LVNV FUNDING; RESURGENT CAPITAL
  Cavalry Portfolio Services | | CAVALRY PORTFOLIO; CAVALRY SPV
  Encore Capital | | ENCORE CAPITAL; ENCORE RECEIVABLE
  Jefferson Capital Systems | | JEFFERSON CAPITAL
  Convergent Outsourcing | | CONVERGENT OUTSOURCING
  IC System | | IC SYSTEM
  Enhanced Recovery | | ENHANCED RECOVERY
  Transworld Systems | | TRANSWORLD SYSTEMS
  Radius Global Solutions | | RADIUS GLOBAL
  Lowell Financial | | LOWELL FINANCIAL; LOWELL PORTFOLIO
  Cabot Financial | | CABOT FINANCIAL; CABOT FIN
  Intrum | | INTRUM
  PRA Group UK | | PRA GROUP UK
  Credit Bureau Collections | | CBV COLLECTION; CBV COLLECTIONS
  Caine & Weiner | | CAINE WEINER; CAINE & WEINER
  Euler Hermes Collections | | EULER HERMES COLL
  Brennan & Clark | | BRENNAN & CLARK; BRENNAN AND CLARK
  Crown Asset Management
  Velocity Investments
  CACH LLC
  Asset Acceptance
  Allied Interstate
  Alltran
  ARS National
  ConServe
  Credit Collection Services
  Diversified Consultants
  EOS CCA
  FirstPoint Collection
  GC Services
  Harris & Harris | | HARRIS HARRIS
  Hunter Warfield
  I.Q. Data | | IQ DATA; I Q DATA
  MRS BPO
  National Credit Adjusters
  National Recovery Agency
  NCO Financial
  Northland Group
  Phillips & Cohen | | PHILLIPS COHEN
  Rash Curtis
  Receivables Performance
  RMS Recovery
  Sequium
  Southwest Credit Systems
  TrueAccord
  United Collection Bureau
  Weltman Weinberg
  Zwicker | | ~ZWICKER
  Atradius Collections
  Dun & Bradstreet Collections | | DUN BRADSTREET COLLECTIONS
  Wakefield & Associates | | WAKEFIELD ASSOCIATES
  CBE Group
  Moorcroft | | ~MOORCROFT
  Link Financial
  Arrow Global
  Capquest | | ~CAPQUEST
  Wescot | | ~WESCOT
  BPO Collections
  Robinson Way
  Marston Holdings | | MARSTON HOLDINGS; MARSTON GROUP
  Bristow & Sutor | | BRISTOW SUTOR
  Equita | | ~EQUITA
  Jacobs Enforcement
  Gatestone | | ~GATESTONE
  EOS Canada
  Total Credit Recovery
  Metcredit
  `,
);
