import type { ApiRequest } from '../../../shared/local-api.ts';
import type { AnsweredRequest } from '../server.ts';

/** So many can be looked at; the others are counted. */
const SHOWN = 200;
const TAIL_LENGTH = 4;

/** What programs asked since Egret was started. */
export interface RequestLog {
  add(request: AnsweredRequest, at: string): void;
  /** The newest first. */
  latest(): readonly ApiRequest[];
  count(): number;
}

export function createRequestLog(): RequestLog {
  let count = 0;
  let latest: readonly ApiRequest[] = [];
  return {
    add: ({ key, milliseconds, ...request }, at) => {
      count += 1;
      const line: ApiRequest = {
        ...request,
        id: count,
        at,
        milliseconds: Math.round(milliseconds),
        tail: key?.slice(-TAIL_LENGTH) ?? null,
      };
      latest = [line, ...latest.slice(0, SHOWN - 1)];
    },
    latest: () => latest,
    count: () => count,
  };
}
