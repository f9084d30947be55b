import { partiesOf } from '../parties.ts';

/**
 * Those who move, keep and collect money: processors, marketplaces that pay out, payment services between people, banks,
 * card issuers, brokers.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const MONEY = [
  ...partiesOf(
    'processor',
    null,
    `
  Square | squareup.com | SQUARE INC; SQUAREUP; SQUARE DEPOSIT; SQUARE PAYMENTS; SQUARE SETTLEMENT; SQUARE PAYROLL DEPOSIT; SQUARE UP; BLOCK INC; SQ DEPOSIT; SQUARE CANADA; SQUARE PAYOUT; SQUARE TRANSFER; SQUARE SQ; SQUAREUP EUROPE; SQUARE EUROPE; SQUAREUP INTERNATIONAL; SQC; ~SQUARE | without SQ CAPITAL; SQUARE CAPITAL
  Stripe | stripe.com | STRIPE; STRIPE PAYMENTS; STRIPE TRANSFER; STRIPE PAYMENTS UK; STRIPE PAYOUT
  PayPal | www.paypal.com | PAYPAL; PYPL; PAYPAL TRANSFER; PAYPAL INST XFER; PAYPAL EUROPE
  Clover | www.clover.com | CLOVER NETWORK; CLOVER DEPOSIT; CLOVER APP; CLOVER APP MRKT; CLOVER MERCHANT; CLOVER SETTLEMENT; CLOVER BANKCARD; CLOVER PAYMENTS; ~CLOVER
  Toast | pos.toasttab.com | TOAST INC; TOAST DEP; TOASTTAB; TOAST DEPOSIT; TOAST PAYMENTS; TOAST SETTLEMENT; TOAST EOM; TOAST PAYOUT; TOAST SUBSCR; TOAST DES; TOAST NET; ~TOAST
  Shopify | www.shopify.com | SHOPIFY; SHOPIFY PAYMENTS; SHOPIFY PAYOUT; SHOPIFY INC; SHOPIFY TRANSFER
  Adyen | www.adyen.com | ADYEN; ADYEN NV; ADYEN N V
  SumUp | www.sumup.com | SUMUP; SUM UP PAYMENTS; SUMUP PAYMENTS; SUMUP PID
  Zettle | www.zettle.com | ZETTLE; IZETTLE; PAYPAL ZETTLE; ZETTLE BY PAYPAL; IZETTLE AB
  Fiserv | www.fiserv.com | MERCHANT BNKCD; BANKCARD MTOT; MERCHANT BANKCD; BANKCARD BTOT; BANKCARD USA; BANKCARD; MERCHANT BANKCARD; FISERV MERCHANT; FIRST DATA; FDMS; FISERV; FIRST DATA MERCHANT; FDGL; FIRST DATA GLOBAL LEASING
  Worldpay | www.worldpay.com | WORLDPAY; VANTIV; WORLDPAY AP; FIS WORLDPAY; WORLD PAY
  Heartland | www.heartland.us | HEARTLAND PMT; HEARTLAND PAYMENT; HRTLAND PMT; HEARTLAND PYMT; HPS HEARTLAND; HEARTLAND PAYMENTS
  Chase Paymentech | www.chase.com | PAYMENTECH; CHASE PAYMENTECH; CHASE MERCHANT; JPMORGAN MERCHANT; CHASE MERCHANT SERVICES
  Global Payments | www.globalpayments.com | GLOBAL PAYMENTS; GLOBAL PAY; GLOBALPAY; GLOBAL PYMT
  TSYS | www.tsys.com | TSYS; TRANSFIRST; CAYAN; TSYS TRANSFIRST
  Elavon | www.elavon.com | ELAVON; NOVA MERCHANT; ELAVON MERCHANT
  Moneris | www.moneris.com | MONERIS; MONERIS SOLUTIONS
  Nuvei | www.nuvei.com | NUVEI; PIVOTAL PAYMENTS; ~PAYA; PAYA INC
  Paysafe | www.paysafe.com | PAYSAFE; IPAYMENT; PAYSAFE MERCHANT
  Shift4 | www.shift4.com | SHIFT4; HARBORTOUCH; LIGHTHOUSE NETWORK; SHIFT4 PAYMENTS
  Authorize.Net | www.authorize.net | AUTHORIZE NET; AUTHNET; AUTHNET GATEWAY; AUTHORIZENET
  Braintree | www.braintreepayments.com | BRAINTREE; BRAINTREE FUNDING; BRAINTREE PAYMENTS
  GoCardless | gocardless.com | GOCARDLESS; GC RE GOCARDLESS; GO CARDLESS; GOCARDLESS LTD
  Dojo | dojo.tech | DOJO DOJO; DOJO PAYMENTS; PAYMENTSENSE; DOJO SETTLEMENT; ~DOJO
  Barclaycard Merchant Services | www.barclaycard.co.uk | BCARD COMMERCIAL; BARCLAYCARD PAYMENT ACCEPTANCE; BARCLAYCARD SETTLEMENT; BARCLAYCARD BUSINESS MERCHANT
  Lloyds Cardnet | www.lloydsbankcardnet.com | CARDNET; LLOYDS CARDNET; LLOYDS BANK CARDNET
  Takepayments | www.takepayments.com | TAKEPAYMENTS; TAKE PAYMENTS
  EVO Payments | | EVO PAYMENTS; EVO MERCHANT
  Checkout.com | www.checkout.com | CHECKOUT COM; CHECKOUT LTD
  Mollie | www.mollie.com | MOLLIE; MOLLIE B V; STICHTING MOLLIE
  Revolut Merchant | | REVOLUT MERCHANT; REVOLUT PAYMENTS MERCHANT
  Opayo | | OPAYO; SAGEPAY; SAGE PAY
  Intuit Payments | quickbooks.intuit.com | INTUIT PYMT SOLN; INTUIT DEPOSIT; QBOOKS PAYMENTS; INTUIT PAYMENTS; INTUIT PAYMENT SOL; QUICKBOOKS PAYMENTS; INTUIT PYMT; INTUIT MERCHANT; QUICKBOOKS DEPOSIT; INTUIT PYMT SOLUTIONS; INTUIT TRAN FEE; INTUIT QBOOKS PMT
  Bill.com | www.bill.com | BILL COM; BILLCOM; BILL COM LLC; BILL PAY COM
  Melio | www.meliopayments.com | MELIO; MELIO PAYMENTS
  Stax | | STAX BY FATTMERCHANT; FATTMERCHANT; STAX PAYMENTS
  Helcim | www.helcim.com | HELCIM
  Lightspeed Payments | www.lightspeedhq.com | LIGHTSPEED PAYMENTS; LIGHTSPEED PAY; LIGHTSPEED COMMERCE; LIGHTSPEED RETAIL; LIGHTSPEED RESTAURANT
  SpotOn | www.spoton.com | SPOTON; SPOTON TRANSACT; ~SPOT ON
  Mindbody Payments | www.mindbodyonline.com | MINDBODY PAYMENTS; MINDBODY DEPOSIT; MINDBODY INC DEP; MINDBODY; MINDBODY INC
  Paymentus | | PAYMENTUS
  WePay | | WEPAY
  Payoneer | www.payoneer.com | PAYONEER
  Wise | wise.com | TRANSFERWISE; WISE PAYMENTS; WISE INC; WISE US; WISE PAYMENTS LTD; WISE TRANSFER; ~WISE
  2Checkout | | 2CHECKOUT; 2CO COM
  Dharma Merchant Services | | DHARMA MERCHANT
  Priority Payment Systems | | PRIORITY PAYMENT; PRIORITY PAYMENT SYS; PPS MERCHANT
  North American Bancard | | NORTH AMERICAN BANCARD; NAB MERCHANT; NA BANCARD; PAYANYWHERE
  Card Connect | | CARDCONNECT; CARD CONNECT
  Bambora | | BAMBORA; WORLDLINE; BEANSTREAM
  Viva Wallet | | VIVA WALLET; VIVA COM
  Tyl by NatWest | | TYL BY NATWEST; TYL NATWEST
  Desjardins Merchant | | DESJARDINS MONETICO; DESJARDINS PAYMENT SOLUTIONS
  TD Merchant Solutions | | TD MERCHANT
  Olo Pay | | OLO PAY
  Jane Payments | | JANE APP PAYMENTS; JANEAPP PAYMENTS
  ServiceTitan Payments | | SERVICETITAN PAYMENTS; SERVICETITAN PMTS
  Housecall Pro | | HOUSECALL PRO PAYMENTS; HOUSECALLPRO
  Jobber Payments | | JOBBER PAYMENTS
  CareCredit | www.carecredit.com | CARECREDIT; SYNCHRONY CARECREDIT; CARE CREDIT
  Sunbit | | SUNBIT
  Eventbrite | www.eventbrite.com | EVENTBRITE; EVENTBRITE INC
  Teya | | TEYA; TEYA SERVICES
  Trust Payments | | TRUST PAYMENTS
  Amazon Pay | pay.amazon.com | AMAZON PAY; AMZN PAYMENTS
  Klarna | www.klarna.com | KLARNA; KLARNA INC; KLARNA BANK
  Affirm | www.affirm.com | AFFIRM; AFFIRM INC; AFFIRM PAYMENT
  Afterpay | www.afterpay.com | AFTERPAY; AFTERPAY US; CLEARPAY
  GreenSky | www.greensky.com | GREENSKY; GREEN SKY LLC
  Rotessa | rotessa.com | ROTESSA
  Plooto | www.plooto.com | PLOOTO
  AppFolio | www.appfolio.com | APPFOLIO
  Recurly | recurly.com | RECURLY
  Barclaycard Payments | www.barclaycard.co.uk | BARCLAYCARD MERCHANT; BARCLAYCARD MERCHANT SVCS; BARCLAYCARD PAYMENTS
  Bank of America Merchant Services | www.bankofamerica.com | BKOFAMERICA MERCH; BOFA MERCH; BANK OF AMERICA MERCHANT; BAMS MERCHANT; BOFA MERCH SVCS; BANKAMERICA MERCH
  Wells Fargo Merchant Services | www.wellsfargo.com | WELLS FARGO MERCH; WF MERCH; WELLS FARGO MERCHANT; WFMS MERCHANT; WF MERCHANT
  Amex Merchant Settlement | www.americanexpress.com | AMEX BANK OF CANADA MERCHANT
  `,
  ),
  ...partiesOf(
    'marketplace',
    null,
    `
  Amazon | www.amazon.com | AMAZON PAYMENTS; AMAZON; AMZN; AMZN MKTP; AMAZON COM; AMAZON MKTPL; AMAZON MARKETPLACE; AMAZON MKTPLACE; AMZ; AMAZON RETAIL; AMAZON SVCS; AMAZON CO UK; AMAZON CA; AMAZON SELLER; AMAZON EU; AMZNMKTPLACE; AMZN DIGITAL; AMAZON DIGITAL; AMAZON BUSINESS; AMAZON TIPS; AMAZON PRIME; PRIME VIDEO; AMZN COM; AMAZON UK; AMZN MKTPL; AMZN MKTP CA; AMZN MKTP UK; AMAZON FRESH; KINDLE SVCS
  DoorDash | www.doordash.com | DOORDASH; DD DOORDASH; DOORDASH INC
  Etsy | www.etsy.com | ETSY; ETSY INC; ETSY COM; ETSY PAYMENTS
  eBay | www.ebay.com | EBAY; EBAY COM; EBAY COMMERCE; EBAY INC; EBAY O
  Uber Eats | www.ubereats.com | UBER HOLDINGS C EATS; UBER USA; UBER PAYMENTS; UBER EATS; UBEREATS; UBER EATS PAYOUT; UBER USA EATS; UBER PORTIER; PORTIER LLC
  Grubhub | www.grubhub.com | GRUBHUB; SEAMLESS GRUBHUB; GRUBHUB INC; SEAMLSS; GRUBHUB HOLDINGS
  Just Eat | www.just-eat.co.uk | JUST EAT; JUSTEAT; JUST EAT CO UK
  Deliveroo | deliveroo.co.uk | DELIVEROO; ROOFOODS
  SkipTheDishes | www.skipthedishes.com | SKIPTHEDISHES; SKIP THE DISHES
  Instacart | www.instacart.com | INSTACART; MAPLEBEAR; IC INSTACART
  Postmates | | POSTMATES
  ezCater | www.ezcater.com | EZCATER
  Walmart Marketplace | marketplace.walmart.com | WALMART MARKETPLACE; WALMART MKTPLACE; WALMART COM MARKETPLACE
  Faire | www.faire.com | FAIRE WHOLESALE; FAIRE COM; ~FAIRE
  Airbnb | www.airbnb.com | AIRBNB; AIRBNB PAYMENTS; AIRBNB INC
  Vrbo | www.vrbo.com | VRBO; HOMEAWAY
  Booking.com | www.booking.com | BOOKING COM; BOOKINGCOM; BOOKING B V; BOOKING BV
  Turo | www.turo.com | TURO INC; TURO PAYOUT; ~TURO
  Poshmark | | POSHMARK
  Mercari | | MERCARI
  Reverb | | REVERB COM; REVERB HOLDINGS
  Alibaba | www.alibaba.com | ALIBABA; ALIBABA COM; ALIEXPRESS
  Wayfair | www.wayfair.com | WAYFAIR
  TikTok Shop | shop.tiktok.com | TIKTOKSHOP; TIKTOK INC DES TIKTOKSHOP; TIKTOK SHOP; TIKTOK INC SHOP
  Thumbtack | www.thumbtack.com | THUMBTACK
  ClassPass | | CLASSPASS
  Groupon | www.groupon.com | GROUPON
  Ticketmaster | | TICKETMASTER
  Rover | www.rover.com | ROVER COM; A PLACE FOR ROVER
  Temu | | TEMU; TEMU COM
  OnBuy | | ONBUY
  Not On The High Street | | NOTONTHEHIGHSTREET; NOT ON THE HIGH STREET
  Slice | | SLICE PIZZA PAYOUT; SLICE SOLUTIONS; MYPIZZA TECHNOLOGIES
  Foodhub | | FOODHUB
  `,
  ),
  ...partiesOf(
    'person_to_person',
    null,
    `
  Zelle | www.zellepay.com | ZELLE; ~ZEL
  Venmo | venmo.com | VENMO
  Cash App | cash.app | CASH APP; CASHAPP; SQUARE CASH; SQC CASH APP; CASH APP CASH OUT
  Apple Cash | www.apple.com | APPLE CASH
  Interac | www.interac.ca | INTERAC E TRANSFER; INTERAC ETRANSFER; E TRANSFER; ETRANSFER; INTERAC E TRF; E TRF; E TFR; VIR INTERAC; INTERAC TRANSFER; ~EMT
  Remitly | | REMITLY; RMTLY
  Western Union | www.westernunion.com | WESTERN UNION; WU MONEY TRANSFER
  MoneyGram | | MONEYGRAM
  Xoom | | XOOM
  Facebook Pay | | FACEBOOK PAY; META PAY
  Google Pay P2P | | GOOGLE PAY SEND
  `,
  ),
  ...partiesOf(
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
  U.S. Bank Cardmember Service | www.usbank.com | CARDMEMBER SERV; CARDMEMBER SERVICE; US BANK CARD; US BANK ELAN; ELAN FINANCIAL; ELAN FIN SVCS; CARDMEMBER SVC; CARDMEMBER SERVICES
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
  `,
  ),
  ...partiesOf(
    'brokerage',
    null,
    `
  Coinbase | www.coinbase.com | COINBASE
  Kraken | www.kraken.com | KRAKEN; PAYWARD
  Binance | www.binance.com | BINANCE; BAM TRADING
  Gemini | www.gemini.com | GEMINI TRUST; GEMINI EXCHANGE; GEMINI CRYPTO
  Crypto.com | crypto.com | CRYPTO COM; FORIS DAX; FORISUS
  BitPay | bitpay.com | BITPAY
  Robinhood | robinhood.com | ROBINHOOD; ROBINHOOD SECURITIES
  Charles Schwab | www.schwab.com | SCHWAB; CHARLES SCHWAB; SCHWAB BROKERAGE
  Fidelity Investments | www.fidelity.com | FIDELITY INVESTMENTS; FID BKG SVC; FIDELITY BROKERAGE; FIDELITY INVEST; FMR FIDELITY
  Vanguard | www.vanguard.com | ~VANGUARD; VANGUARD BUY; VGI VANGUARD
  E*TRADE | us.etrade.com | ETRADE; E TRADE
  TD Ameritrade | | TD AMERITRADE; AMERITRADE
  Interactive Brokers | www.interactivebrokers.com | INTERACTIVE BROKERS; INTERACTIVE BROK
  Merrill | www.ml.com | MERRILL LYNCH; MERRILL EDGE; ~MERRILL
  Morgan Stanley | www.morganstanley.com | MORGAN STANLEY
  Edward Jones | www.edwardjones.com | EDWARD JONES; EDWARD JONES INV
  American Funds | www.capitalgroup.com | AMERICAN FUNDS; AMERICAN FUNDS INVESTMENT; AMERICAN FUNDS INV
  Betterment | www.betterment.com | BETTERMENT
  Wealthfront | www.wealthfront.com | WEALTHFRONT
  Acorns | www.acorns.com | ACORNS; ACORNS INVEST
  Stash | www.stash.com | STASH CAPITAL; STASHINVEST
  Wealthsimple | www.wealthsimple.com | WEALTHSIMPLE
  Questrade | www.questrade.com | QUESTRADE
  Hargreaves Lansdown | www.hl.co.uk | HARGREAVES LANSDOWN
  Trading 212 | www.trading212.com | TRADING 212; TRADING212
  eToro | www.etoro.com | ETORO
  Freetrade | | FREETRADE
  AJ Bell | | AJ BELL
  Nutmeg | | NUTMEG SAVING
  Interactive Investor | | INTERACTIVE INVESTOR
  TreasuryDirect | www.treasurydirect.gov | TREASURY DIRECT; TREASURYDIRECT
  T. Rowe Price | | T ROWE PRICE; T ROWE; TROWE PRICE
  Raymond James | | RAYMOND JAMES
  LPL Financial | | LPL FINANCIAL
  Fundrise | | FUNDRISE
  M1 Finance | | M1 FINANCE
  Webull | | WEBULL
  River Financial | | RIVER FINANCIAL BITCOIN
  Strike Bitcoin | | STRIKE BITCOIN; ZAP SOLUTIONS
  `,
  ),
  ...partiesOf(
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
  `,
  ),
];
