import type { KnownParty } from './known-party.ts';
import type { Trade } from './trades.ts';

type Details = Partial<Pick<KnownParty, 'group' | 'needs' | 'without'>>;

const known = (
  name: string,
  url: string | null,
  trade: Trade,
  phrases: readonly string[],
  details: Details = {},
): KnownParty => ({ name, url, trade, group: null, phrases, ...details });

/** What a card purchase prints beside a shop's name; required where the name is also an everyday word. */
const AT_A_TILL = ['#', 'T', 'STORE', 'COM', 'PURCHASE', 'POS', 'CHECKCARD', 'DEBIT CARD', 'VISA'];
const FUEL = { group: 'fuel_provider' } as const;

/**
 * Well-known counterparties by the names statements print.
 *
 * Source: the companies' own statement descriptors and sites. Licence: names only.
 */
export const MERCHANTS: readonly KnownParty[] = [
  // Processors: the card payments of the company's own customers.
  known('Square', 'https://squareup.com', 'processor', ['SQUARE INC', 'SQUAREUP', 'SQUARE DEPOSIT']),
  known('Stripe', 'https://stripe.com', 'processor', ['STRIPE']),
  known('PayPal', 'https://www.paypal.com', 'processor', ['PAYPAL']),
  known('Clover', 'https://www.clover.com', 'processor', ['CLOVER'], {
    needs: ['DEPOSIT', 'DEP', 'SETTLEMENT', 'FEE', 'DES', 'CO', 'APP', 'BANKCARD', 'MRKT'],
  }),
  known('Toast', 'https://pos.toasttab.com', 'processor', ['TOAST INC', 'TOAST DEP', 'TOASTTAB']),
  known('Fiserv', 'https://www.fiserv.com', 'processor', ['FISERV MERCHANT', 'FIRST DATA', 'FDMS']),
  known('Worldpay', 'https://www.worldpay.com', 'processor', ['WORLDPAY', 'VANTIV']),
  known('Heartland', null, 'processor', ['HEARTLAND PMT', 'HEARTLAND PAYMENT', 'HRTLAND PMT']),
  known('Paymentech', null, 'processor', ['PAYMENTECH']),
  known('Shopify', 'https://www.shopify.com', 'processor', ['SHOPIFY']),
  // Marketplaces: they pay the company, and it buys from some of them.
  known('Amazon', 'https://www.amazon.com', 'marketplace', ['AMAZON', 'AMZN', 'AMZN MKTP', 'AMAZON COM']),
  known('Amazon Web Services', 'https://aws.amazon.com', 'software', ['AMAZON WEB SERVICES', 'AWS']),
  known('DoorDash', 'https://www.doordash.com', 'marketplace', ['DOORDASH']),
  known('Etsy', 'https://www.etsy.com', 'marketplace', ['ETSY']),
  known('eBay', 'https://www.ebay.com', 'marketplace', ['EBAY']),
  known('Uber Eats', 'https://www.ubereats.com', 'marketplace', ['UBER EATS', 'UBEREATS']),
  known('Grubhub', 'https://www.grubhub.com', 'marketplace', ['GRUBHUB']),
  // People, payroll, professions.
  known('Zelle', 'https://www.zellepay.com', 'person_to_person', ['ZELLE']),
  known('Venmo', 'https://venmo.com', 'person_to_person', ['VENMO']),
  known('Cash App', 'https://cash.app', 'person_to_person', ['CASH APP', 'CASHAPP']),
  known('ADP', 'https://www.adp.com', 'payroll_firm', ['ADP']),
  known('Gusto', 'https://gusto.com', 'payroll_firm', ['GUSTO'], {
    needs: ['PAY', 'NET', 'TAX', 'FEE', 'CND', 'PAYROLL', 'DES', 'REQ', 'COM'],
  }),
  known('Paychex', 'https://www.paychex.com', 'payroll_firm', ['PAYCHEX']),
  known('Intuit Payroll', 'https://www.intuit.com', 'payroll_firm', ['INTUIT PAYROLL', 'QUICKBOOKS PAYROLL']),
  known('AMF Team', null, 'professional', ['AMF TEAM', 'AMFTEAM']),
  known('Upwork', 'https://www.upwork.com', 'professional', ['UPWORK']),
  // Tax authorities.
  known('Internal Revenue Service', 'https://www.irs.gov', 'tax_authority', [
    'IRS',
    'USATAXPYMT',
    'EFTPS',
    'TREAS 310',
  ]),
  known('Franchise Tax Board', 'https://www.ftb.ca.gov', 'tax_authority', ['FRANCHISE TAX BD', 'FRANCHISE TAX BOARD']),
  known('HM Revenue & Customs', 'https://www.gov.uk/hmrc', 'tax_authority', ['HMRC']),
  known('Canada Revenue Agency', 'https://www.canada.ca', 'tax_authority', ['CANADA REVENUE AGENCY', 'CRA']),
  // Card issuers and brokers.
  known('American Express', 'https://www.americanexpress.com', 'card_issuer', ['AMERICAN EXPRESS', 'AMEX']),
  known('Capital One', 'https://www.capitalone.com', 'card_issuer', ['CAPITAL ONE']),
  known('Chase Card Services', 'https://www.chase.com', 'card_issuer', [
    'CHASE CREDIT CRD',
    'CHASE CARD',
    'CARDMEMBER SERV',
  ]),
  known('Citi Cards', 'https://www.citi.com', 'card_issuer', ['CITI CARD', 'CITICARD', 'CITI AUTOPAY']),
  known('Discover', 'https://www.discover.com', 'card_issuer', ['DISCOVER'], {
    needs: ['PAYMENT', 'E PAYMENT', 'EPAYMENT', 'DCIUDS', 'CARD'],
  }),
  known('Coinbase', 'https://www.coinbase.com', 'brokerage', ['COINBASE']),
  known('Charles Schwab', 'https://www.schwab.com', 'brokerage', ['SCHWAB']),
  known('Fidelity Investments', 'https://www.fidelity.com', 'brokerage', ['FIDELITY INVESTMENTS', 'FID BKG SVC']),
  known('American Funds', 'https://www.capitalgroup.com', 'brokerage', ['AMERICAN FUNDS']),
  // Travel and fuel.
  known('Shell', 'https://www.shell.com', 'fuel', ['SHELL OIL', 'SHELL SERVICE', 'SHELL'], {
    ...FUEL,
    needs: ['OIL', 'SERVICE STATION', ...AT_A_TILL],
    without: ['SHELL LUMBER', 'SHELL BEACH'],
  }),
  known('Chevron', 'https://www.chevron.com', 'fuel', ['CHEVRON'], FUEL),
  known('ExxonMobil', 'https://www.exxon.com', 'fuel', ['EXXONMOBIL', 'EXXON'], FUEL),
  known('BP', 'https://www.bp.com', 'fuel', ['BP'], { ...FUEL, needs: AT_A_TILL }),
  known('WEX', 'https://www.wexinc.com', 'fuel', ['WEX INC', 'WEX FLEET'], FUEL),
  known('Fleetcor', 'https://www.corpay.com', 'fuel', ['FLEETCOR', 'FLEETCOR FUNDING', 'FUELMAN'], FUEL),
  known('Uber', 'https://www.uber.com', 'ride', ['UBER']),
  known('Lyft', 'https://www.lyft.com', 'ride', ['LYFT']),
  known('Delta Air Lines', 'https://www.delta.com', 'airline', ['DELTA AIR', 'DELTA AIR LINES']),
  known('United Airlines', 'https://www.united.com', 'airline', ['UNITED AIRLINES', 'UNITED AIR']),
  known('Southwest Airlines', 'https://www.southwest.com', 'airline', [
    'SOUTHWES',
    'SOUTHWEST AIR',
    'SOUTHWEST AIRLINES',
  ]),
  known('Marriott', 'https://www.marriott.com', 'lodging', ['MARRIOTT']),
  known('E-ZPass', 'https://www.e-zpassiag.com', 'toll', ['E ZPASS', 'EZPASS', 'EZ PASS']),
  // Lines, energy, advertising, software, post.
  known('Verizon', 'https://www.verizon.com', 'telecom', ['VERIZON', 'VZWRLSS']),
  known('AT&T', 'https://www.att.com', 'telecom', ['AT&T', 'ATT PAYMENT', 'ATT BILL']),
  known('Comcast', 'https://www.xfinity.com', 'telecom', ['COMCAST', 'XFINITY']),
  known('PG&E', 'https://www.pge.com', 'utility', ['PG&E', 'PACIFIC GAS']),
  known('Con Edison', 'https://www.coned.com', 'utility', ['CON EDISON', 'CONED', 'CON ED']),
  known('Reliant Energy', 'https://www.reliant.com', 'utility', ['RELIANT ENERGY']),
  known('Waste Management', 'https://www.wm.com', 'utility', ['WASTE MANAGEMENT', 'WASTE MGMT']),
  known('Google Ads', 'https://ads.google.com', 'advertising', ['GOOGLE ADS', 'GOOGLE ADWORDS']),
  known('Meta Ads', 'https://www.facebook.com', 'advertising', ['FACEBK', 'FACEBOOK', 'META PLATFORMS']),
  known('Yelp', 'https://www.yelp.com', 'advertising', ['YELP']),
  known('Google', 'https://www.google.com', 'software', ['GOOGLE']),
  known('Microsoft', 'https://www.microsoft.com', 'software', ['MICROSOFT', 'MSFT']),
  known('Adobe', 'https://www.adobe.com', 'software', ['ADOBE'], { without: ['ADOBE ROAD', 'ADOBE REALTY'] }),
  known('Intuit', 'https://www.intuit.com', 'software', ['INTUIT']),
  known('Intuit Payments', 'https://www.intuit.com', 'processor', [
    'INTUIT PYMT SOLN',
    'INTUIT DEPOSIT',
    'QBOOKS PAYMENTS',
  ]),
  known('UPS', 'https://www.ups.com', 'postage', ['UPS', 'UNITED PARCEL']),
  known('FedEx', 'https://www.fedex.com', 'postage', ['FEDEX', 'FEDERAL EXPRESS']),
  known('FedEx Freight', 'https://www.fedex.com', 'freight', ['FEDEX FREIGHT', 'FEDEXFREIGHT']),
  known('USPS', 'https://www.usps.com', 'postage', ['USPS', 'STAMPS COM']),
  // Insurers.
  known('GEICO', 'https://www.geico.com', 'insurer', ['GEICO']),
  known('State Farm', 'https://www.statefarm.com', 'insurer', ['STATE FARM']),
  known('Progressive', 'https://www.progressive.com', 'insurer', ['PROGRESSIVE'], {
    needs: ['INS', 'INSURANCE', 'PREM', 'PREMIUM', 'PROG', 'LEASING', 'CASUALTY'],
  }),
  known('The Hartford', 'https://www.thehartford.com', 'insurer', ['THE HARTFORD', 'HARTFORD INS']),
  known('UnitedHealthcare', 'https://www.uhc.com', 'health_insurer', ['UNITEDHEALTHCARE', 'UHC', 'UNITED HEALTHCARE']),
  known('Aetna', 'https://www.aetna.com', 'health_insurer', ['AETNA']),
  // Goods, meals, shops.
  known('Sysco', 'https://www.sysco.com', 'wholesaler', ['SYSCO']),
  known('US Foods', 'https://www.usfoods.com', 'wholesaler', ['US FOODS', 'US FOODSERVICE']),
  known('Restaurant Depot', null, 'wholesaler', ['RESTAURANT DEPOT']),
  known('Starbucks', 'https://www.starbucks.com', 'restaurant', ['STARBUCKS']),
  known("McDonald's", 'https://www.mcdonalds.com', 'restaurant', ['MCDONALDS', "MCDONALD'S"]),
  known('Home Depot', 'https://www.homedepot.com', 'general_store', ['HOME DEPOT', 'HOMEDEPOT']),
  known("Lowe's", 'https://www.lowes.com', 'general_store', ["LOWE'S", 'LOWES']),
  known('Costco', 'https://www.costco.com', 'general_store', ['COSTCO', 'COSTCO WHSE']),
  known('Walmart', 'https://www.walmart.com', 'general_store', ['WALMART', 'WAL MART', 'WM SUPERCENTER']),
  known('Target', 'https://www.target.com', 'general_store', ['TARGET'], { needs: AT_A_TILL }),
  known('Staples', 'https://www.staples.com', 'general_store', ['STAPLES'], { needs: AT_A_TILL }),
  known('DraftKings', 'https://www.draftkings.com', 'gambling', ['DRAFTKINGS'], { group: 'gambling_and_betting' }),
];
