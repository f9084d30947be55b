/** Every way in which work on a file or a command can fail. A closed list: screens and scripts branch on it. */
export type ErrorCode =
  | 'file_missing'
  | 'file_unreadable'
  | 'file_empty'
  | 'not_recognised'
  | 'password_required'
  | 'password_wrong'
  | 'pdf_broken'
  | 'format_broken'
  | 'too_large'
  | 'too_many_pages'
  | 'timed_out'
  | 'out_of_memory'
  | 'worker_crashed'
  | 'cancelled'
  | 'already_imported'
  | 'store_failed'
  | 'not_found'
  | 'invalid_request'
  | 'remote_unreachable'
  | 'remote_untrusted'
  | 'remote_unauthorised'
  | 'remote_busy'
  | 'remote_refused'
  | 'remote_failed'
  | 'internal';

/** An error as data: a code for programs, one sentence for people that names the thing and what to do. */
export interface Failure {
  readonly code: ErrorCode;
  readonly message: string;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

export const success = <T>(value: T): Result<T> => ({ ok: true, value });

export const failure = (code: ErrorCode, message: string): Result<never> => ({ ok: false, error: { code, message } });
