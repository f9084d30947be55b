import { partiesOf } from '../parties.ts';

/**
 * Services that settle card payments and other receipts.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const PROCESSORS = partiesOf(
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
  Fiserv | www.fiserv.com | MERCHANT BNKCD; BANKCARD MTOT; MERCHANT BANKCD; BANKCARD BTOT; BANKCARD USA; BANKCARD; MERCHANT BANKCARD; FISERV MERCHANT; FDMS; FISERV; FDGL; FIRST DATA GLOBAL LEASING
  Worldpay | www.worldpay.com | WORLDPAY; WORLDPAY AP; FIS WORLDPAY; WORLD PAY
  Heartland | www.heartland.us | HEARTLAND PMT; HEARTLAND PAYMENT; HRTLAND PMT; HEARTLAND PYMT; HPS HEARTLAND; HEARTLAND PAYMENTS
  Chase Paymentech | www.chase.com | PAYMENTECH; CHASE PAYMENTECH; CHASE MERCHANT; JPMORGAN MERCHANT; CHASE MERCHANT SERVICES
  Global Payments | www.globalpayments.com | GLOBAL PAYMENTS; GLOBAL PAY; GLOBALPAY; GLOBAL PYMT
  TSYS | www.tsys.com | TSYS; TSYS TRANSFIRST
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
  Bambora | | BAMBORA; BEANSTREAM
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
  American Express | www.americanexpress.com | AMEX BANK OF CANADA MERCHANT
  Payroc
  Paysign
  Clearent | | CLEARENT; XPLOR PAY
  PayTrace
  Basys
  Payment Depot
  National Processing | | ~NATIONAL PROCESSING
  Merchant One | | ~MERCHANT ONE
  Electronic Merchant Systems
  Gravity Payments | | ~GRAVITY PAYMENTS
  Sekure
  TouchSuite
  Merchant Lynx | | ~MERCHANT LYNX
  First American Payment | | FIRST AMERICAN PAYMENT; FIRST AMERICAN PMT
  Total Merchant Services
  Bank of America Practice Solutions
  Chosen Payments | | ~CHOSEN PAYMENTS
  CSG Forte | | CSG FORTE; ~FORTE PAYMENT
  PayJunction
  USAePay
  NMI Gateway
  Cybersource
  Bluefin
  Paytronix
  Tabit | | ~TABIT
  Finix | | ~FINIX
  Rainforest Pay
  Payabli
  Aplos
  Givelify
  Tithely Payments | | TITHE LY PAYOUT
  Zeffy
  GiveButter
  Classy | | ~CLASSY ORG
  GoFundMe
  Kickstarter | | ~KICKSTARTER
  Indiegogo
  Buy Me a Coffee
  Ko-fi | | KO FI
  Patreon Payout | | PATREON PAYOUT; PATREON DEPOSIT
  Teespring
  Teachers Pay Teachers | | TEACHERS PAY TEACHERS; TEACHERSPAYTEACH
  ClearGage
  Phreesia
  Rectangle Health | | ~RECTANGLE HEALTH
  Weave Payments | | ~WEAVE PAYMENTS
  Cherry Payments | | ~CHERRY PAYMENTS; CHERRY TECHNOLOGIES
  Scratchpay
  Wisetack
  Hearth | | ~HEARTH
  Synchrony Dealer | | ~SYNCHRONY DEALER; ~SYNCHRONY MERCHANT
  Acima
  Progressive Leasing | | ~PROGRESSIVE LEASING
  Snap Finance | | ~SNAP FINANCE
  Katapult
  Zip Pay | | QUADPAY; ~ZIP CO
  Sezzle
  Bread Pay | | ~BREAD PAY
  PayBright
  LendingPoint Merchant
  Uplift | | ~UPLIFT
  Splitit
  BlueSnap
  Verifone
  Ingenico
  Payplug
  AIB Merchant Services | | AIB MERCHANT; AIBMS
  Tyl | | ~TYL
  PayPoint
  Handepay
  Retail Merchant Services
  UTP Merchant
  Payzone
  Epos Now | | ~EPOS NOW; EPOSNOW
  Lopay
  myPOS
  Crezco
  TrueLayer
  Modulr
  Modern Treasury | | ~MODERN TREASURY
  Dwolla
  Plaid Transfer | | ~PLAID TRANSFER
  Airwallex
  Nium | | ~NIUM
  Tipalti
  Hyperwallet
  Trolley Payout | | ~PAYMENT RAILS; ~TROLLEY COM
  PayFacto
  VersaPay
  Payfirma
  Zum Rails
  Telpay
  Clearly Payments | | ~CLEARLY PAYMENTS
  First Data | | FIRST DATA; FIRST DATA MERCHANT
  Vantiv | | VANTIV
  TransFirst | | TRANSFIRST
  Cayan | | CAYAN
  Worldline | | WORLDLINE
  `,
);
