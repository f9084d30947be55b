import type { Reply } from './running-api.ts';

export type Ids = Readonly<Record<string, string>>;

/** One request of the contract, and what it must come to. */
export interface Step {
  readonly method: string;
  /** As the description has it. */
  readonly path: string;
  readonly status: number;
  readonly query?: string;
  /** What the parameters of the path are, where they are not the company's. */
  readonly at?: (ids: Ids) => Readonly<Record<string, string>>;
  readonly body?: unknown | ((ids: Ids) => unknown);
  /** Ids that later steps need. */
  readonly keeps?: (reply: Reply) => Ids;
}

export const U = '/api/end_users/{end_user_id_or_heron_id}';
export const H = '/api/end_users/{end_user_heron_id}';

export const get = (path: string, more: Partial<Step> = {}): Step => ({ method: 'GET', path, status: 200, ...more });
export const post = (path: string, body: unknown, more: Partial<Step> = {}): Step => ({
  method: 'POST',
  path,
  status: 200,
  body,
  ...more,
});

/** A step of any other method. */
export const ask = (method: string, path: string, body: unknown, more: Partial<Step> = {}): Step => ({
  method,
  path,
  status: 200,
  body,
  ...more,
});
