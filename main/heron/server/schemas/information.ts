import { z } from 'zod';
import { day } from './query.ts';

const text = z.string().max(400).nullish();
const number = z.number().nullish();

const address = z.object({ city: text, line_1: text, line_2: text, state: text, zip: text }).nullish();

const owner = z
  .object({
    credit_score: z.int().nullish(),
    date_of_birth: day.nullish(),
    email_address: text,
    first_name: text,
    has_signed: z.boolean().nullish(),
    home_address: address,
    home_phone: text,
    last_name: text,
    middle_name: text,
    mobile_phone: text,
    ownership_percentage: z.number().min(0).max(100).nullish(),
    prefix: text,
    signed_date: day.nullish(),
    social_security_number: text,
    suffix: text,
  })
  .nullish();

/** The body of PATCH /end_users/{id}/end_user_information; what is left out stays as it is. */
export const informationBody = z.object({
  amount_requested: number,
  annual_revenue: number,
  business_start_date: day.nullish(),
  company_billing_address: address,
  company_email: text,
  company_legal_business_name: text,
  company_phone_number: text,
  company_physical_address: address,
  company_website: text,
  dba: text,
  federal_tax_id: text,
  industry_type: text,
  loan_purpose: text,
  monthly_revenue: number,
  naics: text,
  owner_1: owner,
  owner_2: owner,
  predicted_industry_probability: number,
  source_email_address: text,
  source_name: text,
  source_notes: z.string().max(4000).nullish(),
  state_of_incorporation: text,
  type_of_business_entity: text,
});
