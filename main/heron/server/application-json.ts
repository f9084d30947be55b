import type { Application, FieldName, ReadField, Validation } from '../../applications/index.ts';
import { place } from '../index.ts';

/** Fields of an owner by Heron's names (OpenAPI: Owner, Address). */
const OF_OWNER = {
  firstName: 'first_name',
  lastName: 'last_name',
  dateOfBirth: 'date_of_birth',
  ssn: 'social_security_number',
  ownership: 'ownership_percentage',
  email: 'email_address',
  homePhone: 'home_phone',
  mobilePhone: 'mobile_phone',
  street: 'home_address_line_1',
  city: 'home_address_city',
  state: 'home_address_state',
  zip: 'home_address_zip',
  creditScore: 'credit_score',
  signedDate: 'signed_date',
} as const;

/** Fields of a business by Heron's names (OpenAPI: EndUserInformation, Address). */
const OF_BUSINESS: Readonly<Record<string, string>> = {
  legalName: 'company_legal_business_name',
  doingBusinessAs: 'dba',
  ein: 'federal_tax_id',
  businessEmail: 'company_email',
  businessPhone: 'company_phone_number',
  website: 'company_website',
  startDate: 'business_start_date',
  industry: 'industry_type',
  entityType: 'type_of_business_entity',
  incorporatedState: 'state_of_incorporation',
  annualRevenue: 'annual_revenue',
  monthlyRevenue: 'monthly_revenue',
  businessStreet: 'company_physical_address_line_1',
  businessCity: 'company_physical_address_city',
  businessState: 'company_physical_address_state',
  businessZip: 'company_physical_address_zip',
  amountRequested: 'amount_requested',
  loanPurpose: 'loan_purpose',
};

/** Heron's name of a field: `company_legal_business_name`, `owner_1_first_name`. */
export function fieldKey(name: FieldName): string {
  const [owner, field] = name.split('.') as [string, keyof typeof OF_OWNER | undefined];
  return field === undefined ? (OF_BUSINESS[name] ?? name) : `${owner.replace('owner', 'owner_')}_${OF_OWNER[field]}`;
}

const fieldJson = ({ label, value, confidence, page, bounds }: ReadField): object => ({
  document_field_name: label,
  is_empty: value === '',
  value,
  value_confidence: confidence,
  bounds: place(page, bounds),
});

const validationJson = ({ name, type, result, reason }: Validation): object => ({
  field_name: fieldKey(name),
  validation_type: type,
  result,
  failure_reason: reason,
});

/** What was read of an application. A form in which nothing was found is none, and says so. */
export function applicationResultJson(read: Application | string): object {
  if (typeof read === 'string') return unread(read);
  if (read.fields.length === 0) return unread('No field of an application was found in this file.');
  return {
    field_validations: read.validations.map(validationJson),
    processing_status: 'processed',
    processing_error: null,
    quality_status: isRight(read) ? 'fully_matched' : 'review_required',
    result: Object.fromEntries(read.fields.map((field) => [fieldKey(field.name), fieldJson(field)])),
  };
}

const unread = (reason: string): object => ({
  field_validations: [],
  processing_status: 'failed',
  processing_error: reason,
  quality_status: 'review_required',
  result: {},
});

/** Below this, somebody should look at what recognition made of a word. */
const SURE = 0.9;

const isRight = ({ fields, validations }: Application): boolean =>
  validations.every(({ result }) => result !== 'failed') && fields.every(({ confidence }) => (confidence ?? 1) >= SURE);
