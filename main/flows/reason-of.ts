const isFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ['ENOSPC', 'EDQUOT'].includes(String(error.code));

/** Why something failed, for people; of a disk that is full it says what to do. */
export function reasonOf(error: unknown): string {
  if (isFull(error)) return 'the disk is full; free some space and try again';
  return error instanceof Error ? error.message : String(error);
}
