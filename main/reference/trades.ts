import type { CategorySlug } from './categories.ts';

/** What a known counterparty does, as far as its category depends on it. */
export type Trade = keyof typeof TRADES;

export interface TradeFacts {
  /** Completes "Shell …" in a reason. */
  readonly does: string;
  /** What a payment to it is, where its trade alone says so. */
  readonly bought: CategorySlug | null;
  readonly mcc: { readonly code: string; readonly description: string; readonly slug: string } | null;
}

const facts = (does: string, bought: CategorySlug | null, code?: string, description = ''): TradeFacts => ({
  does,
  bought,
  mcc: code === undefined ? null : { code, description, slug: slugOf(description) },
});

const slugOf = (description: string): string =>
  description
    .toLowerCase()
    .replace(/[^a-z]+/g, '_')
    .replace(/_$/, '');

/**
 * Trades of counterparties, each with the merchant category code that fits all its members.
 *
 * Source: codes from ISO 18245, descriptions in our own words. Licence: facts only.
 */
export const TRADES = {
  accountant: facts('keeps books', 'payroll_and_consultants', '8931', 'Accounting and bookkeeping services'),
  advertising: facts('sells advertising', 'advertising', '7311', 'Advertising services'),
  airline: facts('is an airline', 'travel', '4511', 'Airlines and air carriers'),
  auto_parts: facts('sells vehicle parts', 'other_expenses', '5533', 'Automotive parts stores'),
  bank: facts('is a bank', null, '6012', 'Financial institutions'),
  bank_lender: facts('lends as a bank or for the SBA', null, '6012', 'Financial institutions'),
  brokerage: facts('keeps investments', 'company_investments', '6211', 'Security brokers and dealers'),
  car_rental: facts('rents vehicles', 'travel', '7512', 'Car rental agencies'),
  card_issuer: facts('issues cards', null, '6012', 'Financial institutions'),
  clothing: facts('sells clothing', 'other_expenses', '5651', 'Family clothing stores'),
  corporation: facts('buys from suppliers', null),
  debt_collector: facts('collects debts', null),
  education: facts('teaches', 'other_expenses', '8299', 'Schools and educational services'),
  electronics: facts('sells electronics', 'other_expenses', '5732', 'Electronics stores'),
  equipment_lessor: facts('leases equipment or vehicles', null),
  equipment_rental: facts('rents tools and equipment', 'other_expenses', '7394', 'Equipment rental and leasing'),
  factor: facts('buys invoices', null),
  freight: facts('moves freight', 'inventory', '4214', 'Motor freight carriers'),
  fuel: facts('sells fuel', 'travel', '5541', 'Service stations'),
  gambling: facts('takes bets', 'special_outflows', '7995', 'Betting'),
  general_store: facts('is a shop', 'other_expenses', '5399', 'General merchandise'),
  government: facts('is a public office', 'other_expenses', '9399', 'Government services'),
  grocery: facts('sells groceries', 'other_expenses', '5411', 'Grocery stores and supermarkets'),
  hardware_store: facts('sells building materials and tools', 'other_expenses', '5211', 'Building materials stores'),
  health: facts('sells health care', 'other_expenses', '8099', 'Medical services'),
  health_insurer: facts('is a health insurer', 'insurance', '6300', 'Insurance sales and underwriting'),
  insurer: facts('is an insurer', 'insurance', '6300', 'Insurance sales and underwriting'),
  landlord: facts('lets offices, workspaces or storage', 'rent', '6513', 'Real estate agents and rentals'),
  leisure: facts('sells recreation', 'other_expenses', '7997', 'Clubs and recreation'),
  lodging: facts('provides lodging', 'travel', '7011', 'Hotels and lodging'),
  marketplace: facts('is a marketplace', 'other_expenses', '5399', 'General merchandise'),
  mca_funder: facts('advances money against receipts', null),
  mortgage_lender: facts('lends on mortgages', null),
  office_supplies: facts('sells office supplies', 'other_expenses', '5943', 'Stationery and office supplies'),
  online_lender: facts('lends to businesses online', null),
  parking: facts('provides parking', 'travel', '7523', 'Parking lots and garages'),
  payroll_firm: facts('runs payrolls', 'payroll_and_consultants', '8931', 'Accounting and bookkeeping services'),
  person_to_person: facts('moves money between people', null),
  personal_lender: facts('lends to people', null),
  pharmacy: facts('is a pharmacy', 'other_expenses', '5912', 'Drug stores and pharmacies'),
  postage: facts('carries parcels and letters', 'postage', '4215', 'Courier services'),
  processor: facts('settles card payments', null),
  professional: facts('provides professional services', 'payroll_and_consultants', '8999', 'Professional services'),
  rail: facts('runs trains or buses', 'travel', '4112', 'Passenger railways'),
  restaurant: facts('serves meals', 'other_expenses', '5812', 'Eating places and restaurants'),
  ride: facts('provides rides', 'travel', '4121', 'Taxicabs and limousines'),
  security: facts('guards premises', 'other_expenses', '7393', 'Protective and security services'),
  software: facts('sells software', 'other_expenses', '5734', 'Computer software stores'),
  staffing: facts('provides staff', 'payroll_and_consultants', '7361', 'Employment agencies'),
  streaming: facts('sells media', 'other_expenses', '4899', 'Cable and streaming services'),
  tax_authority: facts('collects taxes', 'taxes', '9311', 'Tax payments'),
  telecom: facts('provides telephone or internet lines', 'utilities', '4814', 'Telecommunication services'),
  toll: facts('collects tolls', 'travel', '4784', 'Toll and bridge fees'),
  travel_agency: facts('books travel', 'travel', '4722', 'Travel agencies'),
  utility: facts('supplies energy, water or waste services', 'utilities', '4900', 'Utilities'),
  vehicle_service: facts('services vehicles', 'other_expenses', '7538', 'Automotive service shops'),
  wholesaler: facts('sells goods wholesale', 'inventory', '5199', 'Nondurable goods wholesale'),
} as const satisfies Readonly<Record<string, TradeFacts>>;
