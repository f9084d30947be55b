import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { flipFuses } from '../../scripts/fuses.ts';
import { findRuntime } from './electron.ts';

const runtime = process.platform === 'darwin' ? null : findRuntime();
if (runtime === null) test.skip("The fuses of a packaged Egret: not run, because Electron's runtime is not installed");

describe.runIf(runtime !== null)('The fuses of a packaged Egret', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'egret-fuses-'));
  });

  afterAll(() => rm(folder, { recursive: true }));

  test('are set in the executable itself', { timeout: 60_000 }, async () => {
    const copy = join(folder, basename(runtime ?? ''));
    await copyFile(runtime ?? '', copy);

    await flipFuses(copy);

    expect(await getCurrentFuseWire(copy)).toMatchObject({
      [FuseV1Options.RunAsNode]: FuseState.DISABLE,
      [FuseV1Options.EnableCookieEncryption]: FuseState.ENABLE,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: FuseState.DISABLE,
      [FuseV1Options.EnableNodeCliInspectArguments]: FuseState.DISABLE,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: FuseState.ENABLE,
      [FuseV1Options.OnlyLoadAppFromAsar]: FuseState.ENABLE,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: FuseState.DISABLE,
    });
  });
});
