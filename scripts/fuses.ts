import { type FuseV1Config, FuseV1Options, FuseVersion, flipFuses as flip } from '@electron/fuses';

/** What the packaged binary can no longer do, whoever starts it: run as Node, be debugged, load other code than ours. */
export const FUSES: FuseV1Config = {
  version: FuseVersion.V1,
  resetAdHocDarwinSignature: process.platform === 'darwin',
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
};

/** Sets Egret's fuses in an Electron executable; a step of packaging, before signing. */
export async function flipFuses(executablePath: string): Promise<void> {
  await flip(executablePath, FUSES);
}
