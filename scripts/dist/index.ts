/** `npm run dist`: packs the built application into installers of this platform; `-- --unpacked` stops at the folder. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, Platform } from 'electron-builder';
import { configuration } from './configuration.ts';
import { drawIcon } from './draw-icon.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const DRAWN = join(ROOT, 'renderer', 'icon.svg');
const ICON = join(ROOT, 'out', 'icon.png');
/** Those of Linux, which are looked for by their size. */
const ICONS = join(ROOT, 'out', 'icons');
/** What installers for Windows and macOS take and scale down. */
const LARGEST = 1024;
const SIZES = [16, 24, 32, 48, 64, 128, 256, 512];

const { values } = parseArgs({ options: { unpacked: { type: 'boolean', default: false } } });
const { ELECTRON_OVERRIDE_DIST_PATH: runtime } = process.env;

await drawIcon(DRAWN, ICON, LARGEST);
for (const size of SIZES) await drawIcon(DRAWN, join(ICONS, `${size}x${size}.png`), size);
const made = await build({
  projectDir: ROOT,
  config: configuration({ icon: ICON, icons: ICONS }, runtime, process.platform),
  ...(values.unpacked && { targets: Platform.current().createTarget('dir') }),
});
console.log(values.unpacked ? 'dist: unpacked' : made.join('\n'));
