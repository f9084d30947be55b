import type { CategoryRule } from '../category-rule.ts';
import { phrases } from './phrases.ts';

/** What was bought, by the words of the description. */
export const PURCHASES_BY_WORDS: readonly CategoryRule[] = [
  {
    slug: 'refunds',
    direction: 'out',
    words: phrases(`REFUND, REFUNDS, REFUND TO, CUSTOMER REFUND, REMBOURSEMENT, CHARGEBACK`),
    without: ['FEE', 'FEES'],
    says: 'names money given back to a customer',
    confidence: 0.8,
  },
  {
    slug: 'refunds',
    direction: 'in',
    words: phrases(`
      REFUND, REFUNDED, MERCH RETURN, POS RETURN, PURCHASE RETURN, REMBOURSEMENT, MERCHANDISE RETURN, CREDIT ADJUSTMENT, REVERSAL, RETURN AUTHORIZED, REBATE,
      CREDIT VOUCHER, DISPUTE CREDIT, DISPUTED, PROVISIONAL CREDIT, PURCHASE CANCELLATION, CANCELLATION, MERCHANDISE CREDIT,
      RETURNED GOODS, RETURN CREDIT, PRICE ADJUSTMENT, MERCHANT CREDIT, CREDIT NOTE, REFUNDS, RFD, RFND
    `),
    says: 'names money given back',
    confidence: 0.8,
  },
  {
    slug: 'rent',
    direction: 'out',
    words: phrases(`
      RENT, LOYER, LEASE OFFICE, RENT PAYMENT, PROPERTY MANAGEMENT, PROPERTY MGMT, PROPERTIES, REALTY, LANDLORD, SELF STORAGE,
      PUBLIC STORAGE, WEWORK, REGUS, COWORKING
    `),
    without: ['RENT A CAR', 'CAR RENT', 'RENT THE RUNWAY', 'EQUIPMENT RENT', 'RENT A CENTER'],
    says: 'names rent',
    confidence: 0.8,
  },
  {
    slug: 'insurance',
    direction: 'out',
    words: phrases(`
      INSURANCE, INSUR, INS PREM, INS PREMIUM, INS PYMT, PREMIUM FINANCE, ASSURANCE, WORKERS COMP
    `),
    says: 'names insurance',
    confidence: 0.85,
  },
  {
    slug: 'utilities',
    direction: 'out',
    words: phrases(`
      POWER COMPANY, ELECTRIC COOP, ELECTRIC COMPANY, ELECTRIC BILL, ELECTRIC CO, ELECTRIC POWER, ELECTRIC UTILITY, HYDRO, UTIL, WATER UTIL, UTIL BILL, WATER PMT, WATER PAYMENT, TRASH, BROADBAND, INTERNET BILL, PHONE BILL, ELECTRICITY, WASTE, DISPOSAL, RECYCLING, PROPANE, GAS ELECTRIC, GAS COMPANY, POWER LIGHT, WATER, UTILITY, UTILITIES, WATER BILL, WATER DEPT, WATER DISTRICT, ENERGY, NATURAL GAS, GAS BILL, SEWER,
      INTERNET SERVICE, WIRELESS, TELEPHONE, TELECOM, SPECTRUM, T MOBILE, TMOBILE, CHARTER COMM
    `),
    says: 'names energy, water or a line',
    confidence: 0.8,
  },
  {
    slug: 'advertising',
    direction: 'out',
    words: [
      'ADVERTISING',
      'MARKETING',
      'PRINTING',
      'PRNT',
      'LITHO',
      'LEAFLET',
      'FLYERS',
      'NEWSPAPERS',
      'NEWSPAPER',
      'SIGNS',
      'SIGNAGE',
      'RADIO',
      'BANNERS',
      'LEADS',
      'DIRECT MAIL',
      'SEO',
      'MEDIA BUY',
      'AD SPEND',
      'PROMO',
      'ADS',
      'ADWORDS',
      'BILLBOARD',
      'MAILCHIMP',
    ],
    says: 'names advertising',
    confidence: 0.8,
  },
  {
    slug: 'postage',
    direction: 'out',
    words: ['POSTAGE', 'POST OFFICE', 'COURIER', 'DHL', 'PITNEY BOWES', 'ROYAL MAIL'],
    says: 'names post or parcels',
    confidence: 0.85,
  },
  {
    slug: 'inventory',
    direction: 'out',
    words: phrases(`
      FREIGHT, TRUCKING, LOGISTICS, WHSL, PRODUCE, MEATS, SEAFOOD, BEVERAGE, IMPORTS, STOCK PURCHASE, RAW MATERIALS, MATERIALS, CHEF SUPPLIES, HAULAGE, PALLET, CUSTOMS BROKER, CASH CARRY, FOODS, WHOLESALE, FOOD SERVICE, FOODSERVICE, DISTRIBUTORS, DISTRIBUTING, SUPPLIER
    `),
    says: 'names goods or their freight',
    confidence: 0.7,
  },
  {
    slug: 'travel',
    direction: 'out',
    words: phrases(`
      AIRLINES, AIRWAYS, HOTEL, HOTELS, LODGE, LODGES, RESORT, SUITES, GARAGE PARKING, CAR PARK, CARPARK, RAILWAY, TRAINS, LIMO, AIRPORT, TOLL PLAZA, BRIDGE TOLL, GAS BAR, FUEL DOCK, MARINA FUEL, PETROL, CAR HIRE, MOTEL, INN, PARKING, TAXI, CAB, TOLL, TOLLS, RENT A CAR, CAR RENTAL, GAS STATION,
      FUEL, PETROLEUM, AIRBNB, EXPEDIA, AMTRAK
    `),
    says: 'names travel',
    confidence: 0.8,
  },
  {
    slug: 'other_expenses',
    direction: 'out',
    words: phrases(`
      ELECTRIC, RESTAURANT, CAFE, COFFEE, PIZZA, GRILL, DINER, BAKERY, SUBSCRIPTION, SOFTWARE, REPAIR, REPAIRS, TOOLS, HARDWARE,
      SUPPLIES, SUPPLY
    `),
    says: 'names meals, software, repairs or supplies',
    confidence: 0.7,
  },
];
