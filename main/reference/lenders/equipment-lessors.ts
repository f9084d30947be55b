import { partiesOf } from '../parties.ts';

/**
 * Lessors and financers of equipment and vehicles.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const EQUIPMENT_LESSORS = partiesOf(
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
  Mercedes-Benz Financial Services | | MERCEDES BENZ FIN; MBFS; MB FINANCIAL SERVICES; DAIMLER TRUCK FIN; MERCEDES BENZ FINANCE; MERCEDES BENZ FINANCIAL; !MERCEDES BENZ
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
  North Mill Equipment Finance | | NORTH MILL EQUIPMENT; NORTH MILL CREDIT; NORTH MILL
  Caterpillar Financial | www.caterpillar.com | CATERPILLAR FINANCIAL; CAT FINANCIAL; CAT FIN; CATERPILLAR FIN
  John Deere Financial | www.deere.com | JOHN DEERE FINANCIAL; JOHN DEERE FIN; DEERE CREDIT; JD FINANCIAL; !JOHN DEERE
  Kubota Credit | | KUBOTA CREDIT
  CNH Industrial Capital | | CNH INDUSTRIAL CAPITAL; CNH CAPITAL; CNH INDUSTRIAL
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
  Close Brothers | www.closebrothers.com | ~CLOSE BROTHERS
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
  Mitsubishi HC Capital | | MITSUBISHI HC CAPITAL; ENGS COMMERCIAL; MITSUBISHI HC
  BMO Transportation Finance | | BMO TRANSPORT FIN; BMO TRANSPORTATION; BMO HARRIS EQUIP
  Tesla Finance | | TESLA FINANCE; TESLA LEASE
  Amur Equipment Finance
  Pawnee Leasing
  Channel Equipment Finance
  Western Equipment Finance
  Quality Leasing
  Stearns Bank Equipment
  Alliance Funding Group
  Regents Capital
  Encina Equipment
  Oakmont Capital
  Commercial Capital Company
  Trans Lease
  TransPecos Financial
  BMO Harris Equipment
  PNC Equipment Finance
  Huntington Equipment Finance
  Key Equipment Finance
  Truist Equipment Finance
  Fifth Third Equipment
  Citizens Equipment
  M2 Lease Funds | | M 2 LEASE; M 2 EQUIPMENT
  First American Equipment Finance | | FIRST AMERICAN EQUIPMENT
  Mitsui Leasing
  Sumitomo Leasing
  Orix Finance
  Lease Corporation of America
  LCA Bank
  Eastern Funding
  Direct Capital
  Geneva Capital
  Macquarie Equipment
  Siemens Financial
  Philips Medical Capital
  GE Healthcare Finance | | GE HFS; GE HEALTHCARE FIN
  Stryker Flex Financial | | STRYKER FLEX FINANCIAL; STRYKER FLEX
  Olympus Financial
  Pitney Bowes Global Financial | | PITNEY BOWES GLOBAL; PBGFS
  Ricoh Lease
  Toshiba Financial Services
  Sharp Leasing
  Kyocera Leasing
  HP Financial Services
  Dell Financial Services
  IBM Credit
  Cisco Capital
  Lenovo Financial
  Apple Financial Services
  NCMIC Finance
  Bankers Leasing
  Providence Capital Leasing
  Susquehanna Commercial Finance
  Univest Capital
  Northland Capital Equipment
  Maxus Leasing
  Nations Equipment Finance
  Daimler Truck Financial | | DAIMLER TRUCK FINANCIAL; DAIMLER TRUCK
  Freightliner Financial
  Mack Financial
  Navistar Financial
  Peterbilt Financial
  Isuzu Finance
  Hino Capital
  Mazda Financial
  Subaru Motors Finance
  Lexus Financial
  Acura Financial
  Infiniti Financial
  Porsche Financial
  Audi Financial
  Land Rover Financial
  Jaguar Financial
  Harley-Davidson Financial | | HARLEY DAVIDSON FINANCIAL
  Polaris Financing
  Yamaha Financial
  Kawasaki Motors Finance
  AGCO Finance
  CLAAS Financial
  Bobcat Financing
  Doosan Financial
  JCB Finance
  Case Credit
  New Holland Credit | | NEW HOLLAND CREDIT; !NEW HOLLAND
  Agricredit
  AgDirect
  Westlake Financial
  Exeter Finance
  Credit Acceptance
  American Credit Acceptance
  Global Lending Services
  GLS Auto
  Bridgecrest
  DriveTime
  Carvana Auto Finance | | CARVANA LOAN; CARVANA AUTO
  CarMax Auto Finance
  AmeriCredit
  TD Auto Finance
  PNC Auto
  US Bank Auto
  Fifth Third Auto
  Huntington Auto
  Chase Auto Finance | | CHASE AUTO FINANCE; CHASE AUTO PYMT; JPMCB AUTO; CHASE AUTO LOAN; CHASE AUTO PMT
  Bank of America Auto
  USAA Auto Loan
  Wells Fargo Dealer Services
  LeasePlan
  Wheels Inc
  Donlen
  ARI Fleet
  Merchants Fleet
  Emkay
  Mike Albert Leasing
  Idealease
  NationaLease
  Black Horse
  MotoNovo
  Close Motor Finance
  Moneybarn
  Startline Motor Finance
  Blue Motor Finance
  Zopa Car Finance
  RCI Financial
  Stellantis Finance | | STELLANTIS FINANCE; PSA FINANCE
  FCE Bank
  Alphera
  Hyundai Capital UK
  Toyota Finance UK
  Alphabet GB
  Zenith Vehicle
  Tusker | | ~TUSKER
  Leasys | | ~LEASYS
  Ayvens | | ~AYVENS
  ALD Automotive
  Lendinvest Asset
  Investec Asset Finance
  Haydock Finance
  Propel Finance
  Kennet Equipment Leasing
  BNP Paribas Leasing | | BNP PARIBAS LEASING; BNP PARIBAS LEASE
  Shire Leasing
  Tower Leasing
  White Oak Leasing
  Paragon Asset Finance
  Aldermore Asset Finance
  Simply Asset Finance
  CHG Meridian
  Econocom
  Scotia Dealer Advantage
  RBC Automotive Finance
  Desjardins Auto Loan
  Honda Canada Finance
  Nissan Canada Finance
  Hyundai Capital Canada
  BMW Canada Finance
  Meridian OneCap
  Econolease
  Blue Chip Leasing
  Bennington Financial
  Dynamic Capital Equipment
  Bodkin Leasing
  Wells Fargo Equipment Canada
  Travelers Financial
  Jim Pattison Lease
  Foss National Leasing
  Somerville Auto Lease
  CLE Capital
  Equilease
  LiftCapital
  `,
);
