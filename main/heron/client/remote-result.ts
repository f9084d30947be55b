import type { ErrorCode, Failure } from '../../../shared/result.ts';

/** Why a service did not do what it was asked. */
export interface RemoteFailure extends Failure {
  /** Null where no answer came. */
  readonly status: number | null;
  /** Unix milliseconds before which the service does not want to be asked again; null where it does not say. */
  readonly retryAt: number | null;
}

export type RemoteResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: RemoteFailure };

export const remoteFailure = (
  code: ErrorCode,
  message: string,
  { status = null, retryAt = null }: Partial<Pick<RemoteFailure, 'status' | 'retryAt'>> = {},
): { readonly ok: false; readonly error: RemoteFailure } => ({ ok: false, error: { code, message, status, retryAt } });
