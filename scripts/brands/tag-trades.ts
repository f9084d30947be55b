import type { Trade } from '../../main/reference/index.ts';

/** The tags of OpenStreetMap that belong to each trade, by key. */
const TAGS: Readonly<Partial<Record<Trade, Readonly<Record<string, string>>>>> = {
  lodging: { tourism: 'hotel motel hostel caravan_site' },
  car_rental: { amenity: 'car_rental' },
  fuel: { amenity: 'fuel charging_station', man_made: 'charge_point', highway: 'services', shop: 'gas' },
  parking: { amenity: 'parking' },
  pharmacy: { amenity: 'pharmacy', shop: 'chemist' },
  restaurant: {
    amenity: 'fast_food restaurant cafe bar pub ice_cream',
    shop: 'bakery coffee confectionery chocolate pastry tea deli',
  },
  wholesaler: { shop: 'wholesale' },
  grocery: {
    shop: [
      'supermarket convenience alcohol wine beverages butcher dairy frozen_food greengrocer health_food',
      'nutrition_supplements spices country_store newsagent tobacco e-cigarette kiosk',
    ].join(' '),
  },
  hardware_store: {
    shop: [
      'doityourself hardware trade paint tiles flooring bathroom_furnishing window_blind garden_centre power_tools electrical',
      'lighting groundskeeping agrarian',
    ].join(' '),
  },
  equipment_rental: { shop: 'rental tool_hire plant_hire' },
  electronics: {
    shop: 'electronics computer hifi camera printer_ink appliance vacuum_cleaner mobile_phone',
    craft: 'electronics_repair',
  },
  telecom: { shop: 'telecommunication', office: 'telecommunication' },
  office_supplies: { shop: 'stationery' },
  advertising: { shop: 'copyshop', craft: 'signmaker' },
  postage: { amenity: 'post_office parcel_locker post_depot' },
  freight: { office: 'logistics' },
  landlord: { office: 'coworking', shop: 'storage_rental' },
  insurer: { office: 'insurance' },
  staffing: { office: 'employment_agency' },
  accountant: { office: 'tax_advisor' },
  professional: { office: 'lawyer consulting engineer' },
  security: { office: 'security' },
  travel_agency: { shop: 'travel_agency' },
  health: {
    amenity: 'clinic dentist doctors hospital veterinary',
    shop: 'optician hearing_aids medical_supply',
    healthcare: 'laboratory physiotherapist alternative audiologist counselling rehabilitation blood_donation',
  },
  auto_parts: { shop: 'car_parts tyres' },
  vehicle_service: {
    shop: 'car_repair truck_repair motorcycle_repair',
    amenity: 'car_wash',
  },
  education: {
    amenity:
      'kindergarten prep_school childcare language_school music_school driving_school university college school training',
  },
  leisure: {
    leisure: [
      'fitness_centre sports_centre bowling_alley trampoline_park indoor_play dance escape_game amusement_arcade',
      'miniature_golf high_ropes_course sauna',
    ].join(' '),
    amenity: 'cinema',
    tourism: 'theme_park',
  },
  gambling: { shop: 'bookmaker', leisure: 'adult_gaming_centre', amenity: 'casino gambling' },
  clothing: { shop: 'clothes shoes fashion_accessories bag leather baby_goods tailor' },
  general_store: {
    shop: [
      'department_store variety_store furniture jewelry cosmetics beauty hairdresser houseware sports gift watches outdoor bed',
      'pet books toys interior_decoration cannabis kitchen perfumery bicycle craft photo music dry_cleaning laundry massage',
      'carpet art video_games second_hand musical_instrument charity hairdresser_supply party florist household_linen fabric',
      'pest_control locksmith swimming_pool ticket games frame fishing candles tattoo shoe_repair repair',
    ].join(' '),
  },
};

/** Paths of which only names count that speak of the trade, such as "Ozarks Electric Cooperative": the others do much else too. */
const SPEAKING: readonly SpeakingPaths[] = [
  {
    trade: 'bank',
    paths: ['brands/amenity/bank'],
    // "Savings" in a bank's name would read as the name of an own account.
    words: /^(?!.*\bSAVINGS\b).*\b(?:BANK|CREDIT UNION|BUILDING SOCIETY)\b/,
  },
  {
    trade: 'utility',
    paths: [
      ...['operators/power/minor_line', 'operators/power/substation'],
      ...['operators/man_made/wastewater_plant', 'operators/man_made/water_works', 'operators/natural/water'],
    ],
    words:
      /\b(?:ELECTRIC(?:ITY|AL)?|EMC|REC|POWER|POWERGRID|ENERGY|HYDRO|UTILIT(?:Y|IES)|LIGHT(?:ING)?|EDISON|GAS|(?:WASTE)?WATER|SEWER)\b/,
  },
];

/** Of operators these alone do nothing else. */
const TELECOM_OPERATORS = 'operators/telecom/exchange';

interface SpeakingPaths {
  readonly trade: Trade;
  readonly paths: readonly string[];
  /** Of the name as it is printed. */
  readonly words: RegExp;
}

export interface TradeOfPath {
  readonly trade: Trade;
  /** Null: every name at the path counts. */
  readonly words: RegExp | null;
}

type Line = readonly [string, TradeOfPath];

/**
 * The trade of a brand or operator by its path in the name-suggestion-index ("brands/amenity/fast_food"), and with it the
 * merchant category code and the category of a purchase there; where one stands under several paths, the first here is
 * meant. Left out: cash machines, money lenders and changers, dealers in vehicles (who are mostly paid through the maker's
 * bank), and what takes no payments.
 */
export const TRADE_OF_PATH: ReadonlyMap<string, TradeOfPath> = new Map<string, TradeOfPath>([
  ...Object.entries(TAGS).flatMap(([trade, keys]) =>
    Object.entries(keys).flatMap(([key, values]) =>
      values.split(' ').map((value): Line => [`brands/${key}/${value}`, { trade: trade as Trade, words: null }]),
    ),
  ),
  [TELECOM_OPERATORS, { trade: 'telecom', words: null }],
  ...SPEAKING.flatMap(({ trade, paths, words }) => paths.map((path): Line => [path, { trade, words }])),
]);
