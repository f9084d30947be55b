import { partiesOf } from '../parties.ts';

/**
 * Issuers of cards, by the names their bills are paid under.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const CARD_ISSUERS = partiesOf(
  'card_issuer',
  null,
  `
  American Express | www.americanexpress.com | AMERICAN EXP; AMERICAN EXPRESS; AMEX; AMEX EPAYMENT; AMEX SETTLEMENT; AXP; AXP DISCNT
  Capital One | www.capitalone.com | CAPITAL ONE; CAPITAL ONE CRCARDPMT; CAP ONE; CAPITALONE; CAPITAL ONE MOBILE
  Chase Card Services | www.chase.com | CHASE CREDIT CRD; CHASE CARD; CHASE CRD; CHASE INK; CHASE CREDIT CARD; CHASE EPAY; CHASE CARD SERV; JPMORGAN CHASE CREDIT CRD; JPMORGAN CHASE CRD; CHASE AUTOPAY
  Citi Cards | www.citi.com | CITI CARD; CITICARD; CITI AUTOPAY; CITI CARD ONLINE; CITI PAYMENT; CITIBUSINESS CARD; CITICTP; CITI CARDS
  Discover | www.discover.com | DISCOVER E PAYMENT; DISCOVER CARD; DISCOVER BANK; DCIUDS; DISCOVER DC PYMNTS; DISCOVER PAYMENT; DISCOVER NETWORK; DISCOVER BUS SVC; ~DISCOVER
  Bank of America Credit Card | www.bankofamerica.com | BANK OF AMERICA CREDIT CARD; BK OF AMER VISA; BK OF AMER MC; BANKAMERICARD; BOFA CREDIT CARD; BANK OF AMERICA BUSINESS CARD; BANK OF AMERICA CARD
  Wells Fargo Card Services | www.wellsfargo.com | WELLS FARGO CARD; WF CREDIT CARD; WELLS FARGO CREDIT CARD; WELLS FARGO CCPYMT; WF CARD
  U.S. Bank Cardmember Service | www.usbank.com | CARDMEMBER SERV; CARDMEMBER SERVICE; US BANK CARD; US BANK ELAN; CARDMEMBER SVC; CARDMEMBER SERVICES
  Barclaycard | www.barclaycard.co.uk | BARCLAYCARD; BARCLAYCARD US; BARCLAYCARD COMMERCIAL
  Synchrony | www.synchrony.com | SYNCHRONY BANK; SYNCB; SYNCHRONY; SYNCB PAYMENT; SYF PAYMNT; LOWES SYF; SYF
  Comenity | | COMENITY; COMENITY PAY; COMENITY BANK
  TD Card Services | | TD CARD SERVICES; TARGET CARD SRVC; TD VISA; TD CREDIT CARD
  RBC Visa | www.rbcroyalbank.com | RBC VISA; RBC MASTERCARD; RBC ROYAL BANK VISA; RBC CREDIT CARD; ROYAL BANK VISA
  Scotiabank Visa | www.scotiabank.com | SCOTIABANK VISA; SCOTIA VISA; SCOTIABANK CREDIT CARD
  BMO Mastercard | www.bmo.com | BMO MASTERCARD; BMO CREDIT CARD
  CIBC Visa | www.cibc.com | CIBC VISA; CIBC CREDIT CARD; CIBC MASTERCARD
  MBNA | www.mbna.co.uk | MBNA; MBNA MASTERCARD
  Capital On Tap | www.capitalontap.com | CAPITAL ON TAP
  Lloyds Bank Credit Card | | LLOYDS CREDIT CARD; LLOYDS BANK CREDIT CARD; LLOYDS BANK CARD
  HSBC Credit Card | | HSBC CREDIT CARD; HSBC BUSINESS CARD; HSBC CARD
  NatWest Credit Card | | NATWEST CREDIT CARD; NATWEST CARD; NATWEST ONECARD; RBS ONECARD
  Santander Cards | | SANTANDER CARDS; SANTANDER CREDIT CARD
  Virgin Money Credit Card | | VIRGIN MONEY CARD; VIRGIN MONEY CREDIT CARD
  Brex | www.brex.com | BREX; BREX INC; BREX CARD
  Ramp | ramp.com | RAMP BUSINESS; RAMP STATEMENT; RAMP CARD; ~RAMP
  Divvy | getdivvy.com | DIVVY; DIVVYPAY; BILL DIVVY
  PNC Credit Card | www.pnc.com | PNC CREDIT CARD; PNC CARD
  Apple Card | www.apple.com | APPLECARD; APPLE CARD; APPLECARD GSBANK; GSBANK
  Navy Federal Credit Card | | NFCU VISA; NAVY FEDERAL CREDIT CARD
  First National Bank Omaha | | FNBO; FIRST NATL OMAHA; FIRST BANKCARD
  Truist Credit Card | | TRUIST CREDIT CARD
  Pleo | | PLEO; PLEO TECHNOLOGIES
  Soldo | | SOLDO
  Spendesk | | SPENDESK
  PC Financial Mastercard | | PC FINANCIAL MASTERCARD; PC MASTERCARD; PCF MASTERCARD
  Canadian Tire Mastercard | | CANADIAN TIRE MASTERCARD; CANADIAN TIRE MC; CTFS
  Desjardins Visa | | DESJARDINS VISA; VISA DESJARDINS
  Citizens Bank Card | | CITIZENS CARD PYMT
  Fifth Third Card
  KeyBank Card | | KEYBANK CREDIT CARD; KEYBANK MASTERCARD
  Regions Card | | REGIONS CREDIT CARD; ~REGIONS VISA
  M&T Card | | M T CREDIT CARD; M T VISA
  BMO Harris Card | | BMO HARRIS MASTERCARD; BMO HARRIS CREDIT
  Credit One | | ~CREDIT ONE
  First Premier | | ~FIRST PREMIER
  Merrick Bank
  Mission Lane | | ~MISSION LANE
  Petal Card | | ~PETAL CARD
  Upgrade Card | | ~UPGRADE CARD
  Tomo Card
  Commerce Bank Card | | COMMERCE BANK CARD; COMMERCE BANK VISA
  UMB Card
  TCM Bank
  Bread Financial | | ~BREAD FINANCIAL
  Home Depot Credit | | HOME DEPOT CREDIT; CITI HOME DEPOT; HOME DEPOT CRC
  Lowe's Credit | | LOWES CREDIT; LOWES BUSINESS ACCT; LOWES SYNCHRONY; LOWES SYNCB; LOWES LAR; LOWES PRO CREDIT
  Amazon Store Card | | AMAZON STORE CARD; AMAZON CORP SYF; AMAZON SYNCB; AMZ STORECRD
  Sam's Club Credit | | SAMS CLUB CREDIT; SAMS CLUB MC; SAM S CLUB MC; SAMS SYNCB
  Best Buy Credit | | BEST BUY CREDIT; BEST BUY CBNA
  Target Card | | ~TARGET CARD; TARGET REDCARD
  Costco Citi Card | | COSTCO CITI; COSTCO VISA
  Staples Credit | | ~STAPLES CREDIT; STAPLES CITI
  Office Depot Credit | | OFFICE DEPOT CREDIT; OFFICE DEPOT CARD
  Tractor Supply Credit | | TRACTOR SUPPLY CREDIT; TSC CITI
  Menards Card | | MENARDS CARD; MENARDS CREDIT
  Shell Card | | SHELL CREDIT CARD; ~SHELL CARD
  ExxonMobil Card | | EXXON MOBIL CARD; EXXONMOBIL CARD
  Emburse
  Mercury IO | | MERCURY IO; ~MERCURY CREDIT
  Stripe Issuing | | ~STRIPE ISSUING
  Karat | | ~KARAT
  Airbase | | ~AIRBASE
  Center Card | | ~CENTER CARD
  Float Card | | ~FLOAT CARD
  Caary
  Loop Card | | ~LOOP CARD
  Jeeves | | ~JEEVES
  Vault Card | | ~VAULT CARD
  Keep Card | | ~KEEP CARD
  Neo Financial
  Rogers Bank | | ~ROGERS BANK
  Brim Financial | | ~BRIM FINANCIAL
  Home Trust Visa
  Walmart Mastercard
  Triangle Mastercard
  National Bank Mastercard | | NATIONAL BANK MASTERCARD; BNC MASTERCARD; NBC MASTERCARD
  Tesco Bank Card | | TESCO BANK CREDIT; TESCO CREDIT CARD; TESCO BANK
  Sainsbury's Bank Card | | SAINSBURYS BANK; SAINSBURY S BANK
  M&S Bank | | M S BANK; MARKS SPENCER FIN
  John Lewis Card | | JOHN LEWIS FINANCE; JOHN LEWIS MONEY; ~PARTNERSHIP CARD
  Halifax Credit Card
  RBS Credit Card | | RBS CREDIT CARD; RBS MASTERCARD
  Royal Bank Card
  TSB Credit Card
  Nationwide Credit Card
  Co-op Credit Card | | CO OP CREDIT CARD
  Aqua Card | | ~AQUA CARD; AQUACARD
  Vanquis
  NewDay
  Zable | | ~ZABLE
  Yonder | | ~YONDER
  Curve | | ~CURVE
  Moss Card | | ~MOSS CARD
  Payhawk
  Equals Money | | ~EQUALS MONEY
  Juni Card
  Cashplus Card
  Funding Circle Card
  Metro Bank Card
  Elan Financial | | ELAN FINANCIAL; ELAN FIN SVCS
  `,
);
