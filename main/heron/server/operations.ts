import { ABOUT_END_USERS } from './groups/about-end-users.ts';
import { ACCOUNTS } from './groups/accounts.ts';
import { APPLICATIONS } from './groups/applications.ts';
import { CATEGORIES_OPERATIONS } from './groups/categories.ts';
import { END_USERS } from './groups/end-users.ts';
import { ENRICHED_TRANSACTIONS } from './groups/enriched-transactions.ts';
import { ENTITIES } from './groups/entities.ts';
import { FEEDBACK } from './groups/feedback.ts';
import { FILE_NAMES } from './groups/file-names.ts';
import { FILES } from './groups/files.ts';
import { FLOWS_OF_MONEY } from './groups/flows-of-money.ts';
import { INTEGRATIONS } from './groups/integrations.ts';
import { MEASURES } from './groups/measures.ts';
import { MERCHANTS_OPERATIONS } from './groups/merchants.ts';
import { ELSEWHERE } from './groups/not-here.ts';
import { PARTIES } from './groups/parties.ts';
import { PDFS } from './groups/pdfs.ts';
import { RULES } from './groups/rules.ts';
import { TESTING } from './groups/testing.ts';
import { TRANSACTIONS } from './groups/transactions.ts';
import { USERS } from './groups/users.ts';
import type { Operation } from './operation.ts';

/** Everything the API does. Of two paths that fit a request, the first stands. */
export const OPERATIONS: readonly Operation[] = [
  ...TESTING,
  ...ELSEWHERE,
  ...CATEGORIES_OPERATIONS,
  ...MERCHANTS_OPERATIONS,
  ...TRANSACTIONS,
  ...ENRICHED_TRANSACTIONS,
  ...FLOWS_OF_MONEY,
  ...PARTIES,
  ...MEASURES,
  ...RULES,
  ...PDFS,
  ...FILE_NAMES,
  ...FILES,
  ...FEEDBACK,
  ...INTEGRATIONS,
  ...APPLICATIONS,
  ...ABOUT_END_USERS,
  ...ENTITIES,
  ...USERS,
  ...ACCOUNTS,
  ...END_USERS,
];
