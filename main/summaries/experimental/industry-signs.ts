/** What points to an industry: words in the names of the company, of who pays it, and of whom it pays. */
export interface IndustrySigns {
  /** NAICS 2022, three digits. */
  readonly code: string;
  readonly label: string;
  readonly ownName: RegExp;
  readonly payers: RegExp;
  readonly suppliers: RegExp;
}

const NEVER = /(?!)/;

/** Source of codes and labels: US Census Bureau, 2022 NAICS structure (public domain); the signs are this project's. */
export const INDUSTRIES: readonly IndustrySigns[] = [
  {
    code: '722',
    label: 'Food Services and Drinking Places',
    ownName:
      /\b(?:RESTAURANT|CAFE|COFFEE|PIZZA|PIZZERIA|GRILL|BAR|DINER|BISTRO|CATERING|KITCHEN|BAKERY|TAQUERIA|SUSHI)\b/i,
    payers: /\b(?:DOORDASH|UBER EATS|UBEREATS|GRUBHUB|TOAST|POSTMATES|EZCATER|DELIVEROO|SKIPTHEDISHES)\b/i,
    suppliers: /\b(?:SYSCO|US FOODS|PERFORMANCE FOOD|RESTAURANT DEPOT|GORDON FOOD|BEN E KEITH|WEBSTAURANT)\b/i,
  },
  {
    code: '484',
    label: 'Truck Transportation',
    ownName: /\b(?:TRUCKING|FREIGHT|HAULING|LOGISTICS|TRANSPORT|CARRIERS?)\b/i,
    payers: /\b(?:TQL|TOTAL QUALITY LOGISTICS|CH ROBINSON|C H ROBINSON|LANDSTAR|COYOTE|ECHO GLOBAL|RTS FINANCIAL)\b/i,
    suppliers: /\b(?:PILOT|LOVES|LOVE'S|FLYING J|PETRO|COMDATA|EFS|WEX|FLEETCOR|DAT SOLUTIONS)\b/i,
  },
  {
    code: '238',
    label: 'Specialty Trade Contractors',
    ownName:
      /\b(?:PLUMBING|ELECTRIC|ELECTRICAL|HVAC|ROOFING|PAINTING|FLOORING|DRYWALL|MASONRY|CONTRACTORS?|CONTRACTING)\b/i,
    payers: /\b(?:HOMEADVISOR|ANGI|THUMBTACK)\b/i,
    suppliers: /\b(?:FERGUSON|HOME DEPOT|LOWE'?S|BEACON|ABC SUPPLY|GRAYBAR|SHERWIN WILLIAMS|SUNBELT RENTALS)\b/i,
  },
  {
    code: '236',
    label: 'Construction of Buildings',
    ownName: /\b(?:CONSTRUCTION|BUILDERS?|HOMES|REMODELING)\b/i,
    payers: NEVER,
    suppliers: /\b(?:84 LUMBER|BUILDERS FIRSTSOURCE|UNITED RENTALS|HOME DEPOT|LOWE'?S)\b/i,
  },
  {
    code: '621',
    label: 'Ambulatory Health Care Services',
    ownName: /\b(?:DENTAL|DENTISTRY|MEDICAL|CLINIC|PHYSICIANS?|CHIROPRACTIC|THERAPY|ORTHODONTICS|MD|DDS)\b/i,
    payers: /\b(?:HCCLAIMPMT|AETNA|CIGNA|HUMANA|UNITEDHEALTHCARE|BCBS|BLUE CROSS|MEDICARE|MEDICAID|DELTA DENTAL)\b/i,
    suppliers: /\b(?:HENRY SCHEIN|PATTERSON|MCKESSON|MEDLINE)\b/i,
  },
  {
    code: '455',
    label: 'General Merchandise Retailers',
    ownName: /\b(?:MART|MARKET|STORE|SHOP|GROCERY|BOUTIQUE|RETAIL)\b/i,
    payers: /\b(?:SHOPIFY|AMAZON|AMZN|ETSY|EBAY|WALMART MARKETPLACE)\b/i,
    suppliers: /\b(?:FAIRE|ALIBABA|ALIEXPRESS|SHIPSTATION|ULINE|STAMPS\.COM)\b/i,
  },
  {
    code: '541',
    label: 'Professional, Scientific, and Technical Services',
    ownName:
      /\b(?:CONSULTING|CONSULTANTS|LAW|LEGAL|CPA|ACCOUNTING|DESIGN|MARKETING|AGENCY|SOFTWARE|STUDIO|ENGINEERING)\b/i,
    payers: /\b(?:UPWORK|FIVERR|TOPTAL)\b/i,
    suppliers: /\b(?:ADOBE|GITHUB|AWS|AMAZON WEB SERVICES|ATLASSIAN|FIGMA|LEXISNEXIS|WESTLAW)\b/i,
  },
  {
    code: '811',
    label: 'Repair and Maintenance',
    ownName: /\b(?:AUTO|AUTOMOTIVE|COLLISION|BODY SHOP|TIRES?|REPAIR|MECHANIC)\b/i,
    payers: NEVER,
    suppliers: /\b(?:AUTOZONE|O'?REILLY|NAPA|ADVANCE AUTO|LKQ|SNAP-?ON)\b/i,
  },
  {
    code: '812',
    label: 'Personal and Laundry Services',
    ownName: /\b(?:SALON|BARBER|SPA|NAILS|BEAUTY|LAUNDRY|CLEANERS)\b/i,
    payers: /\b(?:VAGARO|MINDBODY|STYLESEAT)\b/i,
    suppliers: /\b(?:SALLY BEAUTY|SALONCENTRIC|COSMOPROF)\b/i,
  },
  {
    code: '531',
    label: 'Real Estate',
    ownName: /\b(?:REALTY|REAL ESTATE|PROPERTIES|PROPERTY MANAGEMENT|APARTMENTS)\b/i,
    payers: /\b(?:APPFOLIO|BUILDIUM|RENTCAFE|AIRBNB|VRBO)\b/i,
    suppliers: /\b(?:ZILLOW|COSTAR|LOOPNET)\b/i,
  },
];
