import { type Method, operation } from '../operation.ts';
import { Refusal } from '../refusal.ts';

const NO_CALLS = 'Egret calls nobody, so it has no webhooks; read the state of things instead.';
const NO_CHECKS = 'Background checks are made by a service that Egret does not have.';
const NO_POLICIES = 'Egret keeps no policies; rules over metrics of the scorecard are under /rules.';
const NO_GROUPS = 'A merchant has the group of Egret’s tables; say another one of transactions with merchant_feedback.';

const U = '/end_users/{end_user_heron_id}';
const CHECK = `${U}/background_check`;

/** Published operations of things that a laptop does not have: each with its method, path, group and the reason. */
const NOT_HERE: readonly (readonly [Method, string, string, string])[] = [
  ['GET', '/auth/environments', 'Authentication', 'There is one environment: this computer.'],
  ['GET', '/webhooks', 'Webhooks', NO_CALLS],
  ['POST', '/webhooks', 'Webhooks', NO_CALLS],
  ['GET', '/webhooks/topics', 'Webhooks', NO_CALLS],
  ['PUT', '/webhooks/{heron_id}', 'Webhooks', NO_CALLS],
  ['DELETE', '/webhooks/{heron_id}', 'Webhooks', NO_CALLS],
  ['GET', '/policies', 'Policy', NO_POLICIES],
  ['POST', '/policies/progress', 'Policy', NO_POLICIES],
  ['GET', `${U}/policy_evaluations`, 'Policy', NO_POLICIES],
  ['GET', '/user_merchant_groups', 'UserMerchantGroups', NO_GROUPS],
  ['PATCH', '/merchants/{merchant_heron_id}/user_merchant_group', 'Merchants', NO_GROUPS],
  ['GET', '/end_users/summary', 'EndUsers', 'List the end users, and read the figures of each.'],
  ['GET', `${U}/duplicate_end_users`, 'EndUsers', 'Egret does not guess which end users are the same.'],
  ['POST', `${U}/decision_logic`, 'EndUserIntegrations', 'Egret reads no feeds of DecisionLogic.'],
  ['GET', '/end_user_entities/attribute_values/export', 'EndUserEntity', 'Read the entities of each end user instead.'],
  [
    'POST',
    '/end_user_entities/{entity_heron_id}/attributes/{attribute_heron_id}/clone',
    'EndUserEntity',
    'Create the attribute under its other name.',
  ],
  ['GET', CHECK, 'EndUsers', NO_CHECKS],
  ['GET', `${CHECK}/affiliations`, 'EndUsers', NO_CHECKS],
  ['POST', `${CHECK}/affiliations/reports`, 'EndUsers', NO_CHECKS],
  ['POST', `${CHECK}/affiliations/reports/confirm`, 'EndUsers', NO_CHECKS],
  ['DELETE', `${CHECK}/affiliations/reports/{ref}`, 'EndUsers', NO_CHECKS],
  ['GET', `${CHECK}/override`, 'EndUsers', NO_CHECKS],
  ['POST', `${CHECK}/override`, 'EndUsers', NO_CHECKS],
  ['DELETE', `${CHECK}/override`, 'EndUsers', NO_CHECKS],
  ['GET', `${CHECK}/subjects/{subject_key}/raw_report`, 'EndUsers', NO_CHECKS],
  ['GET', `${CHECK}/subjects/{subject_key}/records/{record_id}/mugshot`, 'EndUsers', NO_CHECKS],
];

export const ELSEWHERE = NOT_HERE.map(([method, path, group, reason]) =>
  operation({
    group,
    method,
    path,
    summary: 'Not done here',
    here: `Not done here. ${reason}`,
    status: 501,
    handle: async () => {
      throw new Refusal(501, reason);
    },
  }),
);
