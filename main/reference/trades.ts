/** What a known counterparty does, as far as its category depends on it. */
export type Trade = keyof typeof TRADES;

export interface TradeFacts {
  /** Completes "Shell …" in a reason. */
  readonly does: string;
  readonly mcc: { readonly code: string; readonly description: string; readonly slug: string } | null;
}

const facts = (does: string, code?: string, description = '', slug = ''): TradeFacts => ({
  does,
  mcc: code === undefined ? null : { code, description, slug },
});

/**
 * Trades of counterparties, each with the merchant category code that fits all its members.
 *
 * Source: codes from ISO 18245, descriptions in our own words. Licence: facts only.
 */
export const TRADES = {
  advertising: facts('sells advertising', '7311', 'Advertising services', 'advertising_services'),
  airline: facts('is an airline', '4511', 'Airlines and air carriers', 'airlines_air_carriers'),
  bank_lender: facts('lends as a bank or for the SBA', '6012', 'Financial institutions', 'financial_institutions'),
  brokerage: facts('keeps investments', '6211', 'Security brokers and dealers', 'security_brokers_dealers'),
  card_issuer: facts('issues cards', '6012', 'Financial institutions', 'financial_institutions'),
  debt_collector: facts('collects debts'),
  equipment_lessor: facts('leases equipment or vehicles'),
  factor: facts('buys invoices'),
  freight: facts('moves freight', '4214', 'Motor freight carriers', 'motor_freight_carriers'),
  fuel: facts('sells fuel', '5541', 'Service stations', 'service_stations'),
  gambling: facts('takes bets', '7995', 'Betting', 'betting'),
  general_store: facts('is a shop'),
  health_insurer: facts('is a health insurer', '6300', 'Insurance sales and underwriting', 'insurance'),
  insurer: facts('is an insurer', '6300', 'Insurance sales and underwriting', 'insurance'),
  lodging: facts('provides lodging', '7011', 'Hotels and lodging', 'hotels_lodging'),
  marketplace: facts('is a marketplace'),
  mca_funder: facts('advances money against receipts'),
  mortgage_lender: facts('lends on mortgages'),
  online_lender: facts('lends to businesses online'),
  payroll_firm: facts('runs payrolls', '8931', 'Accounting and bookkeeping services', 'accounting_bookkeeping'),
  person_to_person: facts('moves money between people'),
  postage: facts('carries parcels and letters', '4215', 'Courier services', 'courier_services'),
  processor: facts('settles card payments'),
  professional: facts('provides staff or professional services'),
  restaurant: facts('serves meals', '5812', 'Eating places and restaurants', 'eating_places_restaurants'),
  ride: facts('provides rides', '4121', 'Taxicabs and limousines', 'taxicabs_limousines'),
  software: facts('sells software', '5734', 'Computer software stores', 'computer_software_stores'),
  tax_authority: facts('collects taxes', '9311', 'Tax payments', 'tax_payments'),
  telecom: facts('provides telephone or internet lines', '4814', 'Telecommunication services', 'telecommunications'),
  toll: facts('collects tolls', '4784', 'Toll and bridge fees', 'toll_bridge_fees'),
  utility: facts('supplies energy, water or waste services', '4900', 'Utilities', 'utilities'),
  wholesaler: facts('sells goods wholesale'),
} as const satisfies Readonly<Record<string, TradeFacts>>;
