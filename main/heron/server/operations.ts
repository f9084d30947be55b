import { ABOUT_END_USERS } from './groups/about-end-users.ts';
import { ACCOUNTS } from './groups/accounts.ts';
import { APPLICATIONS } from './groups/applications.ts';
import { BACKGROUND_CHECKS } from './groups/background-checks.ts';
import { BACKGROUND_OVERRIDES } from './groups/background-overrides.ts';
import { CATEGORIES_OPERATIONS } from './groups/categories.ts';
import { DOWNLOADS } from './groups/downloads.ts';
import { END_USERS } from './groups/end-users.ts';
import { ENRICHED_TRANSACTIONS } from './groups/enriched-transactions.ts';
import { ENTITIES } from './groups/entities.ts';
import { ENTITY_ATTRIBUTES } from './groups/entity-attributes.ts';
import { ENTITY_SOURCES } from './groups/entity-sources.ts';
import { ENTITY_VALUES } from './groups/entity-values.ts';
import { ENVIRONMENTS } from './groups/environments.ts';
import { FEEDBACK } from './groups/feedback.ts';
import { FEED_UPLOADS } from './groups/feeds.ts';
import { FILE_CLASSES } from './groups/file-classes.ts';
import { FILES } from './groups/files.ts';
import { FINICITY } from './groups/finicity.ts';
import { FLOWS_OF_MONEY } from './groups/flows-of-money.ts';
import { INTEGRATION_LINKS } from './groups/integration-links.ts';
import { INTEGRATIONS } from './groups/integrations.ts';
import { MEASURES } from './groups/measures.ts';
import { MERCHANT_GROUPS } from './groups/merchant-groups.ts';
import { MERCHANTS_OPERATIONS } from './groups/merchants.ts';
import { ELSEWHERE } from './groups/not-here.ts';
import { PARSED_RESULTS } from './groups/parsed-results.ts';
import { PARTIES } from './groups/parties.ts';
import { PDFS } from './groups/pdfs.ts';
import { POLICIES } from './groups/policies.ts';
import { RENAME_RULES } from './groups/rename-rules.ts';
import { RULES } from './groups/rules.ts';
import { SCORECARDS } from './groups/scorecards.ts';
import { SPLITS } from './groups/splits.ts';
import { TESTING } from './groups/testing.ts';
import { TRANSACTIONS } from './groups/transactions.ts';
import { UPLOADS } from './groups/uploads.ts';
import { USERS } from './groups/users.ts';
import { WEBHOOKS } from './groups/webhooks.ts';
import type { Operation } from './operation.ts';

/** Everything the API does. Of two paths that fit a request, the first stands. */
export const OPERATIONS: readonly Operation[] = [
  ...TESTING,
  ...ENVIRONMENTS,
  ...ELSEWHERE,
  ...CATEGORIES_OPERATIONS,
  ...MERCHANTS_OPERATIONS,
  ...MERCHANT_GROUPS,
  ...TRANSACTIONS,
  ...ENRICHED_TRANSACTIONS,
  ...FLOWS_OF_MONEY,
  ...PARTIES,
  ...MEASURES,
  ...SCORECARDS,
  ...RULES,
  ...POLICIES,
  ...WEBHOOKS,
  ...BACKGROUND_CHECKS,
  ...BACKGROUND_OVERRIDES,
  ...PDFS,
  ...FILE_CLASSES,
  ...RENAME_RULES,
  ...UPLOADS,
  ...DOWNLOADS,
  ...PARSED_RESULTS,
  ...SPLITS,
  ...FILES,
  ...FEEDBACK,
  ...INTEGRATIONS,
  ...INTEGRATION_LINKS,
  ...FINICITY,
  ...FEED_UPLOADS,
  ...APPLICATIONS,
  ...ABOUT_END_USERS,
  ...ENTITY_VALUES,
  ...ENTITY_ATTRIBUTES,
  ...ENTITY_SOURCES,
  ...ENTITIES,
  ...USERS,
  ...ACCOUNTS,
  ...END_USERS,
];
