import { z } from 'zod';
import { type ApiState, apiSwitchSchema } from '../local-api.ts';

/** The local API. */
export const apiCommands = {
  /** How the local API stands. */
  'api.state': z.object({}),
  /** Let programs on this computer ask, or no longer; or elsewhere. */
  'api.switch': z.object({ chosen: apiSwitchSchema }),
  /** Make a key, which is told this once. */
  'api.makeKey': z.object({}),
  'api.revokeKey': z.object({ id: z.string().max(64) }),
} as const;

export interface ApiReplies {
  readonly 'api.state': ApiState;
  readonly 'api.switch': null;
  readonly 'api.makeKey': { readonly key: string };
  readonly 'api.revokeKey': null;
}
