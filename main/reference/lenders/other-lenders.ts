import { partiesOf } from '../parties.ts';

/**
 * Lenders other than funders against receipts: online lenders, banks' and the government's loans, lessors, mortgages,
 * personal loans, factors and collectors.
 *
 * Source: compiled by hand from the companies' own names. Licence: names only.
 */
export const OTHER_LENDERS = [
  ...partiesOf(
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
  Driven | www.driven.ca | DRIVEN FINANCIAL; DRIVEN CA LOAN
  Lendified | | LENDIFIED
  Loop Financial | | LOOP FINANCIAL; BANKONLOOP
  SharpShooter Funding | | SHARPSHOOTER FUNDING; SHARPSHOOTER
  Float Financial | | FLOAT FINANCIAL CHARGE LOAN
  OnDeck Canada | | ONDECK CANADA; EVOLOCITY
  `,
  ),
  ...partiesOf(
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
  `,
  ),
  ...partiesOf(
    'equipment_lessor',
    'debt.equipment_and_auto_leasing',
    `
  Ally Financial | www.ally.com | ALLY AUTO; ALLY DES; ALLY LOAN; ALLY PAYMT; ALLY FINANCIAL; ALLY FINL; ALLY AUTO FINANCE
  Ford Credit | www.ford.com | FORD CREDIT; FORD MOTOR CR; FORD MOTOR CREDIT; FORD MTR CREDIT; FORDCREDIT; FORD PRO FINSIMPLE
  GM Financial | www.gmfinancial.com | GM FINANCIAL; GMFINANCIAL; GM FIN
  Toyota Financial Services | www.toyotafinancial.com | TOYOTA FINANCIAL; TOYOTA ACH; TOYOTA FIN; TOYOTA MOTOR CREDIT; TFS TOYOTA; TOYOTA CREDIT
  Honda Financial Services | www.hondafinancialservices.com | HONDA FINANCIAL; AMERICAN HONDA FIN; HONDA PMT; HONDA FIN
  Nissan Motor Acceptance | | NISSAN MOTOR ACC; NISSAN AUTO LOAN; ~NMAC; NISSAN FINANCE
  Hyundai Motor Finance | | HYUNDAI MOTOR FIN; HYUNDAI FINANCE; KIA MOTORS FINANCE; KIA FINANCE
  BMW Financial Services | | BMW FINANCIAL; BMW FIN SVC; BMWFINANCIAL; BMW FINANCE
  Mercedes-Benz Financial Services | | MERCEDES BENZ FIN; MBFS; MB FINANCIAL SERVICES; DAIMLER TRUCK FIN; MERCEDES BENZ FINANCE; MERCEDES BENZ FINANCIAL
  Volkswagen Financial Services | | VW CREDIT; VOLKSWAGEN FINANCE; VOLKSWAGEN FINANCIAL; VW FINANCIAL; VWFS
  Chrysler Capital | | CHRYSLER CAPITAL; STELLANTIS FIN
  Santander Consumer | | SANTANDER CONSUMER
  Capital One Auto Finance | www.capitalone.com | CAPITAL ONE AUTO; CAP ONE AUTO; CAPITAL ONE AUTO CARPAY; CAPITAL ONE AUTO FINANCE
  Wells Fargo Auto | | WELLS FARGO AUTO; WF AUTO; WFDS AUTO
  LEAF Capital Funding | www.leafnow.com | LEAF CAPITAL; LEAF CAPITAL FUNDING; LEAF COMMERCIAL CAPITAL; LEAF COMMERCIAL
  Med One Capital Funding | | MED ONE CAPITAL; MED ONE CAPITAL FUNDING; MED ONE
  DLL | www.dllgroup.com | DE LAGE LANDEN; DLL FINANCIAL; DLL FINANCE; DELAGE LANDEN; DLL LEASE; DLL LEASING; ~DLL
  GreatAmerica Financial | www.greatamerica.com | GREATAMERICA; GREAT AMERICA FIN; GREAT AMERICA LEASING; GREATAMERICA FINANCIAL
  Marlin Capital | | MARLIN LEASING; MARLIN BUSINESS BANK; MARLIN CAPITAL; PEAC SOLUTIONS
  Ascentium Capital | | ASCENTIUM; ASCENTIUM CAPITAL
  Navitas Credit | | NAVITAS CREDIT; NAVITAS LEASE
  TimePayment | | TIMEPAYMENT; TIME PAYMENT CORP
  Financial Pacific Leasing | | FINANCIAL PACIFIC LEASING; FINPAC
  North Mill Equipment Finance | | NORTH MILL EQUIPMENT; NORTH MILL CREDIT
  Caterpillar Financial | www.caterpillar.com | CATERPILLAR FINANCIAL; CAT FINANCIAL; CAT FIN; CATERPILLAR FIN
  John Deere Financial | www.deere.com | JOHN DEERE FINANCIAL; JOHN DEERE FIN; DEERE CREDIT; JD FINANCIAL
  Kubota Credit | | KUBOTA CREDIT
  CNH Industrial Capital | | CNH INDUSTRIAL CAPITAL; CNH CAPITAL
  PACCAR Financial | | PACCAR FINANCIAL; PACCAR FIN
  Volvo Financial Services | | VOLVO FINANCIAL; VFS US
  Komatsu Financial | | KOMATSU FINANCIAL
  Crest Capital | | CREST CAPITAL
  Dext Capital | | DEXT CAPITAL
  Canon Financial Services | | CANON FINANCIAL; CANON FIN SVCS
  Xerox Financial Services | | XEROX FINANCIAL; XEROX FIN
  Konica Minolta Premier Finance | | KONICA MINOLTA PREMIER
  Wells Fargo Equipment Finance | | WELLS FARGO EQUIP; WELLS FARGO VENDOR FIN; WF EQUIPMENT; WELLS FARGO EQUIPMENT FINANCE; WFEFI
  U.S. Bank Equipment Finance | | US BANK EQUIP; USB EQUIPMENT FINANCE; US BANK EQUIPMENT FINANCE; USBANK EQUIP
  Enterprise Fleet Management | | ENTERPRISE FM TRUST; ENTERPRISE FLEET MGMT; ENTERPRISE FM; ENTERPRISE FLEET; EFLEETS
  Ryder | www.ryder.com | RYDER TRUCK; RYDER LEASE; RYDER TRANSPORTATION
  Penske Truck Leasing | www.pensketruckleasing.com | PENSKE TRUCK LEASING; PENSKE LEASING
  Lex Autolease | | LEX AUTOLEASE
  Grenke Leasing | | GRENKE; GRENKE LEASING
  Close Brothers Asset Finance | | CLOSE BROTHERS ASSET; CLOSE BROTHERS MOTOR; CLOSE BROS ASSET
  Lombard | | LOMBARD NORTH CENTRAL; LOMBARD FINANCE; LOMBARD NORTH
  Novuna Business Finance | | NOVUNA; HITACHI CAPITAL
  Arval | | ARVAL UK; ARVAL
  CWB National Leasing | | NATIONAL LEASING; CWB NATIONAL LEASING
  RCAP Leasing | | RCAP LEASING
  Element Fleet | | ELEMENT FLEET
  Clicklease | | CLICKLEASE
  Beacon Funding | | BEACON FUNDING
  Snap-on Credit | | SNAP ON CREDIT
  First Citizens Equipment | | FIRST CITIZENS EQUIP; DIRECT CAPITAL CORP; CIT DIRECT CAPITAL
  Mitsubishi HC Capital | | MITSUBISHI HC CAPITAL; ENGS COMMERCIAL
  BMO Transportation Finance | | BMO TRANSPORT FIN; BMO TRANSPORTATION; BMO HARRIS EQUIP
  Tesla Finance | | TESLA FINANCE; TESLA LEASE
  `,
  ),
  ...partiesOf(
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
  `,
  ),
  ...partiesOf(
    'personal_lender',
    'debt.personal_non_mortgage',
    `
  SoFi | www.sofi.com | SOFI LENDING; SOFI LOAN; SOFI LOANS; SOFI PERSONAL LOAN
  Upstart | www.upstart.com | UPSTART NETWORK; UPSTART LOAN; ~UPSTART
  Prosper | www.prosper.com | PROSPER MARKETPLACE; PROSPER FUNDING
  OneMain Financial | www.onemainfinancial.com | ONEMAIN FINANCIAL; ONEMAIN; ONE MAIN FINANCIAL
  Navient | www.navient.com | NAVIENT
  Nelnet | www.nelnet.com | NELNET
  US Department of Education | studentaid.gov | DEPT EDUCATION; DEPT OF EDUCATION; DEPT EDUCATION STUDENT LN; STUDENT LN
  Sallie Mae | www.salliemae.com | SALLIE MAE
  Mohela | www.mohela.com | MOHELA
  Avant | www.avant.com | AVANT LLC; AVANT LOAN; ~AVANT
  Best Egg | | BEST EGG; MARLETTE FUNDING
  LightStream | | LIGHTSTREAM
  Marcus Personal Loan | | MARCUS LOAN; MARCUS PERSONAL LOAN
  Zopa | www.zopa.com | ZOPA
  Fairstone | www.fairstone.ca | FAIRSTONE
  easyfinancial | www.easyfinancial.com | EASYFINANCIAL; EASY FINANCIAL
  Oportun | | OPORTUN
  Upgrade | | UPGRADE INC; UPGRADE LOAN
  `,
  ),
  ...partiesOf(
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
  `,
  ),
  ...partiesOf(
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
  Riviera Finance | | RIVIERA FINANCE
  TBS Factoring | | TBS FACTORING
  Love's Financial | | LOVES FINANCIAL; LOVE'S FINANCIAL
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
  `,
  ),
];
