/** What the value of a field is; decides how it is checked. */
export type FieldKind =
  | 'text'
  | 'ein'
  | 'ssn'
  | 'date'
  | 'state'
  | 'zip'
  | 'money'
  | 'percent'
  | 'email'
  | 'phone'
  | 'website'
  | 'score';

export interface ApplicationField {
  readonly kind: FieldKind;
  /** An application without it cannot be worked on. */
  readonly required?: true;
}

const BUSINESS = {
  legalName: { kind: 'text', required: true },
  doingBusinessAs: { kind: 'text' },
  ein: { kind: 'ein', required: true },
  businessEmail: { kind: 'email' },
  businessPhone: { kind: 'phone' },
  website: { kind: 'website' },
  startDate: { kind: 'date' },
  industry: { kind: 'text' },
  entityType: { kind: 'text' },
  incorporatedState: { kind: 'state' },
  annualRevenue: { kind: 'money' },
  monthlyRevenue: { kind: 'money' },
  businessStreet: { kind: 'text' },
  businessCity: { kind: 'text' },
  businessState: { kind: 'state' },
  businessZip: { kind: 'zip' },
  amountRequested: { kind: 'money', required: true },
  loanPurpose: { kind: 'text' },
} as const satisfies Readonly<Record<string, ApplicationField>>;

const OWNER = {
  firstName: { kind: 'text' },
  lastName: { kind: 'text' },
  dateOfBirth: { kind: 'date' },
  ssn: { kind: 'ssn' },
  ownership: { kind: 'percent' },
  email: { kind: 'email' },
  homePhone: { kind: 'phone' },
  mobilePhone: { kind: 'phone' },
  street: { kind: 'text' },
  city: { kind: 'text' },
  state: { kind: 'state' },
  zip: { kind: 'zip' },
  creditScore: { kind: 'score' },
  signedDate: { kind: 'date' },
} as const satisfies Readonly<Record<string, ApplicationField>>;

export type BusinessField = keyof typeof BUSINESS;
export type OwnerField = keyof typeof OWNER;
export type OwnerPlace = 'owner1' | 'owner2';
/** A field of an application: `legalName`, `owner1.firstName`. */
export type FieldName = BusinessField | `${OwnerPlace}.${OwnerField}`;

/** Of whom an application says nothing unless the first owner is named. */
const NAMED: readonly OwnerField[] = ['firstName', 'lastName'];

const ofOwner = (place: OwnerPlace): [FieldName, ApplicationField][] =>
  (Object.keys(OWNER) as OwnerField[]).map((name) => [
    `${place}.${name}`,
    { ...OWNER[name], ...(place === 'owner1' && NAMED.includes(name) && { required: true as const }) },
  ]);

/** Every field of a funding application, in the order in which they are told. */
export const FIELDS = Object.fromEntries([
  ...Object.entries(BUSINESS),
  ...ofOwner('owner1'),
  ...ofOwner('owner2'),
]) as unknown as Readonly<Record<FieldName, ApplicationField>>;
