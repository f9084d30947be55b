import { json, operation } from '../operation.ts';

const environments = operation({
  group: 'Authentication',
  method: 'GET',
  path: '/auth/environments',
  summary: 'Get the environments of the key',
  here: 'One: this computer.',
  status: 200,
  handle: async (_context, { owner }) => {
    const here = { alias: 'This computer', environment: 'prod', username: owner };
    return json({
      default_environment: owner,
      organizations: [{ environments: [here], name: 'This computer', slug: 'this-computer' }],
    });
  },
});

export const ENVIRONMENTS = [environments];
