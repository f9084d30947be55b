import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { configuration } from '../../scripts/dist/configuration.ts';

const ofBuilder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
const { validateConfiguration } = ofBuilder('app-builder-lib/out/util/config/config.js') as {
  validateConfiguration: (config: object, log: object) => Promise<void>;
};

const settings = configuration({ icon: 'icon.png', icons: 'icons' }, undefined, 'linux');
const isValid = (config: object): Promise<void> => validateConfiguration(config, { isEnabled: false });

describe('how Egret is packed', () => {
  it("is a configuration by electron-builder's own schema", async () => {
    await expect(isValid(settings)).resolves.toBeUndefined();
    await expect(isValid({ ...settings, dmg: { nowhere: 1 } })).rejects.toThrow(/dmg/);
    await expect(isValid({ ...settings, nsis: { oneClick: 'no' } })).rejects.toThrow(/nsis/);
  });

  it('is an installer of each platform', () => {
    expect([settings.linux?.target, settings.mac?.target, settings.win?.target]).toEqual([
      ['AppImage', 'deb'],
      ['dmg'],
      ['nsis'],
    ]);
  });

  it('switches the sandbox off in no menu entry', () => {
    // The first of its tools do so by themselves.
    expect(settings.toolsets?.appimage).toMatch(/^[1-9]/);
    expect(JSON.stringify(settings)).not.toContain('no-sandbox');
  });

  it('names what a package of Debian must name: a home page, and whom to write to', () => {
    expect(settings.extraMetadata).toMatchObject({ homepage: expect.stringMatching(/^https:/) });
    const onWindows = configuration({ icon: 'icon.png', icons: 'icons' }, undefined, 'win32');
    expect(onWindows.extraMetadata).not.toHaveProperty('homepage');
    expect(settings.linux?.maintainer).toMatch(/^[^<]+ <[^@>]+@[^>]+>$/);
  });
});
