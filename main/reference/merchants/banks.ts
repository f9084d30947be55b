import { partiesOf } from '../parties.ts';

/**
 * Banks and credit unions, by the names that transfers print.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const BANKS = partiesOf(
  'bank',
  null,
  `
  BlueVine | www.bluevine.com | BLUEVINE; BLUE VINE
  Mercury | mercury.com | MERCURY TECHNOLOGIES; MERCURY ACH; ~MERCURY
  Novo | www.novo.co | NOVO PLATFORM; NOVO BANK
  Relay | relayfi.com | RELAY FINANCIAL; RELAYFI
  Found | | FOUND BANKING
  Lili | | LILI BANKING
  Monzo | monzo.com | MONZO
  Ally Bank | www.ally.com | ALLY BK; ALLY BANK
  RBC | www.rbcroyalbank.com | RBC; ROYAL BANK
  Scotiabank | www.scotiabank.com | SCOTIABANK
  BMO | www.bmo.com | BMO BANK
  Nationwide | www.nationwide.co.uk | NATIONWIDE RESERVE; NATIONWIDE BS; NATIONWIDE SAVINGS
  Santander | www.santander.co.uk | SANTANDER BUS; SANTANDER BANK; SANTANDER UK; ~SANTANDER
  Wealthsimple Cash | www.wealthsimple.com | WEALTHSIMPLE CASH
  CFG Bank | www.cfg.bank | CFG BANK
  Suncoast Credit Union | www.suncoast.com | SUNCOAST CREDIT UNION
  Chase | www.chase.com | CHASE BANK; CHASE CASHBACK
  Starling | www.starlingbank.com | STARLING BANK; ~STARLING
  Revolut | www.revolut.com | REVOLUT
  Tide | www.tide.co | TIDE PLATFORM; TIDE TOPUP
  Bank of America | www.bankofamerica.com | BANK OF AMERICA; BKOFAMERICA; BK OF AMERICA
  Wells Fargo | www.wellsfargo.com | WELLS FARGO
  U.S. Bank | www.usbank.com | US BANK; U S BANK
  PNC | www.pnc.com | PNC BANK
  TD Bank | www.td.com | TD BANK
  Truist | www.truist.com | TRUIST
  Citibank | www.citi.com | CITIBANK
  Barclays | www.barclays.co.uk | BARCLAYS BANK; BARCLAYS
  HSBC | www.hsbc.co.uk | HSBC
  Lloyds Bank | www.lloydsbank.com | LLOYDS BANK; LLOYDS BUS; LLOYDS
  NatWest | www.natwest.com | NATWEST
  Harland Clarke | | HARLAND CLARKE
  Deluxe Checks | www.deluxe.com | DELUXE CHECK; DELUXE BUS SYS; DELUXE FOR BUSINESS; DELUXE BUSINESS; DELUXE SMALL BUSINESS
  Intuit Checks | | INTUIT CHECKS; QUICKBOOKS CHECKS
  Capital One Bank | | CAPITAL ONE BANK; CAPITAL ONE N A; CAPITAL ONE 360
  Citizens Bank | | ~CITIZENS BANK
  Fifth Third Bank | | ~FIFTH THIRD; ~53 BANK
  KeyBank
  Huntington Bank | | HUNTINGTON NATIONAL; HUNTINGTON BANK
  M&T Bank | | M T BANK
  Regions Bank | | ~REGIONS BANK
  BMO Harris
  Comerica
  Zions Bank
  First Horizon | | ~FIRST HORIZON
  Synovus
  Popular Bank | | ~POPULAR BANK
  East West Bank
  Cathay Bank
  Valley National Bank
  Webster Bank
  Frost Bank | | ~FROST BANK
  Cadence Bank | | ~CADENCE BANK
  Old National Bank
  Associated Bank | | ~ASSOCIATED BANK
  First Republic | | ~FIRST REPUBLIC
  Silicon Valley Bank
  Signature Bank | | ~SIGNATURE BANK
  Axos Bank
  Grasshopper Bank | | ~GRASSHOPPER BANK
  Bank OZK
  Pinnacle Bank | | ~PINNACLE BANK
  Umpqua Bank
  Banner Bank | | ~BANNER BANK
  Columbia Bank
  Washington Federal
  BOK Financial
  Arvest
  Commerce Bank | | ~COMMERCE BANK
  UMB Bank
  First Interstate Bank
  Glacier Bank | | ~GLACIER BANK
  Flagstar
  New York Community Bank
  Dime Community | | ~DIME COMMUNITY
  Apple Bank | | ~APPLE BANK
  Rockland Trust
  Eastern Bank | | ~EASTERN BANK
  People's United | | ~PEOPLES UNITED
  TowneBank
  Atlantic Union
  United Community Bank
  Ameris Bank
  SouthState
  Seacoast Bank | | ~SEACOAST BANK
  BankUnited
  City National Bank
  Bank of the West
  Union Bank | | ~UNION BANK
  Mechanics Bank | | ~MECHANICS BANK
  Varo Bank
  Chime | | ~CHIME
  Current Bank | | ~CURRENT BANK
  Navy Federal | | ~NAVY FEDERAL
  Pentagon Federal | | ~PENTAGON FEDERAL
  State Employees Credit Union
  BECU | | ~BECU
  SchoolsFirst
  Alliant Credit Union
  Mountain America
  America First Credit Union
  Golden 1 | | ~GOLDEN 1
  Randolph-Brooks | | RANDOLPH BROOKS
  VyStar
  Suncoast CU
  Desert Financial | | ~DESERT FINANCIAL
  Digital Federal | | ~DIGITAL FEDERAL
  Bethpage
  Brex Cash
  Arc Technologies
  Rho Business | | ~RHO BUSINESS
  Bluevine Checking
  NorthOne
  Square Checking | | ~SQUARE CHECKING
  Stripe Treasury | | ~STRIPE TREASURY
  Wise Balance | | ~WISE BALANCE
  Marcus | | MARCUS BY GOLDMAN; GOLDMAN SACHS BANK
  Synchrony Bank Savings
  American Express National Bank
  CIT Bank | | ~CIT BANK
  Sallie Mae Bank
  Raisin | | ~RAISIN
  Virgin Money | | ~VIRGIN MONEY
  Metro Bank | | ~METRO BANK
  TSB | | ~TSB
  Royal Bank of Scotland | | ~RBS
  Bank of Scotland
  Ulster Bank | | ~ULSTER BANK
  Clydesdale Bank
  Yorkshire Bank
  Halifax Bank
  First Direct | | ~FIRST DIRECT
  Co-operative Bank | | CO OPERATIVE BANK; ~COOPERATIVE BANK
  Allied Irish Bank | | ALLIED IRISH; AIB GB
  Bank of Ireland
  Handelsbanken
  Cashplus
  Mettle | | ~METTLE
  ANNA Money | | ~ANNA MONEY
  Atom Bank | | ~ATOM BANK
  Shawbrook
  Oaknorth
  Cynergy Bank
  Yorkshire Building Society
  Skipton Building Society
  Coventry Building Society
  Leeds Building Society
  Hampshire Trust Bank
  Redwood Bank | | ~REDWOOD BANK
  Recognise Bank
  CIBC | | ~CIBC
  TD Canada Trust
  National Bank of Canada
  Laurentian Bank
  ATB Financial
  Canadian Western Bank
  Tangerine | | ~TANGERINE
  Simplii
  EQ Bank | | ~EQ BANK
  Meridian Credit Union
  Vancity | | ~VANCITY
  Coast Capital | | ~COAST CAPITAL
  Servus | | ~SERVUS
  Affinity Credit Union
  Conexus | | ~CONEXUS
  Desjardins
  Manulife Bank
  motusbank
  Venn Account
  `,
);
