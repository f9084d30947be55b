import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { safeStorage } from 'electron';
import { writeWhole } from '../../documents/index.ts';
import type { Secrets } from '../../sync/index.ts';
import { sessionSecrets } from '../session-secrets.ts';

/** Without a keyring Linux would only hide the secret behind a password that everyone knows: that is no keychain. */
const hasKeychain = (): boolean =>
  safeStorage.isEncryptionAvailable() &&
  (process.platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text');

async function readSealed(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** What was sealed on another computer, or by another user, cannot be opened: it has to be given again. */
function unsealed(sealed: Buffer): string | null {
  try {
    return safeStorage.decryptString(sealed);
  } catch {
    return null;
  }
}

/** The secret sealed by the system's keychain, in a file of the data folder; for the session only where there is none. */
export function keychainSecrets(dataFolder: string): Secrets {
  if (!hasKeychain()) return sessionSecrets();
  const folder = join(dataFolder, 'sync');
  const path = join(folder, 'secret.sealed');
  return {
    isKept: true,
    load: async () => {
      const sealed = await readSealed(path);
      return sealed && unsealed(sealed);
    },
    save: async (secret) => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeWhole(path, safeStorage.encryptString(secret));
    },
    forget: () => rm(path, { force: true }),
  };
}
