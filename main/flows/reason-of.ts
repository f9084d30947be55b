const FULL = 'the disk is full; free some space and try again';
const DENIED = 'the system gives Egret no right to it';

/** What the system calls what went wrong with a file or folder (errno.h), in words for people. */
const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EACCES: DENIED,
  EPERM: DENIED,
  EROFS: 'this disk can only be read',
  ENOENT: 'the folder is not there',
  ENOTDIR: 'a file is where the folder should be',
  EBUSY: 'another program is using it',
  EIO: 'the disk reports an error',
};

/** Why something failed, for people, as the end of a sentence; of a disk that is full it says what to do. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return REASONS['code' in error ? String(error.code) : ''] ?? error.message;
}
