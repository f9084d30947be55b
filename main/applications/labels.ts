import type { BusinessField, OwnerField } from './fields.ts';

/** A label whose value holds several fields at once, or none that is read. */
type Compound = 'fullName' | 'cityStateZip' | 'ignored';

/** What fields are called on forms, folded (`fold`). A phrase under several kinds is the first one's. */
export const BUSINESS_LABELS: Readonly<Record<BusinessField | 'businessCityStateZip' | 'ignored', readonly string[]>> =
  {
    legalName: [
      ...['legal name', 'legal business name', 'business legal name', 'company legal name', 'legal company name'],
      ...['legal corporate name', 'corporate name', 'business name', 'company name', 'merchant legal name'],
      ...['legal name of business', 'name of business', 'legal entity name', 'business corporate name'],
    ],
    doingBusinessAs: [
      ...['dba', 'd b a', 'dba name', 'd b a name', 'doing business as', 'doing business as dba', 'trade name'],
      ...['business dba', 'business dba name', 'dba if different', 'fictitious name'],
    ],
    ein: [
      ...['ein', 'fein', 'tax id', 'federal tax id', 'federal tax id number', 'tax id number', 'federal ein'],
      ...[
        'employer identification number',
        'federal id',
        'federal id number',
        'tax id ein',
        'ein tax id',
        'federal tax id ein',
      ],
      ...['business tax id', 'business tax id number', 'tin', 'ein number', 'tax identification number'],
    ],
    businessEmail: ['business email', 'company email', 'business email address', 'email', 'e mail', 'email address'],
    businessPhone: [
      ...['business phone', 'business phone number', 'company phone', 'company phone number', 'business telephone'],
      ...['phone', 'phone number', 'telephone', 'telephone number', 'business tel', 'office phone'],
    ],
    website: ['website', 'web site', 'website url', 'business website', 'company website', 'url', 'web address'],
    startDate: [
      ...[
        'business start date',
        'start date',
        'date established',
        'date business started',
        'date business established',
      ],
      ...['date of incorporation', 'inception date', 'established', 'business inception date', 'date started'],
      ...['date of inception', 'business established'],
    ],
    industry: [
      'industry',
      'industry type',
      'type of industry',
      'nature of business',
      'business type industry',
      'products sold',
      'line of business',
    ],
    entityType: [
      ...['entity type', 'type of entity', 'legal entity type', 'business entity type', 'type of business entity'],
      ...['legal structure', 'business structure', 'entity', 'type of ownership', 'legal entity'],
    ],
    incorporatedState: [
      ...['state of incorporation', 'state incorporated', 'state of formation', 'state of inc', 'incorporated state'],
      ...['state of organization', 'incorporation state'],
    ],
    annualRevenue: [
      ...['annual revenue', 'gross annual revenue', 'annual gross revenue', 'annual sales', 'gross annual sales'],
      ...['annual gross sales', 'yearly revenue', 'yearly sales', 'average annual revenue', 'annual business revenue'],
    ],
    monthlyRevenue: [
      ...['monthly revenue', 'average monthly revenue', 'gross monthly sales', 'monthly sales', 'monthly gross sales'],
      ...[
        'average monthly sales',
        'gross monthly revenue',
        'avg monthly sales',
        'avg monthly revenue',
        'monthly gross revenue',
      ],
    ],
    businessStreet: [
      ...[
        'business address',
        'physical address',
        'company address',
        'street address',
        'address',
        'business street address',
      ],
      ...['physical business address', 'business physical address', 'address line 1', 'location address'],
    ],
    businessCity: ['city', 'business city', 'town', 'city town'],
    businessState: ['state', 'business state'],
    businessZip: ['zip', 'zip code', 'postal code', 'business zip', 'business zip code', 'zip postal code'],
    businessCityStateZip: [
      'city state zip',
      'city state zip code',
      'city state and zip',
      'city state and zip code',
      'city st zip',
    ],
    amountRequested: [
      ...[
        'amount requested',
        'requested amount',
        'funding amount requested',
        'loan amount requested',
        'amount of funding requested',
      ],
      ...[
        'desired funding amount',
        'requested funding amount',
        'desired amount',
        'funding amount',
        'loan amount',
        'amount needed',
      ],
      ...[
        'cash advance amount requested',
        'requested funding',
        'how much funding do you need',
        'advance amount requested',
      ],
    ],
    loanPurpose: [
      ...[
        'use of funds',
        'use of proceeds',
        'purpose of funds',
        'loan purpose',
        'purpose of loan',
        'purpose of funding',
      ],
      ...['intended use of funds', 'reason for funding', 'purpose', 'use of capital'],
    ],
    ignored: [
      ...[
        'fax',
        'fax number',
        'business fax',
        'mailing address',
        'billing address',
        'landlord',
        'landlord name',
        'landlord phone',
      ],
      ...[
        'contact',
        'contact name',
        'contact person',
        'time in business',
        'length of ownership',
        'number of employees',
      ],
      ...[
        'current balance',
        'outstanding balance',
        'bank name',
        'bank',
        'monthly rent',
        'rent',
        'title',
        'sales rep',
        'broker',
      ],
      ...['naics', 'sic code', 'reference', 'rep name', 'years in business', 'number of locations'],
    ],
  };

export const OWNER_LABELS: Readonly<Record<OwnerField | Compound, readonly string[]>> = {
  firstName: ['first name', 'owner first name', 'given name', 'first', 'principal first name'],
  lastName: ['last name', 'owner last name', 'surname', 'family name', 'last', 'principal last name'],
  fullName: [
    ...['owner name', 'full name', 'name', 'principal name', 'owner full name', 'name of owner', 'full legal name'],
    ...[
      'owner officer name',
      'corporate officer owner name',
      'guarantor name',
      'applicant name',
      'legal name',
      'print name',
    ],
  ],
  dateOfBirth: ['date of birth', 'dob', 'd o b', 'birth date', 'birthdate', 'owner date of birth', 'owner dob'],
  ssn: [
    ...[
      'ssn',
      'social security number',
      'social security',
      's s n',
      'ss number',
      'social security no',
      'social security ssn',
    ],
    ...['owner ssn', 'ssn number'],
  ],
  ownership: [
    ...['ownership', '% ownership', 'ownership %', '% of ownership', 'percent ownership', 'ownership percent'],
    ...[
      'ownership percentage',
      'percentage of ownership',
      'percent of ownership',
      '% owned',
      'owner ownership',
      'ownership percent %',
    ],
    ...['percentage owned', 'percent owned'],
  ],
  email: [
    'email',
    'e mail',
    'email address',
    'owner email',
    'personal email',
    'owner email address',
    'personal email address',
  ],
  homePhone: [
    'home phone',
    'home phone number',
    'home telephone',
    'phone',
    'phone number',
    'telephone',
    'home tel',
    'owner phone',
  ],
  mobilePhone: [
    'cell phone',
    'mobile phone',
    'cell',
    'mobile',
    'cell phone number',
    'mobile number',
    'mobile phone number',
    'cell number',
  ],
  street: [
    'home address',
    'address',
    'street address',
    'residential address',
    'owner address',
    'owner home address',
    'home street address',
    'residence address',
  ],
  city: ['city', 'home city', 'town', 'city town'],
  state: ['state', 'home state'],
  zip: ['zip', 'zip code', 'postal code', 'home zip', 'zip postal code'],
  cityStateZip: [
    'city state zip',
    'city state zip code',
    'city state and zip',
    'city state and zip code',
    'city st zip',
  ],
  creditScore: [
    'credit score',
    'fico',
    'fico score',
    'estimated credit score',
    'estimated fico',
    'personal credit score',
    'estimated fico score',
  ],
  signedDate: ['date', 'date signed', 'signature date', 'date of signature', 'signed date'],
  ignored: ['title', 'signature', 'fax', 'driver s license', 'drivers license', 'years at residence', 'signed'],
};

/** Parts of a form, by what stands over them. */
export type Section = 'business' | 'owner' | 'owner1' | 'owner2';

export const HEADINGS: Readonly<Record<Section, readonly string[]>> = {
  business: [
    ...['business information', 'company information', 'merchant information', 'business details', 'company details'],
    ...['funding information', 'funding request', 'business profile', 'about your business', 'about the business'],
    ...[
      'general information',
      'business',
      'financial information',
      'loan request',
      'funding details',
      'loan information',
    ],
  ],
  owner1: [
    ...['owner 1', 'owner 1 information', 'principal 1', 'primary owner', 'primary owner information', 'first owner'],
    ...['principal owner 1', 'owner officer 1', 'owner one', 'principal 1 information', 'guarantor 1', 'owner no 1'],
  ],
  owner2: [
    ...['owner 2', 'owner 2 information', 'principal 2', 'secondary owner', 'second owner', 'second owner information'],
    ...['co owner', 'co owner information', 'co applicant', 'principal owner 2', 'owner officer 2', 'owner two'],
    ...[
      'principal 2 information',
      'partner information',
      'additional owner',
      'additional owner information',
      'guarantor 2',
    ],
    ...['secondary owner information', 'owner no 2', 'owner 2 if applicable', 'second owner if applicable'],
  ],
  owner: [
    ...['owner information', 'owner', 'owner officer information', 'principal information', 'ownership information'],
    ...[
      'owner details',
      'merchant owner information',
      'personal information',
      'guarantor information',
      'principal owner',
    ],
    ...[
      'corporate officer owner information',
      'applicant information',
      'about the owner',
      'owner principal information',
    ],
    ...['authorization', 'signature', 'signatures', 'owner guarantor information', 'officer information'],
  ],
};
