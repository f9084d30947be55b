/** `npm run dist`: packs the built application into installers of this platform; `-- --unpacked` stops at the folder. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, Platform } from 'electron-builder';
import { configuration } from './configuration.ts';
import { drawIcon } from './draw-icon.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const ICON = join(ROOT, 'out', 'icon.png');

const { values } = parseArgs({ options: { unpacked: { type: 'boolean', default: false } } });
const { ELECTRON_OVERRIDE_DIST_PATH: runtime } = process.env;

await drawIcon(join(ROOT, 'renderer', 'icon.svg'), ICON);
const made = await build({
  projectDir: ROOT,
  config: configuration(ICON, runtime),
  ...(values.unpacked && { targets: Platform.current().createTarget('dir') }),
});
console.log(values.unpacked ? 'dist: unpacked' : made.join('\n'));
