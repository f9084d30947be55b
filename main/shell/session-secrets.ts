import type { Secrets } from '../sync/index.ts';

/** Where there is no keychain: the secret is forgotten when Egret ends. */
export function sessionSecrets(): Secrets {
  let secret: string | null = null;
  return {
    isKept: false,
    load: async () => secret,
    save: async (given) => {
      secret = given;
    },
    forget: async () => {
      secret = null;
    },
  };
}
