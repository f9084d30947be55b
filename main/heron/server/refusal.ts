/** The names of the states that the API answers errors with (RFC 9110). */
const NAMES = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  413: 'Request Entity Too Large',
  422: 'Unprocessable Entity',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  503: 'Service Unavailable',
} as const;

export type RefusalStatus = keyof typeof NAMES;

/** Where a request is wrong: the place in it, down to `_schema` with sentences. */
export type Problems = { readonly [part: string]: Problems | readonly string[] };

/** Why a request is not done. Thrown before anything is changed. */
export class Refusal extends Error {
  readonly status: RefusalStatus;
  readonly description: string | Problems;

  constructor(status: RefusalStatus, description: string | Problems) {
    super(typeof description === 'string' ? description : JSON.stringify(description));
    this.status = status;
    this.description = description;
  }
}

/** Heron's error: `{code, description, name}`. */
export const refusalJson = ({ status, description }: Pick<Refusal, 'status' | 'description'>): object => ({
  code: status,
  description,
  name: NAMES[status],
});

/** Also said of what belongs to another key. */
export const unknown = (what: string, id: string): Refusal => new Refusal(404, `There is no ${what} ${id}.`);
