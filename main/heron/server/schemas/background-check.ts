import { z } from 'zod';

const text = z.string().max(400);
const optional = text.nullish();

const affiliate = z.object({
  index: z.int().min(0),
  kind: z.enum(['person', 'business']),
  name: text.min(1),
  subject_key: z.enum(['owner_1', 'owner_2', 'business']),
  search_inputs: z
    .object({
      city: optional,
      date_of_birth: optional,
      phone: optional,
      state: optional,
      street: optional,
      zip_code: optional,
    })
    .optional(),
});

const MOST = 100;

/** The body of POST …/background_check/affiliations/reports. */
export const reportsBody = z.object({ affiliates: z.array(affiliate).min(1).max(MOST) });

/** The body of POST …/background_check/affiliations/reports/confirm. */
export const confirmedReportBody = z.object({ entity_id: text.min(1), ref: z.string().min(1).max(140) });

/** The body of POST …/background_check/override: whom each subject is, by the ids of the service that checks. */
export const backgroundOverrideBody = z.object({ business: optional, owner_1: optional, owner_2: optional });
